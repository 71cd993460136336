using System.Collections.Immutable;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Testing.Conformance;

/// <summary>One block of a conformance file: a case, a day, and what the rules must make of it.</summary>
public sealed class ConformanceCase
{
    internal ConformanceCase()
    {
    }

    /// <summary>The id: jurisdiction, rule, and a name.</summary>
    public string Id { get; internal init; } = string.Empty;

    /// <summary>The line on which the block begins, from 1.</summary>
    public int Line { get; internal init; }

    /// <summary>Where the expected dates come from, or null.</summary>
    public string? Cite { get; internal init; }

    /// <summary>The calendars that are joined, by name; none when no school day matters.</summary>
    public ImmutableArray<string> Calendars { get; internal init; } = [];

    /// <summary>Holidays that replace the State's own, or null.</summary>
    public ImmutableArray<LocalDate>? Holidays { get; internal init; }

    /// <summary>The case.</summary>
    public CaseFile File { get; internal init; } = null!;

    /// <summary>The day on which it is looked at.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>What is expected.</summary>
    public ImmutableArray<Expectation> Expectations { get; internal init; } = [];

    /// <summary>The id of the block.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
