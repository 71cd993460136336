using System.Collections.Immutable;
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>From a validator's failures to findings, in the validator's order.</summary>
internal static class FindingMaker
{
    internal static ImmutableArray<Finding> Run<T>(IValidator<T> validator, ValidationContext<T> context, FindingCatalog catalog, LocalDate asOf, JurisdictionId? jurisdiction, MessageLanguage language)
    {
        List<ValidationFailure> failures = validator.Validate(context).Errors;
        var findings = ImmutableArray.CreateBuilder<Finding>(failures.Count);
        foreach (ValidationFailure failure in failures)
        {
            var carried = (FindingFailure)failure.CustomState;
            (FindingSeverity severity, Citation? raisedBy) = catalog.Weigh(carried.Finding.Code, asOf, jurisdiction);
            findings.Add(Make(carried.Finding, failure.PropertyName, severity, language, carried.Words) with { Citation = carried.Law ?? raisedBy ?? carried.Finding.Law });
        }

        return findings.ToImmutable();
    }

    internal static Finding Make(FindingDefinition finding, string place, FindingSeverity severity, MessageLanguage language, params object[] words) => new(
        finding.Code,
        severity,
        JsonPath(place),
        FindingMessages.Message(finding.Code, language, words),
        FindingMessages.Remedy(finding.Code, language),
        finding.Law);

    /// <summary>From <c>Goals[0].Measure</c> to <c>$.goals[0].measure</c>, where the document's file has it.</summary>
    internal static string JsonPath(string place)
    {
        var path = new StringBuilder("$");
        foreach (string part in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            path.Append('.').Append(char.ToLowerInvariant(part[0])).Append(part, 1, part.Length - 1);
        }

        return path.ToString();
    }
}
