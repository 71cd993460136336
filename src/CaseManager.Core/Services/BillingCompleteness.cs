using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>Whether a line of a service log has what a claim to Medicaid needs, and lies inside a plan in force that day. Nothing is billed.</summary>
/// <remarks>
/// The elements are those of the Centers for Medicare &amp; Medicaid Services; States add more. That a line is complete does not say that it
/// is payable.
/// </remarks>
public static class BillingCompleteness
{
    private static readonly Citation Elements =
        new("CMS, Delivering Services in School-Based Settings (2023), page 91", "https://www.medicaid.gov/faq/2024-04-03/162371", new LocalDate(2026, 11, 22));

    private static readonly Citation Consent = new("34 CFR 300.154(d)(2)(iv)");

    /// <summary>Checks one line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="basis">What stands behind it.</param>
    /// <returns>Everything that is missing or does not fit, each with the key of the line; none when it is complete.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(ServiceRecord record, BillingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(basis);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        Need(record.On is not null, "on", "the date of service");
        Need(!record.Recipient.IsBlank, "recipient", "the recipient");
        Need(!record.MedicaidId.IsBlank, "medicaidId", "the recipient's Medicaid number");
        Need(!record.Agency.IsBlank, "agency", "the agency that provides the service");
        Need(record.Provider is not null, "provider", "the person who provided it");
        Need(!record.Nature.IsBlank, "nature", "the nature of the service");
        Need(record.Length is { Value: > 0 }, "length", "its extent in minutes");
        Need(record.Units is > 0, "units", "the units");
        Need(!record.Place.IsBlank, "place", "the place of service");
        Need(!basis.NeedsDiagnosis || !record.Diagnosis.IsBlank, "diagnosis", "the diagnosis that the State asks for");
        CheckUnits(record, basis, findings);
        if (record.On is { } on)
        {
            CheckPlan(record, basis, on, findings);
            CheckFiles(basis, on, findings);
        }

        return findings.ToImmutable();

        void Need(bool given, string key, string what)
        {
            if (!given)
            {
                Add(findings, ServiceCodes.MissingElement, key, $"The line does not say {what}.", "Add it from the record of the session.", Elements);
            }
        }
    }

    private static void CheckUnits(ServiceRecord record, BillingBasis basis, ImmutableArray<Finding>.Builder findings)
    {
        if (basis.Unit is { Value: > 0 } unit && record is { Units: { } units, Length: { } length } && unit.Times(units) > length)
        {
            Add(findings, ServiceCodes.TooManyUnits, "units", "The units claim more minutes than the session had.", "Count the units again from the minutes.", Elements);
        }
    }

    private static void CheckPlan(ServiceRecord record, BillingBasis basis, LocalDate on, ImmutableArray<Finding>.Builder findings)
    {
        ServiceLine? line = basis.Lines.FirstOrDefault(each => each.Id == record.Line && each.Starts <= on && (each.Ends is null || on <= each.Ends));
        if (line is null)
        {
            Add(findings, ServiceCodes.OutsidePlan, "line", "No line of a plan in force on that day promises this service.", "Name the line, or look whether the plan had begun or had ended.", null);
            return;
        }

        if (line.Provider is { } role && record.Role is { } given && role != given)
        {
            Add(findings, ServiceCodes.DiffersFromPlan, "role", "The plan names another qualification of the provider.", "Check who provided the service, or amend the plan for the future.", null);
        }

        if (record.Grouping is { } grouping && grouping != line.Grouping)
        {
            Add(findings, ServiceCodes.DiffersFromPlan, "grouping", "The plan promises it the other way: alone, or in a group.", "Check the log, or amend the plan for the future.", null);
        }

        if (basis.SignedOn is null || basis.SignedOn > on)
        {
            Add(findings, ServiceCodes.PlanNotSigned, "line", "No qualified practitioner had signed or ordered the service by that day.", "Find the signature, or leave the line out of claims.", null);
        }
    }

    private static void CheckFiles(BillingBasis basis, LocalDate on, ImmutableArray<Finding>.Builder findings)
    {
        if (basis.ConsentedOn is not { } consented || consented > on || basis.ConsentEndedOn <= on)
        {
            Add(findings, ServiceCodes.NoConsent, "on", "No consent of the parent to the use of public benefits was on file that day.", "Find the consent, or leave the line out of claims.", Consent);
        }

        if (basis.Credential is not { } credential || !credential.Contains(on))
        {
            Add(findings, ServiceCodes.ProviderNotQualified, "provider", "No credential of the provider that was valid that day is on file.", "Add the credential, or leave the line out of claims.", null);
        }
    }

    private static void Add(ImmutableArray<Finding>.Builder findings, FindingCode code, string key, string message, string remedy, Citation? citation) =>
        findings.Add(new Finding(code, FindingSeverity.Error, "$." + key, message, remedy, citation));
}
