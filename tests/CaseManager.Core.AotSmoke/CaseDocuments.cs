using System.Collections.Immutable;
using System.Reflection;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.AotSmoke;

/// <summary>The documents of a case: the samples hold every kind, and each is read, written, checked and turned into events.</summary>
internal static class CaseDocuments
{
    private static readonly string[] Samples = ["preschool", "elementary", "transition", "graduation"];

    private static readonly LocalDate AsOf = new(2026, 12, 11);

    /// <summary>By then somebody should have asked again how an open referral of this student goes.</summary>
    private static readonly LocalDate AsOfTransition = new(2026, 6, 30);

    internal static IEnumerable<Check> Checks =>
    [
        .. Samples.Select(name => new Check($"the {name} case survives the round trip", () => $"{CaseRecordJson.Read(CaseRecordJson.Write(Record(name))).Value == Record(name)}", "True")),
        .. Samples.Select(name => new Check($"the {name} case passes every check", () => string.Join(' ', Check(Record(name), name == "transition" ? AsOfTransition : AsOf).Select(finding => finding.Code)), string.Empty)),
        new("what happened becomes a case file", () => $"{RecordEvents.ToCaseFile(Record("elementary")).Value.Stage}", $"{CaseStage.Served}"),
        new("a fault is found, in Spanish", () => Check(Record("elementary") with { SafeguardsNotices = [], Consents = [] }, AsOf, MessageLanguage.Spanish)[0].Message, "La evaluación inicial comenzó sin el consentimiento del padre o la madre."),
        new("an impossible score is refused", () => CaseRecordJson.Read("""
            { "schema": 2, "id": "c", "jurisdiction": "us", "student": { "id": "s", "name": { "first": "A", "last": "B" }, "birthDate": "2016-04-09" },
              "evaluations": [ { "id": "e", "kind": "initial", "assessments": [ { "id": "a", "area": "health", "instrument": { "name": "n" }, "assessor": "t", "on": "2025-01-01", "scores": [ { "name": "x", "percentile": 100 } ] } ] } ] }
            """u8).ValidationErrors.Single().Identifier, "$.evaluations[0].assessments[0].scores[0].percentile"),
        new("an older version is read", () => $"{CaseRecordJson.Read("""{ "schema": 1, "id": "c", "jurisdiction": "us", "student": { "id": "s", "name": { "first": "A", "last": "B" }, "birthDate": "2016-04-09", "contacts": [ { "id": "k", "name": { "first": "C", "last": "B" }, "relationship": "guardian", "holdsRights": true } ] } }"""u8).Value.Student.RightsHolders.Length}", "1"),
        new("a staff directory is read", () => $"{StaffDirectoryJson.Read("""{ "schema": 1, "assignments": [ { "case": "c", "staff": "t", "from": "2025-08-01" } ] }"""u8).Value.CaseloadOf(new StaffId("t"), new LocalDate(2026, 1, 1)).Length}", "1"),
        new("deaf and blind is counted once", () => $"{ChildCount.CategoryOf([DisabilityCategory.Deafness, DisabilityCategory.VisualImpairment])}", "DeafBlindness"),
        new("an open referral that nobody asked after is found", () => string.Join(' ', Check(Record("transition"), AsOf).Select(finding => finding.Code)), "CM5278"),
        new("a record prints nothing", () => Record("transition").ToString(), "[personal]"),
    ];

    private static ImmutableArray<Finding> Check(CaseRecord record, LocalDate asOf, MessageLanguage language = MessageLanguage.English) =>
        CaseValidation.Check(record, FindingCatalog.Federal, asOf, language);

    private static CaseRecord Record(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + "-case.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return CaseRecordJson.Read(bytes.ToArray()).Value;
    }
}
