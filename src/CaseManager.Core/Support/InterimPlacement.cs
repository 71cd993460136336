using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A stay in an interim alternative educational setting (34 CFR 300.530(g), 300.532(b)(2)(ii)).</summary>
public sealed record InterimPlacement : PersonalRecord
{
    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The incident.</summary>
    public required string Incident { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day; null while it lasts. Null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>The ground.</summary>
    public required InterimGround Ground { get; init; }

    /// <summary>The setting, chosen by the IEP Team (300.531). Null by default.</summary>
    public PersonalText? Setting { get; init; }
}
