using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Students;

/// <summary>Who the student is, who decides for the student, and where the student is enrolled.</summary>
/// <remarks>
/// The host keeps one for each case. Everything here is personal data.
/// </remarks>
public sealed record StudentProfile : PersonalRecord
{
    private readonly Items<LanguageUse> languages;
    private readonly Items<CommunicationMode> modes;
    private readonly Items<Contact> contacts;
    private readonly Items<RightsHolder> rightsHolders;
    private readonly Items<Enrollment> enrollments;

    /// <summary>The host's identifier of the student.</summary>
    public required StudentId Id { get; init; }

    /// <summary>The student's name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The date of birth.</summary>
    public required PersonalDate BirthDate { get; init; }

    /// <summary>The grade that the student attends. Null by default.</summary>
    public GradeLevel? Grade { get; init; }

    /// <summary>The languages of the student and the home, and what each is used for. None by default.</summary>
    public ImmutableArray<LanguageUse> Languages
    {
        get => languages.All;
        init => languages = new(value);
    }

    /// <summary>How the student communicates (34 CFR 300.304(c)(1)(ii), 300.324(a)(2)(iv)). None by default.</summary>
    public ImmutableArray<CommunicationMode> Modes
    {
        get => modes.All;
        init => modes = new(value);
    }

    /// <summary>Parents, guardians and other people around the student. None by default.</summary>
    public ImmutableArray<Contact> Contacts
    {
        get => contacts.All;
        init => contacts = new(value);
    }

    /// <summary>Who holds the educational rights, by date; more than one person may hold them at once. None by default.</summary>
    public ImmutableArray<RightsHolder> RightsHolders
    {
        get => rightsHolders.All;
        init => rightsHolders = new(value);
    }

    /// <summary>Schools attended, each with its dates. None by default.</summary>
    public ImmutableArray<Enrollment> Enrollments
    {
        get => enrollments.All;
        init => enrollments = new(value);
    }

    /// <summary>The passage from early intervention, for a child who came from it. Null by default.</summary>
    public PartCTransition? PartC { get; init; }

    /// <summary>Who holds the educational rights on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The entries in force, in the order of the profile; empty when nobody is on record.</returns>
    public ImmutableArray<RightsHolder> RightsHoldersOn(LocalDate on) => [.. RightsHolders.Where(holder => holder.Holds(on))];

    /// <summary>Finds a contact.</summary>
    /// <param name="id">The contact's identifier.</param>
    /// <returns>The contact, or null when the profile has none of that identifier.</returns>
    public Contact? Find(ContactId id) => Contacts.FirstOrDefault(contact => contact.Id == id);
}
