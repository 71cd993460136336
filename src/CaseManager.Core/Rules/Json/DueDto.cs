using System.Text.Json.Serialization;
using NodaTime;

namespace CaseManager.Core.Rules.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Count), "count")]
[JsonDerivedType(typeof(Before), "before")]
[JsonDerivedType(typeof(Anniversary), "anniversary")]
[JsonDerivedType(typeof(Age), "age")]
[JsonDerivedType(typeof(OnAnnualDate), "onAnnualDate")]
[JsonDerivedType(typeof(AtCalendarPoint), "atCalendarPoint")]
[JsonDerivedType(typeof(GivenBy), "givenBy")]
[JsonDerivedType(typeof(EarliestOf), "earliestOf")]
[JsonDerivedType(typeof(LatestOf), "latestOf")]
internal abstract record DueDto
{
    internal sealed record Count : DueDto
    {
        public required int Days { get; init; }

        public required string Basis { get; init; }

        public DueDto? From { get; init; }

        public bool IncludeTrigger { get; init; }
    }

    internal sealed record Before : DueDto
    {
        public required int Days { get; init; }

        public required string Basis { get; init; }

        public DueDto? From { get; init; }
    }

    internal sealed record Anniversary : DueDto
    {
        public required int Months { get; init; }

        public AnniversaryPolicy Policy { get; init; }

        public DueDto? From { get; init; }
    }

    internal sealed record Age : DueDto
    {
        public int? Months { get; init; }

        public string? Parameter { get; init; }

        public AgeEdge Edge { get; init; }
    }

    internal sealed record OnAnnualDate : DueDto
    {
        public required AnnualDate Date { get; init; }

        public DueDto? From { get; init; }
    }

    internal sealed record AtCalendarPoint : DueDto
    {
        public required CalendarPoint Point { get; init; }

        public DueDto? From { get; init; }
    }

    internal sealed record GivenBy : DueDto
    {
        public string[]? Event { get; init; }

        public required EventDate Date { get; init; }

        public EventScope Scope { get; init; }

        public DateTake Take { get; init; }

        public bool LaterThanStart { get; init; }
    }

    internal sealed record EarliestOf : DueDto
    {
        public required DueDto[] Terms { get; init; }
    }

    internal sealed record LatestOf : DueDto
    {
        public required DueDto[] Terms { get; init; }
    }
}
