using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Staff;

/// <summary>Somebody who works with students: roles, credentials, training.</summary>
public sealed record StaffMember : PersonalRecord
{
    private readonly Items<StaffRole> roles;
    private readonly Items<Credential> credentials;
    private readonly Items<Training> training;

    /// <summary>The host's identifier of the person.</summary>
    public required StaffId Id { get; init; }

    /// <summary>The person's name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>What the person does. None by default.</summary>
    public ImmutableArray<StaffRole> Roles
    {
        get => roles.All;
        init => roles = new(value);
    }

    /// <summary>What the person is certified or licensed for. None by default.</summary>
    public ImmutableArray<Credential> Credentials
    {
        get => credentials.All;
        init => credentials = new(value);
    }

    /// <summary>Training that the person received or gave. None by default.</summary>
    public ImmutableArray<Training> Training
    {
        get => training.All;
        init => training = new(value);
    }

    /// <summary>The credential that lets the person act in a role on a day.</summary>
    /// <param name="role">The role.</param>
    /// <param name="on">The day.</param>
    /// <returns>The one that expires last among those in force; null when there is none.</returns>
    public Credential? CredentialFor(StaffRole role, LocalDate on) =>
        Credentials.Where(credential => credential.Role == role && credential.IsInForce(on)).MaxBy(credential => credential.ExpiresOn ?? LocalDate.MaxIsoValue);
}
