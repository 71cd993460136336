using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;

namespace CaseManager.Core.Tests.Plans;

/// <summary>A marker stands in every free text of every sample, and a birth date that occurs nowhere else: nothing printed shows either.</summary>
public sealed class PlanPrivacyTests
{
    private const string Marker = "Xochitl-Marker-417";
    private const string Born = "2013-04-17";

    public static TheoryData<string> Names => ["preschool", "elementary", "transition"];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToString_OfEveryPart_ShowsNoMarker(string name)
    {
        IepDraft draft = Marked(name);
        object[] parts = [.. PartsOf(draft, 0)];

        Assert.InRange(parts.Length, 60, 5_000);
        Assert.All(parts, part => AssertSilent(part.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_OfASpoiledPlan_ShowNoMarker(string name)
    {
        IepDraft spoiled = Marked(name) with { PriorNotice = null, Services = [], Assessments = [], Team = [], MeetingOn = null };
        spoiled = spoiled with { Goals = [.. spoiled.Goals.Select(goal => goal with { Measurement = null, Measure = null, By = null, Criterion = new($"80 % in 4 of 5 {Marker}") })] };

        foreach (MessageLanguage language in Enum.GetValues<MessageLanguage>())
        {
            ImmutableArray<Finding> findings = CaseValidation.Check(spoiled, FindingCatalog.Federal, Samples.Today, language);
            Assert.InRange(findings.Length, 10, 200);
            Assert.All(findings, finding => AssertSilent(finding.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Problems_OfASpoiledFile_ShowNoMarker(string name)
    {
        string file = Encoding.UTF8.GetString(IepJson.Write(Marked(name)));
        foreach (string spoiled in new[] { file.Replace("\"value\":", "\"valeu\":", StringComparison.Ordinal), file.Replace("\"schema\":2", "\"schema\":7", StringComparison.Ordinal), file[..(file.Length / 2)], file.Replace($"\"{Marker}\"", "17", StringComparison.Ordinal) })
        {
            var refused = IepJson.Read(Encoding.UTF8.GetBytes(spoiled));
            Assert.False(refused.IsSuccess);
            Assert.All(refused.ValidationErrors, error => AssertSilent(error.ErrorMessage + error.Identifier));
        }
    }

    [Fact]
    public void ToString_OfALife_ShowsNoMarker()
    {
        PlanHistory history = Lives.Everything();

        Assert.All(history.Records, record => Assert.Matches(@"^d-\d+ \([a-z -]+\)$", record.ToString()));
        Assert.Equal("plan history, 9 records", history.ToString());
        Assert.Equal("p-elementary-2026, revision 1", Samples.Finished(Samples.Elementary).ToString());
        Assert.DoesNotContain("s-elementary", history.InForceOn(Lives.Day(2026, 4, 1)).ToString(), StringComparison.Ordinal);
    }

    private static void AssertSilent(string? text)
    {
        Assert.DoesNotContain(Marker, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Born, text, StringComparison.Ordinal);
        Assert.DoesNotContain("17 April", text, StringComparison.Ordinal);
    }

    private static IepDraft Marked(string name)
    {
        JsonNode file = JsonNode.Parse(IepJson.Write(IepJson.Read(Samples.Bytes(name)).Value))!;
        Mark(file);
        file["birthDate"] = Born;
        return IepJson.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Value;
    }

    /// <summary>Texts with a space or a capital are free; ids, choices and dates have neither.</summary>
    private static void Mark(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach ((string key, JsonNode? value) in members.ToList())
            {
                if (value is JsonValue text && text.TryGetValue(out string? said) && key is not ("tool" or "counted") && (said.Contains(' ', StringComparison.Ordinal) || said.Any(char.IsAsciiLetterUpper) && key is "name" or "grade" or "location" or "agency"))
                {
                    members[key] = Marker;
                }
                else
                {
                    Mark(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Mark(item);
            }
        }
    }

    private static IEnumerable<object> PartsOf(object part, int depth)
    {
        yield return part;
        if (depth > 8 || part is string || part.GetType().Namespace?.StartsWith("CaseManager", StringComparison.Ordinal) != true && part is not IEnumerable)
        {
            yield break;
        }

        IEnumerable<object?> inner = part is IEnumerable list
            ? list.Cast<object?>()
            : part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(part));
        foreach (object value in inner.OfType<object>().Where(value => value is not string && value.GetType().IsClass || value is PersonalText or PersonalDate || value is IEnumerable and not string))
        {
            foreach (object found in PartsOf(value, depth + 1))
            {
                yield return found;
            }
        }
    }
}
