using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Limits.Json;

/// <summary>From a document to the book of rosters that it says, with everything that is wrong noted at its path.</summary>
internal sealed class RosterMapping(RosterBookDocument file, Problems problems)
{
    private const int MaximumCount = 10_000;

    internal RosterBook? Map()
    {
        if (!FormatVersion.IsRead(file.Schema, RosterBookDocument.Current, problems))
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Roster> rosters = [.. file.Rosters.Select((read, i) => Roster(read, At("rosters", i), ids))];
        var book = new RosterBook
        {
            Rosters = rosters,
            Referrals = [.. (file.Referrals ?? []).Select((read, i) => new RosterReferral(Known(read.Roster, At("referrals", i), ids), Student(read.Student, At("referrals", i) + ".student")))],
            Changes = [.. (file.Changes ?? []).Select((read, i) => Change(read, At("changes", i), ids))],
            Variances = [.. (file.Variances ?? []).Select((read, i) => Variance(read, At("variances", i), rosters)).OfType<LimitVariance>()],
        };
        return problems.Any ? null : book;
    }

    private static string At(string list, int i) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{i}]");

    private Roster Roster(RosterDocument read, string path, HashSet<string> ids)
    {
        if (!Identifier.IsValid(read.Id))
        {
            problems.Add(LimitCodes.RosterId, path + ".id", "This is not an identifier.", "Give 1 to 128 printable ASCII characters, without spaces or quotes.");
        }
        else if (!ids.Add(read.Id))
        {
            problems.Add(LimitCodes.RosterId, path + ".id", $"The roster {read.Id} stands twice.", "Give each roster an id of its own.");
        }

        var seen = new HashSet<StudentId>();
        for (int i = 0; i < read.Students.Length; i++)
        {
            if (!seen.Add(read.Students[i].Id))
            {
                problems.Add(LimitCodes.RepeatedStudent, string.Create(CultureInfo.InvariantCulture, $"{path}.students[{i}].id"), "This student stands twice on the roster.", "Keep one of them: each would count.");
            }
        }

        return new Roster
        {
            Id = read.Id,
            Unit = read.Unit,
            Organization = read.Organization,
            Role = read.Role,
            Program = read.Program,
            Band = read.Band,
            Aide = read.Aide,
            Students = [.. read.Students.Select((student, i) => Student(student, string.Create(CultureInfo.InvariantCulture, $"{path}.students[{i}]")))],
        };
    }

    private RosterStudent Student(RosterStudentDocument read, string path)
    {
        if (read.PercentOfDay is < 0 or > 100)
        {
            problems.Add(LimitCodes.OutOfRange, path + ".percentOfDay", "The percentage of the school day is out of range.", "Give from 0 to 100.");
        }

        return new RosterStudent
        {
            Id = read.Id,
            BirthDate = read.BirthDate,
            Category = read.Category,
            Level = read.Level,
            PercentOfDay = read.PercentOfDay,
            HasIep = read.HasIep ?? true,
        };
    }

    private RosterChange Change(RosterChangeDocument read, string path, HashSet<string> ids) =>
        new(read.On, Known(read.Roster, path, ids), Student(read.Student, path + ".student"), read.Leaves ?? false, read.Reason, read.Rule);

    private LimitVariance? Variance(LimitVarianceDocument read, string path, ImmutableArray<Roster> rosters)
    {
        if (!rosters.Any(roster => roster.Id == read.Subject || roster.Organization == read.Subject))
        {
            problems.Add(LimitCodes.UnknownRoster, path + ".subject", "No roster or organization of this file has this name.", "Name a roster or, for an average, an organization; check the spelling.");
        }

        if (read.Most is < 0 or > MaximumCount)
        {
            problems.Add(LimitCodes.OutOfRange, path + ".most", string.Create(CultureInfo.InvariantCulture, $"{read.Most} is out of range."), $"Give from 0 to {MaximumCount}.");
        }

        if (read.Through < read.From)
        {
            problems.Add(LimitCodes.OutOfRange, path + ".through", "The variance ends before it begins.", "Check both dates.");
            return null;
        }

        return new LimitVariance(read.Limit, read.Subject, new DateInterval(read.From, read.Through), read.Most, read.Authority);
    }

    private string Known(string roster, string path, HashSet<string> ids)
    {
        if (!ids.Contains(roster))
        {
            problems.Add(LimitCodes.UnknownRoster, path + ".roster", "There is no roster of this id in the file.", "Add the roster, or check the spelling.");
        }

        return roster;
    }
}
