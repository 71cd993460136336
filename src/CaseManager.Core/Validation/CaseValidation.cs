using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Documents;
using CaseManager.Core.Plans;
using FluentValidation;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The gate that documents pass. It runs every check that is in force on a day, and alone makes a finished <see cref="Iep"/>.</summary>
/// <remarks>Findings come in a stable order: part by part as in the document, and within a part by subject. Safe for use by many threads.</remarks>
public static class CaseValidation
{
    /// <summary>Checks an IEP.</summary>
    /// <param name="draft">The IEP, as far as it is written.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>Everything that is wrong or doubtful, warnings and information included; empty when nothing is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(IepDraft draft, FindingCatalog catalog, LocalDate asOf, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(catalog);
        return CheckContent(draft, draft.MeetingOn, catalog, asOf, language);
    }

    /// <summary>Checks every document of a case, each by itself and all together.</summary>
    /// <param name="record">The documents.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>Everything that is wrong or doubtful, with paths of the record's file; empty when nothing is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(CaseRecord record, FindingCatalog catalog, LocalDate asOf, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(catalog);
        var context = new ValidationContext<CaseRecord>(record);
        new RecordFacts(catalog, asOf, record).Give(context);
        ImmutableArray<Finding> findings = FindingMaker.Run(CaseRecordValidator.Instance, context, catalog, asOf, record.Jurisdiction, language);
        return [.. findings, .. catalog.Own(record, asOf, record.Jurisdiction)];
    }

    /// <summary>Checks an amendment of a plan, and the plan as it reads afterwards.</summary>
    /// <param name="current">The plan as it is.</param>
    /// <param name="amendment">The change.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>Everything that is wrong or doubtful; paths below <c>$.content</c> are of the plan as it reads afterwards.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(Iep current, IepAmendment amendment, FindingCatalog catalog, LocalDate asOf, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentNullException.ThrowIfNull(catalog);
        var checks = new AmendmentChecks(current, catalog, asOf, language);
        checks.Check(amendment);
        LocalDate? decided = current.Content.MeetingOn is { } meeting && meeting > amendment.AgreedOn ? meeting : amendment.AgreedOn;
        return [.. checks.Findings, .. CheckContent(amendment.Content, decided, catalog, asOf, language).Select(finding => finding with { Path = "$.content" + finding.Path[1..] })];
    }

    /// <summary>Finishes an IEP: revision 1 of its plan, from its own first day.</summary>
    /// <param name="draft">The IEP.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="finishedOn">The day on which it is finished, as of which it is checked.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>The finished IEP, or <c>Invalid</c> with every finding at the level of an error. Ask <see cref="Check(IepDraft, FindingCatalog, LocalDate, MessageLanguage)"/> for warnings.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Iep> Finish(IepDraft draft, FindingCatalog catalog, LocalDate finishedOn, MessageLanguage language = MessageLanguage.English)
    {
        ImmutableArray<Finding> findings = Check(draft, catalog, finishedOn, language);
        return Refused(findings) ?? Result<Iep>.Success(new Iep(draft, 1, draft.Starts!.Value, finishedOn));
    }

    /// <summary>Amends a plan: the same period, the next revision, the annual date unmoved.</summary>
    /// <param name="current">The plan as it is.</param>
    /// <param name="amendment">The change.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="finishedOn">The day on which the amendment is finished.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>The next revision, or <c>Invalid</c> with every finding at the level of an error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Iep> Amend(Iep current, IepAmendment amendment, FindingCatalog catalog, LocalDate finishedOn, MessageLanguage language = MessageLanguage.English)
    {
        ImmutableArray<Finding> findings = Check(current, amendment, catalog, finishedOn, language);
        return Refused(findings) ?? Result<Iep>.Success(new Iep(amendment.Content, current.Revision + 1, amendment.From, finishedOn));
    }

    /// <summary>Puts a typing mistake right: the same revision, with other wording and nothing else.</summary>
    /// <param name="current">The plan as it is.</param>
    /// <param name="corrected">The plan as it should have read.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>The same revision in the right words, or <c>Invalid</c>: more than wording differs (CM3206), or the result lacks something.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Iep> Correct(Iep current, IepDraft corrected, FindingCatalog catalog, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(corrected);
        ArgumentNullException.ThrowIfNull(catalog);
        var checks = new AmendmentChecks(current, catalog, current.FinishedOn, language);
        checks.CheckWording(corrected);
        ImmutableArray<Finding> findings = [.. checks.Findings, .. CheckContent(corrected, Decided(current.Content, current.Revision, current.FinishedOn), catalog, current.FinishedOn, language)];
        return Refused(findings) ?? Result<Iep>.Success(new Iep(corrected, current.Revision, current.From, current.FinishedOn));
    }

    /// <summary>Checks a plan again that was read from a file, as of the day on which it was finished.</summary>
    /// <param name="kept">The plan as the history kept it.</param>
    /// <param name="catalog">What is asked, and what each check weighs.</param>
    /// <param name="language">The language of messages; English by default.</param>
    /// <returns>The finished IEP, or <c>Invalid</c> with every finding at the level of an error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Iep> Restore(PlanRevision kept, FindingCatalog catalog, MessageLanguage language = MessageLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(catalog);
        ImmutableArray<Finding> findings = CheckContent(kept.Content, Decided(kept.Content, kept.Number, kept.FinishedOn), catalog, kept.FinishedOn, language);
        return Refused(findings) ?? Result<Iep>.Success(new Iep(kept.Content, kept.Number, kept.From, kept.FinishedOn));
    }

    /// <summary>The day by which the content of a revision was decided: of an amendment, at the latest when it was finished.</summary>
    private static LocalDate? Decided(IepDraft content, int revision, LocalDate finishedOn) => revision == 1 ? content.MeetingOn : finishedOn;

    private static ImmutableArray<Finding> CheckContent(IepDraft draft, LocalDate? decidedOn, FindingCatalog catalog, LocalDate asOf, MessageLanguage language)
    {
        var context = new ValidationContext<IepDraft>(draft);
        new PlanFacts(catalog, asOf, draft, decidedOn).Give(context);
        ImmutableArray<Finding> findings = FindingMaker.Run(IepValidator.Instance, context, catalog, asOf, draft.Jurisdiction, language);
        return [.. findings, .. catalog.Own(draft, asOf, draft.Jurisdiction)];
    }

    private static Result<Iep>? Refused(ImmutableArray<Finding> findings)
    {
        ValidationError[] errors =
        [
            .. findings.Where(finding => finding.Severity == FindingSeverity.Error)
                .Select(finding => new ValidationError(finding.Path, finding.Message + " " + finding.Remedy, finding.Code.ToString(), ValidationSeverity.Error)),
        ];
        return errors.Length == 0 ? null : Result<Iep>.Invalid(errors);
    }
}
