using System.Diagnostics;
using System.Reflection;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

/// <summary>Personal values are planted everywhere; printing shows none of them.</summary>
public sealed class PrivacyTests
{
    public static TheoryData<object> Printed()
    {
        CaseAttributes attributes = CaseAttributes.From([new("name", Marker)]);
        CaseEvent happened = Received("e1") with
        {
            Episode = Marker,
            Attributes = attributes,
            Stamp = new RecordStamp(Instant.FromUtc(2024, 1, 1, 0, 0), Marker),
        };
        CaseFile file = Good(CaseFile.Open(Id, Child, JurisdictionId.Federal, [happened], attributes: attributes));
        return new(Child, happened, happened.Stamp, attributes, file, Child.Id, CaseloadReader.Read(CaseJson.Write(file)));
    }

    [Theory]
    [MemberData(nameof(Printed), DisableDiscoveryEnumeration = true)]
    public void ToString_OfAnythingPersonal_ShowsNoneOfIt(object value)
    {
        string text = value.ToString()!;

        Assert.DoesNotContain(Marker, text, StringComparison.Ordinal);
        Assert.DoesNotContain("2016", text, StringComparison.Ordinal);
        Assert.DoesNotContain("April", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(CaseFile))]
    [InlineData(typeof(CaseEvent))]
    [InlineData(typeof(Student))]
    [InlineData(typeof(RecordStamp))]
    [InlineData(typeof(CaseAttributes))]
    [InlineData(typeof(Caseload))]
    public void DebuggerDisplay_OfAnythingPersonal_IsToString(Type type) =>
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    [Fact]
    public void ToString_OfEachType_SaysWhatItMay()
    {
        Assert.Equal("(student)", Child.ToString());
        Assert.Equal("(not stamped)", default(RecordStamp).ToString());
        Assert.Equal("(stamped)", new RecordStamp(null, "x").ToString());
        Assert.Equal("(stamped)", new RecordStamp(Instant.MinValue).ToString());
        Assert.Equal("(1 attributes)", CaseAttributes.From([new("a", "b")]).ToString());
        Assert.Equal("c-1, version 1", File(Received("e1")).ToString());
    }
}
