using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManager.Core.Calendars.Json;
using CaseManager.Core.Cases.Json;
using CaseManager.Core.Documents.Json;
using CaseManager.Core.Limits.Json;
using CaseManager.Core.Plans.Json;
using CaseManager.Core.Progress.Json;
using CaseManager.Core.Rules.Json;
using CaseManager.Core.Services.Json;
using CaseManager.Core.Validation.Json;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The schemas of the formats, as they should be committed.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonObject RulePack() =>
        new SchemaBuilder(RulePackJson.Default.RulePackDto).Build("CaseManager rule pack", "The dated, cited timeline rules of one jurisdiction. Described in docs/rules.");

    internal static JsonObject SchoolCalendar() =>
        new SchemaBuilder(CalendarJsonContext.Default.SchoolCalendarDto).Build("CaseManager school calendar", "One published school year of one district or school.");

    internal static JsonObject CaseFile() =>
        new SchemaBuilder(CaseJsonContext.Default.CaseDocument).Build("CaseManager case", "One student's case: everything that happened and was recorded.");

    internal static JsonObject PlanLayer() =>
        new SchemaBuilder(LayerJsonContext.Default.PlanLayerDocument).Build("CaseManager plan layer", "What one State or district asks of plans beyond federal law. Described in docs/concepts/plans.md.");

    internal static JsonObject Iep() =>
        new SchemaBuilder(PlanContracts.Iep, PlanSummaries.Of).Build("CaseManager IEP", "One IEP as it is written, with anything still missing. Described in docs/concepts/plans.md.");

    internal static JsonObject PlanHistory() =>
        new SchemaBuilder(PlanContracts.History, PlanSummaries.Of).Build("CaseManager plan history", "Everything that happened to one student's plans, in the order of writing. Described in docs/concepts/plans.md.");

    internal static JsonObject CaseRecord() =>
        new SchemaBuilder(DocumentContract.Record, SchemaSummaries.Of).Build("CaseManager case record", "Every document of one student's case together. Described in docs/concepts/documents.md.");

    internal static JsonObject StaffDirectory() =>
        new SchemaBuilder(DocumentContract.Staff, SchemaSummaries.Of).Build("CaseManager staff directory", "The staff of an agency, and who manages which case.");

    internal static JsonObject Progress() =>
        new SchemaBuilder(ProgressJson.Default.ProgressDocument, PlanSummaries.Of).Build("CaseManager progress data", "Goals with their measures, lines and data points. Described in docs/concepts/progress.md.");
    internal static JsonObject SessionLedger() =>
        new SchemaBuilder(ServiceJsonContext.Default.LedgerDocument).Build("CaseManager ledger", "One student's minutes: owed, planned, given, missed, made up, excused.");

    internal static JsonObject ServiceLog() =>
        new SchemaBuilder(ServiceJsonContext.Default.LogDocument).Build("CaseManager service log", "Sessions as providers log them.");

    internal static JsonObject LimitPack() =>
        new SchemaBuilder(LimitJsonContext.Default.LimitPackDocument).Build("CaseManager limits", "The limits of caseloads, groups and classes of one jurisdiction.");

    internal static JsonObject RosterBook() =>
        new SchemaBuilder(RosterJsonContext.Default.RosterBookDocument).Build("CaseManager rosters", "Who is served by whom, who may join, and what is expected: what a forecast starts from.");

    /// <summary>Cut into parts by its reader, so that it has no contract of its own.</summary>
    internal static JsonObject Caseload() => new()
    {
        ["$schema"] = SchemaBuilder.Draft,
        ["title"] = "CaseManager caseload",
        ["description"] = "Many cases and the calendars they use. The same cases may also stand one per line, as JSON Lines.",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["calendars"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject { ["$ref"] = "school-calendar.schema.json" }) },
                },
                ["description"] = "Calendars by the name that cases use: the school years of each, as file names or whole.",
            },
            ["holidays"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = SchemaLeaves.Of(typeof(NodaTime.LocalDate)) },
                ["description"] = "Holidays that replace the rule packs' own, by jurisdiction.",
            },
            ["cases"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["$ref"] = "case-file.schema.json" },
                ["description"] = "The cases.",
            },
        },
        ["required"] = new JsonArray("cases"),
        ["additionalProperties"] = false,
    };

    internal static string Text(JsonObject schema) => schema.ToJsonString(Layout) + "\n";
}
