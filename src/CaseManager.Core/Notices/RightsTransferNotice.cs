using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>The notice that rights will pass to the student at the age of majority (34 CFR 300.320(c), 300.520).</summary>
public sealed record RightsTransferNotice : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate GivenOn { get; init; }

    /// <summary>Whether the student was told.</summary>
    public required bool ToStudent { get; init; }

    /// <summary>Whether the parent was told.</summary>
    public required bool ToParent { get; init; }
}
