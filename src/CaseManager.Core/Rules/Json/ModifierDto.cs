using System.Text.Json.Serialization;

namespace CaseManager.Core.Rules.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Suspend), "suspend")]
[JsonDerivedType(typeof(ExtendByEvent), "extendByEvent")]
[JsonDerivedType(typeof(ExtendByAbsence), "extendByAbsence")]
[JsonDerivedType(typeof(Exempt), "exempt")]
[JsonDerivedType(typeof(Terminate), "terminate")]
[JsonDerivedType(typeof(Roll), "roll")]
internal abstract record ModifierDto
{
    internal sealed record Suspend : ModifierDto
    {
        public required string[] From { get; init; }

        public required string[] Until { get; init; }
    }

    internal sealed record ExtendByEvent : ModifierDto
    {
        public required string[] On { get; init; }

        public CapDto? AtMost { get; init; }
    }

    internal sealed record ExtendByAbsence : ModifierDto
    {
        public required int AtLeast { get; init; }
    }

    internal sealed record Exempt : ModifierDto
    {
        public required string[] On { get; init; }
    }

    internal sealed record Terminate : ModifierDto
    {
        public required string[] On { get; init; }
    }

    internal sealed record Roll : ModifierDto
    {
        public required RollDirection To { get; init; }

        public required string Basis { get; init; }
    }
}

internal sealed record CapDto
{
    public required int Days { get; init; }

    public required string Basis { get; init; }
}
