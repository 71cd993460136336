using NodaTime;

namespace CaseManager.Core.Staff;

/// <summary>A certificate or license: what it allows, and how long it is good.</summary>
public sealed record Credential : PersonalRecord
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The role that it lets its holder act in.</summary>
    public required StaffRole Role { get; init; }

    /// <summary>Who issued it. Null by default.</summary>
    public string? Issuer { get; init; }

    /// <summary>Its number. Null by default.</summary>
    public PersonalText? Number { get; init; }

    /// <summary>The first day on which it is good.</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The last day on which it is good; null when it does not expire. Null by default.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>Whether it is good on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True from <see cref="IssuedOn"/> through <see cref="ExpiresOn"/>, both included.</returns>
    public bool IsInForce(LocalDate on) => DateSpan.Includes(IssuedOn, ExpiresOn, on);
}
