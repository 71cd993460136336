using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManager.Core.Documents;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using NodaTime;

namespace CaseManager.Core.Tests.Documents;

public sealed class CaseRecordJsonTests
{
    public static TheoryData<string> Samples => new(SampleCases.Names);

    /// <summary>The lists of a record: one kind of document each.</summary>
    public static TheoryData<string> Lists => new(ListMembers.Select(member => member.Name));

    private static IEnumerable<PropertyInfo> ListMembers =>
        Specimen.Members(typeof(CaseRecord)).Where(member => member.PropertyType.IsAssignableTo(typeof(ICollection)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_Sample_SurvivesTheRoundTrip(string name)
    {
        CaseRecord record = SampleCases.Record(name);
        byte[] written = CaseRecordJson.Write(record);

        Assert.Equal(record, CaseRecordJson.Read(written).Value);
        Assert.Equal(written, CaseRecordJson.Write(CaseRecordJson.Read(written).Value));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(SampleCases.Bytes(name)), JsonNode.Parse(written)), "the sample is not in its canonical form");
    }

    [Fact]
    public void Samples_Together_HaveEveryKindOfDocument() =>
        Assert.Empty(ListMembers
            .Where(list => SampleCases.Names.All(name => ((ICollection)list.GetValue(SampleCases.Record(name))!).Count == 0))
            .Select(list => list.Name));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Write_EveryMemberFilled_SurvivesTheRoundTrip(int variant)
    {
        CaseRecord record = Specimen.Record(variant);

        Assert.Equal(record, CaseRecordJson.Read(CaseRecordJson.Write(record)).Value);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Write_OneKindOfDocument_SurvivesTheRoundTrip(string list)
    {
        PropertyInfo member = typeof(CaseRecord).GetProperty(list)!;
        CaseRecord bare = Bare();
        member.SetValue(bare, member.GetValue(Specimen.Record()));
        byte[] written = CaseRecordJson.Write(bare);

        Assert.Equal(bare, CaseRecordJson.Read(written).Value);
        string key = char.ToLowerInvariant(list[0]) + list[1..];
        Assert.Equal(["schema", "id", "jurisdiction", "student", key], JsonNode.Parse(written)!.AsObject().Select(pair => pair.Key));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_UnknownKeyInADocument_IsRefusedWithItsPath(string list)
    {
        JsonObject record = JsonNode.Parse(CaseRecordJson.Write(Specimen.Record()))!.AsObject();
        string key = char.ToLowerInvariant(list[0]) + list[1..];
        record[key]![1]!["misspelt"] = "x";

        var error = Assert.Single(CaseRecordJson.Read(Encoding.UTF8.GetBytes(record.ToJsonString())).ValidationErrors);
        Assert.Equal(($"$.{key}[1]", "CM1003"), (error.Identifier, error.ErrorCode));
    }

    [Fact]
    public void Read_SeveralFaults_AreAllToldWithPathAndRemedy()
    {
        string[] told = Problems("""
            { "schema": 2, "id": "c 1", "jurisdiction": "US", "student": { "id": "s-1", "name": { "first": "Quetzal" }, "birthDate": "2016-02-30", "languages": [ { "language": "x", "use": "natve" } ] },
              "evaluations": [ { "id": "e", "kind": "initial", "assessments": [ { "id": "a", "area": "health", "instrument": { "name": "n" }, "assessor": "t", "on": "2025-01-01",
                "scores": [ { "name": "s", "standard": 300, "scaled": 0, "t": 5, "stanine": 10, "percentile": 100, "band": { "level": 101, "low": 1, "high": 2 } } ] } ] } ] }
            """);

        Assert.Equal(
            [
                "$.id CM1006", "$.jurisdiction CM1006", "$.student.name CM1005", "$.student.birthDate CM1006", "$.student.languages[0].language CM1006", "$.student.languages[0].use CM1006",
                "$.evaluations[0].assessments[0].scores[0].standard CM1006", "$.evaluations[0].assessments[0].scores[0].scaled CM1006", "$.evaluations[0].assessments[0].scores[0].t CM1006",
                "$.evaluations[0].assessments[0].scores[0].stanine CM1006", "$.evaluations[0].assessments[0].scores[0].percentile CM1006", "$.evaluations[0].assessments[0].scores[0].band.level CM1006",
            ],
            told);
    }

    [Theory]
    [InlineData("standard", "300", "a standard score: a whole number from 1 through 210")]
    [InlineData("standard", "85.5", "a standard score: a whole number from 1 through 210")]
    [InlineData("standard", "\"85\"", "a standard score: a whole number from 1 through 210")]
    [InlineData("percentile", "100.5", "a percentile rank above 0 and below 100")]
    [InlineData("raw", "\"x\"", "a number")]
    public void Read_ImpossibleScore_SaysWhatIsPossible(string scale, string value, string expected)
    {
        JsonObject record = JsonNode.Parse(SampleCases.Bytes("elementary"))!.AsObject();
        record["evaluations"]![0]!["assessments"]![0]!["scores"]![0]![scale] = JsonNode.Parse(value);

        var error = Assert.Single(CaseRecordJson.Read(Encoding.UTF8.GetBytes(record.ToJsonString())).ValidationErrors);
        Assert.EndsWith($"Give {expected}.", error.ErrorMessage, StringComparison.Ordinal);
        Assert.DoesNotContain(value, error.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "$ CM1005")]
    [InlineData("[]", "$ CM1006")]
    [InlineData("", "$ CM1001")]
    [InlineData("{\"schema\": 3}", "$.schema CM1007")]
    [InlineData("{\"schema\": 0}", "$.schema CM1007")]
    [InlineData("{\"schema\": \"2\"}", "$.schema CM1007")]
    [InlineData("{\"schema\": 1, \"id\": \"a\", \"id\": \"b\"}", "$.id CM1002|$.id CM1004")]
    public void Read_NotThisFormat_IsRefused(string json, string expected) =>
        Assert.Contains(Assert.Single(Problems(json)), expected.Split('|'));

    [Fact]
    public void Read_Version1_RightsBecomeDated()
    {
        CaseRecord record = CaseRecordJson.Read("""
            { "schema": 1, "id": "c-1", "jurisdiction": "us", "student": { "id": "s-1", "name": { "first": "A", "last": "B" }, "birthDate": "2016-04-09", "contacts": [
                { "id": "k-1", "name": { "first": "C", "last": "B" }, "relationship": "guardian", "holdsRights": true },
                { "id": "k-2", "name": { "first": "D", "last": "B" }, "relationship": "stepParent", "holdsRights": false } ] } }
            """u8).Value;

        RightsHolder holder = Assert.Single(record.Student.RightsHolders);
        Assert.Equal((new ContactId("k-1"), RightsBasis.Guardian, new LocalDate(2016, 4, 9), (LocalDate?)null), (holder.Contact, holder.Basis, holder.From, holder.Through));
        Assert.Equal(2, record.Schema);
        Assert.Equal(record, CaseRecordJson.Read(CaseRecordJson.Write(record)).Value);
    }

    [Theory]
    [InlineData("true", "$.student.contacts")]
    [InlineData("[ true ]", "$.student.contacts[0]")]
    [InlineData("[ { \"id\": \"k\", \"holdsRights\": \"yes\" } ]", "$.student.contacts[0]")]
    public void Read_Version1WithAFault_IsRefusedWhereItStands(string contacts, string path)
    {
        string json = $$"""{ "schema": 1, "id": "c-1", "jurisdiction": "us", "student": { "id": "s-1", "name": { "first": "A", "last": "B" }, "birthDate": "2016-04-09", "contacts": {{contacts}} } }""";

        Assert.All(Problems(json), problem => Assert.StartsWith(path, problem, StringComparison.Ordinal));
        Assert.NotEmpty(Problems(json));
    }

    /// <summary>Whatever is cut out of, or put into, a record with markers: no message shows one.</summary>
    [Fact]
    public void Read_BrokenRecords_NeverTellAPersonalValue()
    {
        string whole = Encoding.UTF8.GetString(CaseRecordJson.Write(Specimen.Record()));
        var random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 300; i++)
        {
            int at = random.Next(whole.Length);
            string broken = (i % 3) switch
            {
                0 => whole.Remove(at, Math.Min(random.Next(1, 12), whole.Length - at)),
                1 => whole.Insert(at, "\"" + Specimen.Marker),
                _ => whole.Replace($"\"{Specimen.Marker}{random.Next(3)}\"", "12", StringComparison.Ordinal),
            };
            var read = CaseRecordJson.Read(Encoding.UTF8.GetBytes(broken));
            refused += read.IsSuccess ? 0 : 1;
            Assert.All(read.ValidationErrors, error => Assert.DoesNotContain(Specimen.Marker[..8], error.Identifier + error.ErrorMessage, StringComparison.Ordinal));
        }

        Assert.InRange(refused, 200, 300);
    }

    [Fact]
    public void StaffDirectory_EveryMemberFilled_SurvivesTheRoundTrip()
    {
        var directory = (StaffDirectory)Specimen.Of(typeof(StaffDirectory));
        byte[] written = StaffDirectoryJson.Write(directory);

        Assert.Equal(directory, StaffDirectoryJson.Read(written).Value);
        Assert.Equal(1, JsonDocument.Parse(written).RootElement.GetProperty("schema").GetInt32());
        Assert.False(StaffDirectoryJson.Read("""{ "schema": 1, "membrs": [] }"""u8).IsSuccess);
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CaseRecordJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => StaffDirectoryJson.Write(null!));
    }

    private static string[] Problems(string json) =>
        [.. CaseRecordJson.Read(Encoding.UTF8.GetBytes(json)).ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorCode}")];

    private static CaseRecord Bare() => new()
    {
        Id = new CaseId("c-1"),
        Jurisdiction = JurisdictionId.Federal,
        Student = new StudentProfile
        {
            Id = new StudentId("s-1"),
            Name = new PersonName { First = new PersonalText("A"), Last = new PersonalText("B") },
            BirthDate = new PersonalDate(new LocalDate(2016, 4, 9)),
        },
    };
}
