using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>One line of a service log as a claim to Medicaid would need it. Anything may be missing; <see cref="BillingCompleteness"/> says what.</summary>
/// <remarks>Equality is by value. Printing shows no text about the student. Nothing is billed.</remarks>
public sealed record ServiceRecord
{
    /// <summary>The identifier of the line.</summary>
    public required PostingId Id { get; init; }

    /// <summary>The date of service.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The recipient's name.</summary>
    public PersonalText Recipient { get; init; }

    /// <summary>The recipient's Medicaid number.</summary>
    public PersonalText MedicaidId { get; init; }

    /// <summary>The agency that provides the service, by name or number.</summary>
    public PersonalText Agency { get; init; }

    /// <summary>The person who provided it.</summary>
    public StaffId? Provider { get; init; }

    /// <summary>Under which qualification.</summary>
    public StaffRole? Role { get; init; }

    /// <summary>The nature of the service: what was done.</summary>
    public PersonalText Nature { get; init; }

    /// <summary>The extent: minutes.</summary>
    public Minutes? Length { get; init; }

    /// <summary>The units claimed.</summary>
    public int? Units { get; init; }

    /// <summary>The place of service.</summary>
    public PersonalText Place { get; init; }

    /// <summary>The diagnosis, where the State asks for one.</summary>
    public PersonalText Diagnosis { get; init; }

    /// <summary>Whether the student was alone or in a group.</summary>
    public ServiceGrouping? Grouping { get; init; }

    /// <summary>The line of the plan that it carries out.</summary>
    public ServiceLineId? Line { get; init; }
}
