using System.Text.Json.Serialization;
using NodaTime;

namespace CaseManager.Core.Rules.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Remaining), "remaining")]
[JsonDerivedType(typeof(Absences), "absences")]
[JsonDerivedType(typeof(Age), "age")]
[JsonDerivedType(typeof(Attribute), "attribute")]
[JsonDerivedType(typeof(Has), "has")]
[JsonDerivedType(typeof(Lacks), "lacks")]
[JsonDerivedType(typeof(OpenedBy), "openedBy")]
[JsonDerivedType(typeof(StartsBetween), "startsBetween")]
[JsonDerivedType(typeof(BetweenTerms), "betweenTerms")]
[JsonDerivedType(typeof(Not), "not")]
internal abstract record GuardDto
{
    internal sealed record Remaining : GuardDto
    {
        public required string Basis { get; init; }

        public required CalendarPoint Until { get; init; }

        public int? AtLeast { get; init; }

        public int? Below { get; init; }
    }

    internal sealed record Absences : GuardDto
    {
        public required CalendarPoint Until { get; init; }

        public int? AtLeast { get; init; }

        public int? Below { get; init; }
    }

    internal sealed record Age : GuardDto
    {
        public int? AtLeastMonths { get; init; }

        public int? BelowMonths { get; init; }
    }

    internal sealed record Attribute : GuardDto
    {
        public required string Key { get; init; }

        public required string[] In { get; init; }
    }

    internal sealed record Has : GuardDto
    {
        public required string[] Event { get; init; }
    }

    internal sealed record Lacks : GuardDto
    {
        public required string[] Event { get; init; }
    }

    internal sealed record OpenedBy : GuardDto
    {
        public required string[] Event { get; init; }
    }

    internal sealed record StartsBetween : GuardDto
    {
        public required AnnualDate From { get; init; }

        public required AnnualDate To { get; init; }
    }

    internal sealed record BetweenTerms : GuardDto;

    internal sealed record Not : GuardDto
    {
        public required GuardDto Guard { get; init; }
    }
}
