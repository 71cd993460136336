using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>Whether a limit is about a roster. A condition that fails settles it; only if none fails does a missing fact matter.</summary>
internal readonly struct ScopeTest
{
    internal ScopeTest(LimitScope scope, Roster roster, LocalDate on)
    {
        RosterStudent[] students = [.. roster.Students.Where(student => student.HasIep)];
        (bool? Holds, string Fact)[] conditions =
        [
            (roster.Unit == scope.Unit, "unit"),
            (In(scope.Roles, roster.Role), "role"),
            (In(scope.Programs, roster.Program), "program"),
            (In(scope.Bands, roster.Band), "band"),
            (scope.Aide is null ? true : roster.Aide is null ? null : roster.Aide == scope.Aide, "aide"),
            (Every(students, student => In(scope.OnlyCategories, student.Category?.Reveal())), "category of a student"),
            (Every(students, student => In(scope.OnlyLevels, student.Level)), "level of a student"),
            (Every(students, student => Age(scope, student, on)), "birth date of a student"),
            (scope.EveryPercentAtMost is null ? true : Every(students, student => student.PercentOfDay <= scope.EveryPercentAtMost), "percentage of the day of a student"),
            (scope.AnyPercentOver is null ? true : Any(students, student => student.PercentOfDay > scope.AnyPercentOver, student => student.PercentOfDay is null), "percentage of the day of a student"),
            .. scope.EveryLevelOf.Select(level => (Any(students, student => student.Level == level, student => student.Level is null), "level of a student")),
        ];
        bool fails = conditions.Any(condition => condition.Holds == false);
        Missing = fails ? null : conditions.Where(condition => condition.Holds is null).Select(condition => condition.Fact).FirstOrDefault();
        Applies = !fails && Missing is null;
    }

    internal bool Applies { get; }

    /// <summary>The fact that would settle it; null when it is settled.</summary>
    internal string? Missing { get; }

    private static bool? In(ImmutableArray<string> wanted, string? given) =>
        wanted.IsEmpty ? true : given is null ? null : wanted.Contains(given, StringComparer.Ordinal);

    private static bool? Age(LimitScope scope, RosterStudent student, LocalDate on)
    {
        if (scope.AgeFrom is null && scope.AgeThrough is null)
        {
            return true;
        }

        return student.BirthDate is { } born ? Ages.On(born.Reveal(), on) is var age && age >= (scope.AgeFrom ?? 0) && age <= (scope.AgeThrough ?? int.MaxValue) : null;
    }

    private static bool? Every(RosterStudent[] students, Func<RosterStudent, bool?> holds)
    {
        bool? all = true;
        foreach (RosterStudent student in students)
        {
            bool? one = holds(student);
            if (one == false)
            {
                return false;
            }

            all = one is null ? null : all;
        }

        return all;
    }

    private static bool? Any(RosterStudent[] students, Func<RosterStudent, bool> holds, Func<RosterStudent, bool> unknown) =>
        students.Any(holds) ? true : students.Any(unknown) ? null : false;
}
