using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Plans;

/// <summary>The three sample plans: a preschool entry from Part C, elementary reading, a transition-age student. Each passes every check.</summary>
internal static class Samples
{
    internal static readonly LocalDate Today = new(2026, 11, 26);

    internal static IepDraft Preschool { get; } = Read("preschool");

    internal static IepDraft Elementary { get; } = Read("elementary");

    internal static IepDraft Transition { get; } = Read("transition");

    internal static IEnumerable<IepDraft> All => [Preschool, Elementary, Transition];

    internal static byte[] Bytes(string name) => CommittedText.Bytes($"samples/data/{name}-iep.json");

    internal static Iep Finished(IepDraft draft) => CaseValidation.Finish(draft, FindingCatalog.Federal, draft.MeetingOn!.Value).Value;

    internal static IepDraft WithGoal(this IepDraft draft, int index, Func<Goal, Goal> change) =>
        draft with { Goals = draft.Goals.SetItem(index, change(draft.Goals[index])) };

    internal static IepDraft WithObjectives(this IepDraft draft) =>
        draft with { Goals = [.. draft.Goals.Select(goal => goal with { Objectives = [new Objective { Statement = new("Half of the way by the middle of the year") }] })] };

    internal static IepDraft WithLine(this IepDraft draft, string id, Func<ServiceLine, ServiceLine> change) =>
        draft with { Services = [.. draft.Services.Select(line => line.Id.Value == id ? change(line) : line)] };

    internal static IepDraft WithoutLine(this IepDraft draft, string id) =>
        draft with
        {
            Services = [.. draft.Services.Where(line => line.Id.Value != id)],
            Goals = [.. draft.Goals.Select(goal => goal with { Services = [.. goal.Services.Where(line => line.Value != id)] })],
        };

    internal static IepDraft WithLevels(this IepDraft draft, Func<PresentLevels, PresentLevels> change) => draft with { PresentLevels = change(draft.PresentLevels!) };

    internal static IepDraft WithFactors(this IepDraft draft, Func<SpecialFactors, SpecialFactors> change) => draft with { SpecialFactors = change(draft.SpecialFactors!) };

    internal static IepDraft WithPlacement(this IepDraft draft, Func<Placement, Placement> change) => draft with { Placement = change(draft.Placement!) };

    internal static IepDraft WithTransition(this IepDraft draft, Func<TransitionPlan, TransitionPlan> change) => draft with { Transition = change(draft.Transition!) };

    internal static IepDraft WithMember(this IepDraft draft, TeamRole role, Func<TeamMember, TeamMember> change) =>
        draft with { Team = [.. draft.Team.Select(member => member.Roles.Contains(role) ? change(member) : member)] };

    internal static IepDraft WithoutMembers(this IepDraft draft, TeamRole role) => draft with { Team = [.. draft.Team.Where(member => !member.Roles.Contains(role))] };

    private static IepDraft Read(string name)
    {
        var read = IepJson.Read(Bytes(name));
        Assert.True(read.IsSuccess, string.Join('\n', read.ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorCode} {error.ErrorMessage}")));
        return read.Value;
    }
}
