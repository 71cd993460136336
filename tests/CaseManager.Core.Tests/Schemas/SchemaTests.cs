using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManager.Core.Cases;
using CaseManager.RulePacks;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The committed schemas are those of the readers' contracts, and every shipped file agrees with them.</summary>
public class SchemaTests
{
    private const string Broken = "tests/CaseManager.Core.Tests/Rules/Broken";

    [Fact]
    public void RulePack_CommittedSchema_IsThatOfTheReader()
    {
        string schema = SchemaFiles.Text(SchemaFiles.RulePack());

        CommittedText.AssertIs(schema, "docs/schemas/rule-pack.schema.json");
        CommittedText.AssertIs(schema, "src/CaseManager.RulePacks/packs/rule-pack.schema.json");
    }

    [Fact]
    public void SchoolCalendar_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.SchoolCalendar()), "docs/schemas/school-calendar.schema.json");

    [Fact]
    public void CaseFile_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.CaseFile()), "docs/schemas/case-file.schema.json");

    [Fact]
    public void Progress_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.Progress()), "docs/schemas/progress.schema.json");

    [Fact]
    public void Progress_WhatTheReaderTakes_TheSchemaTakes() =>
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.Progress(), JsonNode.Parse(Progress.ProgressSeriesReaderTests.Everything)));

    [Fact]
    public void Caseload_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.Caseload()), "docs/schemas/caseload.schema.json");

    [Fact]
    public void Iep_CommittedSchema_IsThatOfTheReader() => CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.Iep()), "docs/schemas/iep.schema.json");

    [Fact]
    public void PlanHistory_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.PlanHistory()), "docs/schemas/plan-history.schema.json");

    [Fact]
    public void Iep_EverySample_AgreesWithTheSchema() =>
        Assert.All(new[] { "preschool", "elementary", "transition" }, name => Assert.Empty(SchemaCheck.Problems(SchemaFiles.Iep(), JsonNode.Parse(Plans.Samples.Bytes(name)))));

    [Fact]
    public void Iep_WhatTheReaderRefuses_TheSchemaRefuses()
    {
        JsonNode plan = JsonNode.Parse(Plans.Samples.Bytes("elementary"))!;
        plan["gaols"] = new JsonArray();
        plan["services"]![0]!["length"]!["each"] = -5;
        plan["goals"]![0]!["measure"]!["per"] = "fortnight";

        Assert.Equal(["$.gaols", "$.goals[0].measure.per", "$.services[0].length.each"], SchemaCheck.Problems(SchemaFiles.Iep(), plan).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PlanHistory_EveryKindOfRecord_AgreesWithTheSchema() =>
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.PlanHistory(), JsonNode.Parse(CaseManager.Core.Plans.PlanHistoryJson.Write(Plans.Lives.Everything()))));

    [Fact]
    public void CaseRecord_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.CaseRecord()), "docs/schemas/case-record.schema.json");

    [Fact]
    public void StaffDirectory_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.StaffDirectory()), "docs/schemas/staff-directory.schema.json");

    [Fact]
    public void CaseRecord_EverySample_AgreesWithTheSchema() =>
        Assert.All(Documents.SampleCases.Names, name => Assert.Empty(SchemaCheck.Problems(SchemaFiles.CaseRecord(), JsonNode.Parse(Documents.SampleCases.Bytes(name)))));

    [Fact]
    public void CaseRecord_EveryMemberFilled_AgreesWithTheSchema()
    {
        JsonNode record = JsonNode.Parse(CaseManager.Core.Documents.CaseRecordJson.Write(Documents.Specimen.Record()))!;

        Assert.Empty(SchemaCheck.Problems(SchemaFiles.CaseRecord(), record));
        record["evaluations"]![0]!["assessments"]![0]!["scores"]![0]!["standard"] = 500;
        record["student"]!["languages"]![0]!["language"] = "?";
        Assert.Equal(2, SchemaCheck.Problems(SchemaFiles.CaseRecord(), record).Count);
    }

    [Fact]
    public void Services_CommittedSchemas_AreThoseOfTheReaders()
    {
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.SessionLedger()), "docs/schemas/session-ledger.schema.json");
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.ServiceLog()), "docs/schemas/service-log.schema.json");
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.LimitPack()), "docs/schemas/limit-pack.schema.json");
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.RosterBook()), "docs/schemas/roster-book.schema.json");
    }

    [Fact]
    public void SessionLedger_WhatIsWritten_AgreesWithTheSchema() =>
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.SessionLedger(), JsonNode.Parse(Services.ServiceJsonTests.EverythingAsText)));

    [Theory]
    [InlineData("samples/data/elementary-ledger.json")]
    public void SessionLedger_Sample_IsRead_AndAgreesWithTheSchema(string file)
    {
        Assert.True(CaseManager.Core.Services.SessionLedgerJson.Read(CommittedText.Bytes(file)).IsSuccess);
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.SessionLedger(), JsonNode.Parse(CommittedText.Bytes(file))));
    }

    [Fact]
    public void RosterBook_OfTheDemonstration_IsRead_AndAgreesWithTheSchema()
    {
        byte[] bytes = CommittedText.Bytes("samples/CaseManager.ConsoleHost/Demonstration/rosters.json");

        Assert.True(CaseManager.Core.Limits.RosterBookJson.Read(bytes).IsSuccess);
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.RosterBook(), JsonNode.Parse(bytes)));
    }

    [Fact]
    public void RosterBook_WhatIsWritten_AgreesWithTheSchema() =>
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.RosterBook(), JsonNode.Parse(Limits.RosterBookJsonTests.EverythingAsText)));

    [Fact]
    public void LimitPack_EveryShippedPack_AgreesWithTheSchema() =>
        Assert.All(BuiltInLimits.Jurisdictions, jurisdiction => Assert.Empty(SchemaCheck.Problems(SchemaFiles.LimitPack(), JsonNode.Parse(BuiltInLimits.Read(jurisdiction).Span))));

    [Fact]
    public void PlanLayer_CommittedSchema_IsThatOfTheReader() =>
        CommittedText.AssertIs(SchemaFiles.Text(SchemaFiles.PlanLayer()), "docs/schemas/plan-layer.schema.json");

    [Fact]
    public void PlanLayer_EveryShippedLayer_AgreesWithTheSchema() =>
        Assert.All(BuiltInPlanLayers.Jurisdictions, jurisdiction => Assert.Empty(SchemaCheck.Problems(SchemaFiles.PlanLayer(), JsonNode.Parse(BuiltInPlanLayers.Read(jurisdiction).Span))));

    [Fact]
    public void Jurisdictions_OfTheBox_DoNotListTheSchema()
    {
        Assert.Contains("us", BuiltInPacks.Jurisdictions);
        Assert.All(BuiltInPacks.Jurisdictions, jurisdiction => Assert.True(JurisdictionId.IsValid(jurisdiction), jurisdiction));
    }

    [Fact]
    public void RulePack_EveryShippedPack_AgreesWithTheSchema() =>
        Assert.All(BuiltInPacks.Jurisdictions, jurisdiction => Assert.Empty(SchemaCheck.Problems(SchemaFiles.RulePack(), JsonNode.Parse(BuiltInPacks.Read(jurisdiction).Span))));

    [Fact]
    public void SchoolCalendar_EveryPublishedCalendar_AgreesWithTheSchema()
    {
        string[] files = Directory.GetFiles(CommittedText.PathOf("tests/Data/calendars"), "*.json");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(SchemaCheck.Problems(SchemaFiles.SchoolCalendar(), JsonNode.Parse(File.ReadAllBytes(file)))));
    }

    [Fact]
    public void RulePack_WhatTheReaderRefusesByShape_TheSchemaRefuses()
    {
        int seen = 0;
        foreach (string file in Directory.EnumerateFiles(CommittedText.PathOf(Broken), "*.expected.txt"))
        {
            string told = File.ReadAllText(file);
            if (told.Contains("CM1003", StringComparison.Ordinal) || told.Contains("CM1005", StringComparison.Ordinal) || (told.Contains("CM1006", StringComparison.Ordinal) && !told.Contains("yyyy-MM-dd", StringComparison.Ordinal)))
            {
                JsonNode? pack = JsonNode.Parse(File.ReadAllBytes(file.Replace(".expected.txt", ".json", StringComparison.Ordinal)));
                Assert.NotEmpty(SchemaCheck.Problems(SchemaFiles.RulePack(), pack));
                seen++;
            }
        }

        Assert.InRange(seen, 10, 100);
    }

    [Fact]
    public void RulePack_WhatTheReaderTakes_TheSchemaTakes()
    {
        string everything = """
            {"$schema":"./rule-pack.schema.json","jurisdiction":"us-tx","extends":"us","title":"t","version":"2026.11.1","events":["a.b"],
             "parameters":[{"id":"p","months":1,"cite":[{"label":"x","href":"https://example.org/","retrieved":"2026-11-22"}],"status":"verified"}],
             "holidays":[{"$kind":"fixed","name":"n","date":"02-29","observed":"none"},{"$kind":"easter","name":"n","plusDays":-2}],
             "bases":[{"id":"b","counts":"school","except":[{"$kind":"betweenTerms"},{"$kind":"kinds","kinds":["weather"]}]}],
             "rules":[{"id":"r","title":"t","replaces":"us/r","starts":{"anyOf":["a.b[x=1|2, y=z]"]},"due":{"$kind":"latestOf","terms":[{"$kind":"givenBy","date":"on"},{"$kind":"age","parameter":"p"}]},
               "variants":[{"id":"v","when":[{"$kind":"not","guard":{"$kind":"lacks","event":["a.b"]}}],"status":"notModelled"}],"cite":[{"label":"x"}],"status":"recalled"}]}
            """;

        Assert.True(CaseManager.Core.Rules.RulePackReader.Read(Encoding.UTF8.GetBytes(everything)).IsSuccess);
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.RulePack(), JsonNode.Parse(everything)));
    }

    [Fact]
    public void Caseload_WhatTheReaderTakes_TheSchemaTakes()
    {
        string calendar = Encoding.UTF8.GetString(CommittedText.Bytes("tests/Data/calendars/tx-fabens-2021-22.json"));
        string caseload = $$$"""
            {"calendars":{"fabens":["fabens-2020-21.json",{{{calendar}}}]},"holidays":{"us-tx":["2026-11-27"]},"cases":[
              {"id":"c-1","student":{"id":"s-1","birthDate":"2016-04-09"},"jurisdiction":"us-tx","calendar":"fabens","attributes":{"enrolment":"public"},
               "events":[{"id":"e1","name":"consent.initial-evaluation.received","on":"2024-01-16","episode":"x","recordedAt":"2024-01-16T15:00:00Z","recordedBy":"u","attributes":{"a":"b"}}]}]}
            """;

        Assert.Empty(CaseloadReader.Read(Encoding.UTF8.GetBytes(caseload)).Problems);
        Assert.Empty(SchemaCheck.Problems(SchemaFiles.Caseload(), JsonNode.Parse(caseload)));
    }

    [Fact]
    public void Words_EachOfThem_StandsInASchema()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObject schema in new[] { SchemaFiles.RulePack(), SchemaFiles.SchoolCalendar(), SchemaFiles.CaseFile(), SchemaFiles.Progress(), SchemaFiles.SessionLedger(), SchemaFiles.ServiceLog(), SchemaFiles.LimitPack(), SchemaFiles.RosterBook(), SchemaFiles.PlanLayer() })
        {
            foreach ((string name, JsonNode? definition) in (schema["$defs"]?.AsObject() ?? []).Append(KeyValuePair.Create(Root(schema), (JsonNode?)schema)))
            {
                places.Add(name);
                places.UnionWith((definition!["properties"]?.AsObject() ?? []).Select(property => $"{name}/{property.Key}"));
            }
        }

        Assert.Empty(SchemaWords.ByPlace.Keys.Except(places));
        Assert.Empty(SchemaPatterns.ByPlace.Keys.Except(places));
    }

    [Theory]
    [InlineData("us-tx", true)]
    [InlineData("US", false)]
    [InlineData("-a", false)]
    public void Names_InTheSchema_AreThoseOfTheModel(string text, bool valid)
    {
        Assert.Equal(valid, JurisdictionId.IsValid(text));
        Assert.Equal(valid, System.Text.RegularExpressions.Regex.IsMatch(text, SchemaPatterns.Name));
    }

    [Fact]
    public void Identifiers_InTheSchema_AreThoseOfTheModel() =>
        Assert.All(
            Enumerable.Range(0, 256).Select(code => ((char)code).ToString()),
            text => Assert.Equal(Identifier.IsValid(text), System.Text.RegularExpressions.Regex.IsMatch(text, SchemaPatterns.Identifier)));

    private static string Root(JsonObject schema) => schema["title"]!.GetValue<string>() switch
    {
        "CaseManager rule pack" => "rulePack",
        "CaseManager case" => "case",
        "CaseManager progress data" => "progress",
        "CaseManager ledger" => "ledger",
        "CaseManager service log" => "log",
        "CaseManager limits" => "limitPack",
        "CaseManager rosters" => "rosterBook",
        "CaseManager plan layer" => "planLayer",
        _ => "schoolCalendar",
    };
}
