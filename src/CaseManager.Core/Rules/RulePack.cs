using System.Collections.Immutable;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Rules;

/// <summary>A dated, cited set of timeline rules for one jurisdiction.</summary>
/// <remarks>Only <see cref="RulePackReader"/> makes packs, so every pack is whole and has a digest. Equality is by value.</remarks>
public sealed record RulePack
{
    internal RulePack()
    {
    }

    /// <summary>Whose rules these are.</summary>
    public JurisdictionId Jurisdiction { get; internal init; }

    /// <summary>What the pack is called.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>The layer below, or null for the federal pack.</summary>
    public JurisdictionId? Extends { get; internal init; }

    /// <summary>The date version: <c>2026.11.1</c>.</summary>
    public string Version { get; internal init; } = string.Empty;

    /// <summary>Event names that this pack adds to the built-in ones.</summary>
    public ImmutableArray<EventName> Events { get; internal init; } = [];

    /// <summary>Numbers that rules share.</summary>
    public ImmutableArray<RuleParameter> Parameters { get; internal init; } = [];

    /// <summary>The State's own holidays, on which business days do not count.</summary>
    public ImmutableArray<HolidayRule> Holidays { get; internal init; } = [];

    /// <summary>Bases that this pack adds to the built-in ones.</summary>
    public ImmutableArray<DayBasis> Bases { get; internal init; } = [];

    /// <summary>The rules, in the order in which results list them.</summary>
    public ImmutableArray<TimelineRule> Rules { get; internal init; } = [];

    /// <summary>Choices made and doubts left, or null.</summary>
    public string? Notes { get; internal init; }

    /// <summary>SHA-256 of the pack in canonical form, as lower-case hexadecimal: the same whatever the file's layout.</summary>
    public string Digest { get; internal init; } = string.Empty;

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another pack.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(RulePack? other) =>
        other is not null && Jurisdiction == other.Jurisdiction && Title == other.Title && Extends == other.Extends
        && Version == other.Version && Notes == other.Notes && Sequence.Same(Events, other.Events)
        && Sequence.Same(Parameters, other.Parameters) && Sequence.Same(Holidays, other.Holidays)
        && Sequence.Same(Bases, other.Bases) && Sequence.Same(Rules, other.Rules);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Jurisdiction, Version, Rules.Length);

    /// <summary>Jurisdiction and version.</summary>
    /// <returns>For example <c>us 2026.11.1</c>.</returns>
    public override string ToString() => $"{Jurisdiction} {Version}";
}
