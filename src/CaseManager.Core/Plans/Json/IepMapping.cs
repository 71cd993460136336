using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>Between a plan and the document that says the same.</summary>
internal static class IepMapping
{
    internal static IepDocument ToDocument(IepDraft draft) => new()
    {
        Schema = IepDocument.Current,
        Id = draft.Id,
        Student = draft.Student,
        BirthDate = draft.BirthDate,
        Level = draft.Level,
        Grade = draft.Grade,
        Jurisdiction = draft.Jurisdiction,
        Kind = draft.Kind,
        MeetingOn = draft.MeetingOn,
        Meeting = draft.Meeting,
        Starts = draft.Starts,
        Ends = draft.Ends,
        PresentLevels = draft.PresentLevels,
        Goals = [.. draft.Goals.Select(GoalMapping.ToDocument)],
        ProgressReporting = draft.ProgressReporting,
        Services = draft.Services,
        NotNeeded = draft.NotNeeded,
        Accommodations = draft.Accommodations,
        Assessments = draft.Assessments,
        Placement = draft.Placement,
        ExtendedYear = draft.ExtendedYear,
        SpecialFactors = draft.SpecialFactors,
        Transition = draft.Transition,
        RightsTransfer = draft.RightsTransfer,
        Team = draft.Team,
        ParentAttempts = draft.ParentAttempts,
        PriorNotice = draft.PriorNotice,
        StateAdditions = draft.StateAdditions,
    };

    /// <summary>The plan that a document says, or null with everything that is wrong noted.</summary>
    internal static IepDraft? ToDraft(IepDocument read, string path, Problems problems)
    {
        int before = problems.Count;
        if (read.Schema is < 1 or > IepDocument.Current)
        {
            problems.Add(
                JsonCodes.Version,
                path + ".schema",
                string.Create(CultureInfo.InvariantCulture, $"The file has schema version {read.Schema}; versions 1 to {IepDocument.Current} are read."),
                "Read it with a newer version of this library, or check the number.");
        }
        else if (read.Schema >= 2 && read.Level is null)
        {
            problems.Add(JsonCodes.MissingKey, path, "The key 'level' is missing.", "Add 'level': one of preschool, schoolAge.");
        }

        var goals = ImmutableArray.CreateBuilder<Goal>();
        ImmutableArray<GoalDocument> written = read.Goals.IsDefault ? [] : read.Goals;
        for (int i = 0; i < written.Length; i++)
        {
            goals.Add(GoalMapping.ToGoal(written[i], string.Create(CultureInfo.InvariantCulture, $"{path}.goals[{i}]"), problems));
        }

        return problems.Count > before ? null : ToDraft(read, goals.ToImmutable());
    }

    private static IepDraft ToDraft(IepDocument read, ImmutableArray<Goal> goals) => new()
    {
        Id = read.Id,
        Student = read.Student,
        BirthDate = read.BirthDate,
        Level = read.Level ?? EducationLevel.SchoolAge,
        Grade = read.Grade,
        Jurisdiction = read.Jurisdiction,
        Kind = read.Kind,
        MeetingOn = read.MeetingOn,
        Meeting = read.Meeting,
        Starts = read.Starts,
        Ends = read.Ends,
        PresentLevels = read.PresentLevels,
        Goals = goals,
        ProgressReporting = read.ProgressReporting,
        Services = read.Services.IsDefault ? [] : read.Services,
        NotNeeded = read.NotNeeded.IsDefault ? [] : read.NotNeeded,
        Accommodations = read.Accommodations.IsDefault ? [] : read.Accommodations,
        Assessments = read.Assessments.IsDefault ? [] : read.Assessments,
        Placement = read.Placement,
        ExtendedYear = read.ExtendedYear,
        SpecialFactors = read.SpecialFactors,
        Transition = read.Transition,
        RightsTransfer = read.RightsTransfer,
        Team = read.Team.IsDefault ? [] : read.Team,
        ParentAttempts = read.ParentAttempts.IsDefault ? [] : read.ParentAttempts,
        PriorNotice = read.PriorNotice,
        StateAdditions = read.StateAdditions.IsDefault ? [] : read.StateAdditions,
    };
}
