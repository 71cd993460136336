using CaseManager.ConsoleHost.Commands;
using CaseManager.Core;
using CaseManager.Core.Documents;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Notices;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using CaseManager.Core.Support;
using NodaTime;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Builds a small case by questions: the student, one parent, the case manager, the referral, and consent to evaluate.</summary>
internal sealed class NewCase(Dialogue dialogue, LocalDate today)
{
    private const string AnIdentifier = "1 to 128 characters without spaces or quotes";

    /// <summary>The case; null when the answers ended too early.</summary>
    internal CaseRecord? Ask()
    {
        dialogue.Say("A new case. An empty answer takes what stands in brackets.");
        dialogue.Say(string.Empty);
        CaseId id = dialogue.Ask("Identifier of the case", text => Identified(text, one => new CaseId(one)), AnIdentifier) ?? default;
        JurisdictionId jurisdiction = dialogue.Ask<JurisdictionId?>("Whose rules (us, or a State such as us-tx)", text => JurisdictionId.IsValid(text) ? new JurisdictionId(text) : null, "us, or a State such as us-tx", "us") ?? default;
        string? calendar = dialogue.Ask("Name of the school calendar", text => text.Length == 0 ? string.Empty : Identified(text, one => new CaseId(one))?.Value, AnIdentifier, string.Empty);
        StudentProfile? student = AskStudent();
        StaffMember? manager = AskManager();
        EvaluationReferral? referral = AskReferral();
        Consent? consent = AskConsent(student);
        return dialogue.IsOver || student is null || manager is null
            ? null
            : new CaseRecord
            {
                Id = id,
                Jurisdiction = jurisdiction,
                Calendar = calendar is { Length: > 0 } ? calendar : null,
                Student = student,
                Staff = [manager],
                CaseManagers = [new CaseManagerAssignment { Case = id, Staff = manager.Id, From = referral?.ReceivedOn ?? today }],
                Referrals = referral is null ? [] : [referral],
                Consents = consent is null ? [] : [consent],
            };
    }

    private StudentProfile? AskStudent()
    {
        StudentId id = dialogue.Ask("Identifier of the student", text => Identified(text, one => new StudentId(one)), AnIdentifier) ?? default;
        PersonName? name = AskName("student");
        LocalDate birth = AskDate("Birth date (yyyy-MM-dd)") ?? default;
        GradeLevel? grade = dialogue.Ask<GradeLevel?>("Grade (preschool, kindergarten, first ... twelfth)", text => Member<GradeLevel>(text), "a grade such as third", "ungraded");
        LanguageTag language = AskLanguage("Language of the student (tag such as en or es)", "en") ?? default;
        PersonName? parent = AskName("parent");
        ContactRelationship? relationship = dialogue.Ask<ContactRelationship?>(
            "Relationship (biologicalOrAdoptiveParent, guardian, fosterParent, actingParent)",
            text => Member<ContactRelationship>(text) is { } given && BasisOf(given) is not null ? given : null,
            "one of those four",
            "biologicalOrAdoptiveParent");
        LanguageTag wanted = AskLanguage("Language for letters to the parent", language.Value) ?? default;
        bool interpreter = dialogue.AskYesNo("Does the parent need an interpreter", false);
        if (dialogue.IsOver || name is null || parent is null || relationship is not { } related)
        {
            return null;
        }

        var contact = new ContactId("parent-1");
        return new StudentProfile
        {
            Id = id,
            Name = name,
            BirthDate = new PersonalDate(birth),
            Grade = grade,
            Languages = [new LanguageUse { Language = language, Use = LanguagePurpose.Native }],
            Contacts = [new Contact { Id = contact, Name = parent, Relationship = related, Language = wanted, NeedsInterpreter = interpreter }],
            RightsHolders = [new RightsHolder { Contact = contact, Basis = BasisOf(related)!.Value, From = birth }],
        };
    }

    private StaffMember? AskManager()
    {
        StaffId id = dialogue.Ask("Identifier of the case manager", text => Identified(text, one => new StaffId(one)), AnIdentifier) ?? default;
        return AskName("case manager") is { } name ? new StaffMember { Id = id, Name = name, Roles = [StaffRole.CaseManager] } : null;
    }

    private EvaluationReferral? AskReferral()
    {
        if (!dialogue.AskYesNo("Is there a referral for evaluation", true) || dialogue.IsOver)
        {
            return null;
        }

        LocalDate? received = AskDate("Received on (yyyy-MM-dd)", today);
        ConcernSource? source = dialogue.Ask<ConcernSource?>("From (parent, teacher, supportTeam, earlyIntervention, outsideAgency, other)", text => Member<ConcernSource>(text), "one of those", "parent");
        string? reason = dialogue.Ask("Why, in one sentence", SomeText, "a sentence");
        return received is { } day && source is { } who && reason is not null
            ? new EvaluationReferral { Id = new DocumentId("referral-1"), ReceivedOn = day, Source = who, Reason = new PersonalText(reason) }
            : null;
    }

    private Consent? AskConsent(StudentProfile? student)
    {
        if (!dialogue.AskYesNo("Was consent to the initial evaluation asked for", false) || dialogue.IsOver)
        {
            return null;
        }

        LocalDate? asked = AskDate("Asked for on (yyyy-MM-dd)", today);
        string? activity = dialogue.Ask("What it describes, in one sentence", SomeText, "a sentence");
        LocalDate? received = dialogue.AskYesNo("Was it received", true) ? AskDate("Received on (yyyy-MM-dd)", today) : null;
        return dialogue.IsOver || activity is null
            ? null
            : new Consent
            {
                Id = new DocumentId("consent-1"),
                Purpose = ConsentPurpose.InitialEvaluation,
                Activity = new PersonalText(activity),
                Language = student?.Contacts[0].Language,
                RequestedOn = asked,
                ReceivedOn = received,
                InWriting = received is not null,
                GivenBy = received is null ? null : student?.Contacts[0].Id,
            };
    }

    private PersonName? AskName(string whose)
    {
        string? first = dialogue.Ask($"Given name of the {whose}", SomeText, "a name");
        string? last = dialogue.Ask($"Family name of the {whose}", SomeText, "a name");
        return first is null || last is null ? null : new PersonName { First = new PersonalText(first), Last = new PersonalText(last) };
    }

    private LanguageTag? AskLanguage(string question, string standard) =>
        dialogue.Ask<LanguageTag?>(question, text => LanguageTag.IsValid(text) ? new LanguageTag(text) : null, "a tag such as en, es or zh-Hant", standard);

    private LocalDate? AskDate(string question, LocalDate? standard = null) =>
        dialogue.Ask(question, text => Options.ReadDate(text, static _ => { }), "a date as yyyy-MM-dd, from 1900-01-01 through 2499-12-31", standard is { } day ? Rendering.Dates.Iso(day) : null);

    private static string? SomeText(string text) => text.Length is > 0 and <= 1000 ? text : null;

    private static T? Identified<T>(string text, Func<string, T> make)
        where T : struct
    {
        try
        {
            return make(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A member of an enumeration by its name in files: no numbers, no other case.</summary>
    private static T? Member<T>(string text)
        where T : struct, Enum
    {
        foreach (T member in Enum.GetValues<T>())
        {
            if (char.ToLowerInvariant(member.ToString()[0]) + member.ToString()[1..] == text)
            {
                return member;
            }
        }

        return null;
    }

    private static RightsBasis? BasisOf(ContactRelationship relationship) => relationship switch
    {
        ContactRelationship.BiologicalOrAdoptiveParent => RightsBasis.Parent,
        ContactRelationship.Guardian => RightsBasis.Guardian,
        ContactRelationship.FosterParent => RightsBasis.FosterParent,
        ContactRelationship.ActingParent => RightsBasis.ActingParent,
        _ => null,
    };
}
