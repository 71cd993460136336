using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>The report of an evaluation.</summary>
public sealed record EvaluationReport : PersonalRecord
{
    private readonly Items<StaffId> authors;

    /// <summary>The day on which it was written.</summary>
    public required LocalDate WrittenOn { get; init; }

    /// <summary>Who wrote it. None by default.</summary>
    public ImmutableArray<StaffId> Authors
    {
        get => authors.All;
        init => authors = new(value);
    }

    /// <summary>What was found.</summary>
    public required PersonalText Summary { get; init; }

    /// <summary>What it recommends. Null by default.</summary>
    public PersonalText? Recommendations { get; init; }

    /// <summary>The language in which it was given. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The day on which the parent was given it, at no cost (34 CFR 300.306(a)(2)). Null by default.</summary>
    public LocalDate? ProvidedOn { get; init; }
}
