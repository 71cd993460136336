using System.Collections.Immutable;
using CaseManager.Core.Documents;
using CaseManager.Core.Notices;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using FluentValidation;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>What checks of one document of a case need to know of the others.</summary>
internal sealed class RecordFacts(FindingCatalog catalog, LocalDate asOf, CaseRecord record)
{
    private const string Key = "record";

    internal LocalDate AsOf => asOf;

    internal CaseRecord Record => record;

    internal LocalDate Birth { get; } = record.Student.BirthDate.Reveal();

    /// <summary>The birthday on which the rights pass to the student.</summary>
    internal LocalDate MajorityOn { get; } = LayerAge.ReachedOn(record.Student.BirthDate.Reveal(), catalog.MajorityAge(record.Jurisdiction, asOf));

    /// <summary>Whether the student has left before the day of the check: then nobody is asked to go on.</summary>
    internal bool HasLeft { get; } =
        !record.Student.Enrollments.IsEmpty
        && record.Student.Enrollments.MaxBy(stay => stay.From) is { Exit: { } exit, Through: { } last } && exit != EnrollmentExit.SameAgency && last < asOf;

    internal StaffMember? Find(StaffId id) => record.Staff.FirstOrDefault(member => member.Id == id);

    internal Contact? Find(ContactId id) => record.Student.Find(id);

    internal bool HoldsRights(ContactId contact, LocalDate on) => record.Student.RightsHoldersOn(on).Any(holder => holder.Contact == contact);

    internal bool IsInForce(ConsentPurpose purpose, LocalDate on) => record.Consents.Any(consent => consent.Purpose == purpose && consent.IsInForce(on));

    /// <summary>Whether everybody can read a document of this language; nobody is missed whose language is not known.</summary>
    internal bool CanRead(ImmutableArray<ContactId> people, LanguageTag? language) =>
        people.All(person => Find(person)?.Language is not { } own || (language is { } written && own.IsSameLanguage(written)));

    internal void Give(IValidationContext context) => context.RootContextData[Key] = this;

    internal static RecordFacts Of(IValidationContext context) => (RecordFacts)context.RootContextData[Key];
}
