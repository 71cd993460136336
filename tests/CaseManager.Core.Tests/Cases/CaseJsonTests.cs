using System.Buffers;
using System.Text;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseJsonTests
{
    // The example of the format documentation, with every optional key added once.
    internal const string Everything =
        """
        {"id":"c-1","student":{"id":"s-1","birthDate":"2016-04-09"},"jurisdiction":"us-tx","calendar":"tx-cypress-fairbanks","events":[{"id":"e1","name":"consent.initial-evaluation.received","on":"2024-01-16"},{"id":"e4","name":"iep.meeting-scheduled","on":"2024-03-20","for":"2024-04-10"},{"id":"e5","name":"removal.imposed","on":"2024-02-12","through":"2024-02-14","episode":"incident-7"},{"id":"e6","name":"eligibility.determined","on":"2024-04-10","attributes":{"eligible":"true","category":"specific-learning-disability"},"recordedAt":"2024-04-11T08:15:30.123456789Z","recordedBy":"k.b."},{"id":"e7","name":"evaluation.extension-agreed","on":"2024-03-01","until":"2024-05-01"},{"id":"e8","name":"record.voided","on":"2024-04-12","voids":"e5"},{"id":"e9","name":"consent.initial-evaluation.received","on":"2024-01-17","replaces":"e1"}],"attributes":{"enrolment":"public","grade":"2"},"holidays":{"us-ca":[],"us-tx":["2024-03-02","2024-04-21"]}}
        """;

    [Fact]
    public void Read_EveryKey_IsKept()
    {
        CaseFile file = Good(CaseJson.Read(Encoding.UTF8.GetBytes(Everything)));

        Assert.Equal(new CaseId("c-1"), file.Id);
        Assert.Equal(new Student(new StudentId("s-1"), new LocalDate(2016, 4, 9)), file.Student);
        Assert.Equal(new JurisdictionId("us-tx"), file.Jurisdiction);
        Assert.Equal("tx-cypress-fairbanks", file.CalendarId);
        Assert.Equal(["e9", "e7", "e4", "e6"], Ids(file.Events));
        Assert.Equal(new LocalDate(2024, 4, 10), file.Records[1].For);
        Assert.Equal(new LocalDate(2024, 2, 14), file.Records[2].Through);
        Assert.Equal("incident-7", file.Records[2].Episode);
        Assert.Equal("true", file.Records[3].Attributes["eligible"]);
        Assert.Equal(Instant.FromUtc(2024, 4, 11, 8, 15, 30) + Duration.FromNanoseconds(123_456_789), file.Records[3].Stamp.At);
        Assert.Equal("k.b.", file.Records[3].Stamp.By);
        Assert.Equal(new LocalDate(2024, 5, 1), file.Records[4].Until);
        Assert.Equal(E("e5"), file.Records[5].Voids);
        Assert.Equal(E("e1"), file.Records[6].Replaces);
        Assert.Equal("2", file.Attributes["grade"]);
        Assert.Equal([new LocalDate(2024, 3, 2), new LocalDate(2024, 4, 21)], file.Holidays[new JurisdictionId("us-tx")].ToArray());
        Assert.Equal(CaseStage.Eligible, file.Stage);
    }

    [Fact]
    public void Write_WhatWasRead_IsTheSameBytes() =>
        Assert.Equal(Everything, Encoding.UTF8.GetString(CaseJson.Write(Good(CaseJson.Read(Encoding.UTF8.GetBytes(Everything))))));

    [Fact]
    public void Write_SpacesAndEmptyOptionals_AreCanonical()
    {
        const string Loose = """
            { "holidays": {}, "attributes": {}, "calendar": null,
              "events": [ { "on": "2024-01-16", "name": "referral.received", "id": "e1", "episode": "", "attributes": {}, "recordedBy": null } ],
              "jurisdiction": "us", "student": { "birthDate": "2016-04-09", "id": "s-1" }, "id": "c-1" }
            """;

        Assert.Equal(
            """{"id":"c-1","student":{"id":"s-1","birthDate":"2016-04-09"},"jurisdiction":"us","events":[{"id":"e1","name":"referral.received","on":"2024-01-16"}]}""",
            Encoding.UTF8.GetString(CaseJson.Write(Good(CaseJson.Read(Encoding.UTF8.GetBytes(Loose))))));
    }

    [Fact]
    public void Write_ThenRead_GivesAnEqualFileWithAttributesInOrder()
    {
        CaseFile file = Good(CaseFile.Open(
            Id,
            Child,
            new JurisdictionId("us-tx"),
            [Received("e1") with
            {
                Episode = "\"\u0001é\U0001F600</script>",
                Attributes = CaseAttributes.From([new("z", "1"), new("a", "2"), new("m", string.Empty)]),
                Stamp = new RecordStamp(Instant.MaxValue, "Zoë"),
            }]));

        CaseFile read = Good(CaseJson.Read(CaseJson.Write(file)));

        Assert.Equal(file, read);
        Assert.Equal(["z", "a", "m"], read.Records[0].Attributes.Select(entry => entry.Key));
    }

    [Fact]
    public void Write_ToABuffer_GivesTheSameBytes()
    {
        CaseFile file = File(Received("e1"));
        var buffer = new ArrayBufferWriter<byte>();

        CaseJson.Write(file, buffer);

        Assert.Equal(CaseJson.Write(file), buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("file", () => CaseJson.Write(null!));
        Assert.Throws<ArgumentNullException>("file", () => CaseJson.Write(null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>("output", () => CaseJson.Write(File(), null!));
    }
}
