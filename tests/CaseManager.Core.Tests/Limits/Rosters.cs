using CaseManager.Core.Limits;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Limits;

/// <summary>Rosters and the limits in the box.</summary>
internal static class Rosters
{
    internal static readonly LocalDate Day = new(2026, 11, 26);

    internal static LimitPack Pack(string jurisdiction) => LimitPackReader.Read(BuiltInLimits.Read(jurisdiction).Span).Value;

    internal static CaseloadLimit Limit(string jurisdiction, string name) => Pack(jurisdiction).Limits.Single(limit => limit.Id.Name == name);

    internal static Roster Of(string id, string role, params RosterStudent[] students) =>
        new() { Id = id, Unit = LimitUnit.Provider, Role = role, Organization = "selpa", Students = [.. students] };

    internal static Roster Class(string program, params RosterStudent[] students) =>
        new() { Id = "class", Unit = LimitUnit.Class, Program = program, Band = "elementary", Students = [.. students] };

    internal static RosterStudent[] Pupils(int count, string? level = null, string? category = null, int? percent = null, LocalDate? born = null, bool hasIep = true, string prefix = "s") =>
    [
        .. Enumerable.Range(0, count).Select(i => new RosterStudent
        {
            Id = new($"{prefix}{i}"),
            Level = level,
            Category = category is null ? null : new PersonalText(category),
            PercentOfDay = percent,
            BirthDate = born is { } day ? new PersonalDate(day) : null,
            HasIep = hasIep,
        }),
    ];

    internal static LimitReading[] Read(CaseloadLimit limit, params Roster[] rosters) => [.. CaseloadLimits.Read([limit], rosters, Day)];
}
