using System.Text.Json.Serialization;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Rules.Json;

/// <summary>A rule pack as its file says it (docs/rules). Only its shape is checked here; <see cref="PackMapping"/> checks the sense.</summary>
internal sealed record RulePackDto
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Jurisdiction { get; init; }

    public required string Title { get; init; }

    public string? Extends { get; init; }

    public required string Version { get; init; }

    public string[]? Events { get; init; }

    public ParameterDto[]? Parameters { get; init; }

    public HolidayDto[]? Holidays { get; init; }

    public BasisDto[]? Bases { get; init; }

    public required RuleDto[] Rules { get; init; }

    public string? Notes { get; init; }
}

internal sealed record ParameterDto
{
    public required string Id { get; init; }

    public required int Months { get; init; }

    public required CitationDto[] Cite { get; init; }

    public required RuleStatus Status { get; init; }

    public string? Notes { get; init; }
}

internal sealed record BasisDto
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public required DayCount Counts { get; init; }

    public ExclusionDto[]? Except { get; init; }

    public AdditionDto[]? Also { get; init; }

    public string? Notes { get; init; }
}

internal sealed record AdditionDto
{
    public required DayCount Counts { get; init; }

    public required NodaTime.AnnualDate From { get; init; }

    public required NodaTime.AnnualDate To { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Runs), "runs")]
[JsonDerivedType(typeof(BetweenTerms), "betweenTerms")]
[JsonDerivedType(typeof(Kinds), "kinds")]
internal abstract record ExclusionDto
{
    internal sealed record Runs : ExclusionDto
    {
        public required int MinimumWeekdays { get; init; }

        public bool AdjoiningWeekends { get; init; }
    }

    internal sealed record BetweenTerms : ExclusionDto;

    internal sealed record Kinds : ExclusionDto
    {
        [JsonPropertyName("kinds")]
        public required DayKinds[] Names { get; init; }
    }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Fixed), "fixed")]
[JsonDerivedType(typeof(NthWeekday), "nthWeekday")]
[JsonDerivedType(typeof(Easter), "easter")]
internal abstract record HolidayDto
{
    public required string Name { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public HolidayYears Years { get; init; }

    internal sealed record Fixed : HolidayDto
    {
        public required NodaTime.AnnualDate Date { get; init; }

        public HolidayObservance Observed { get; init; }
    }

    internal sealed record NthWeekday : HolidayDto
    {
        public required int Month { get; init; }

        public required NodaTime.IsoDayOfWeek Weekday { get; init; }

        public required int Week { get; init; }

        public int PlusDays { get; init; }
    }

    internal sealed record Easter : HolidayDto
    {
        public required int PlusDays { get; init; }
    }
}
