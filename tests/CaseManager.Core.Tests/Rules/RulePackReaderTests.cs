using System.Text;
using Ardalis.Result;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class RulePackReaderTests
{
    [Fact]
    public void Read_LargestPack_IsFourMebibytes()
    {
        byte[] pack = Encoding.UTF8.GetBytes(Packs.Text("us", null, [Packs.Rule()]));
        byte[] largest = new byte[RulePackReader.MaximumBytes];
        Array.Fill(largest, (byte)' ');
        pack.CopyTo(largest, 0);

        Assert.True(RulePackReader.Read(largest).IsSuccess);
        ValidationError error = Assert.Single(RulePackReader.Read([.. largest, (byte)' ']).ValidationErrors);
        Assert.Equal("CM1002", error.ErrorCode);
        Assert.Equal("$", error.Identifier);
    }

    [Fact]
    public void Read_MostRules_IsFiveHundred()
    {
        static string Pack(int count) => Packs.Text("us", null, [.. Enumerable.Range(0, count).Select(i => Packs.Rule($"rule-{i}"))]);

        Assert.Equal(500, Packs.Read(Pack(500)).Rules.Length);
        Assert.Equal(["$.rules CM2014 The pack has more rules than one set holds. Keep to 500 rules."], Packs.Told(Packs.TryRead(Pack(501))));
    }

    [Fact]
    public void Read_RuleNamedTwiceBeyondTheLimit_IsNotComparedWithTheOthers()
    {
        string[] rules = [.. Enumerable.Repeat(Packs.Rule(), 3_000)];

        string[] told = Packs.Told(Packs.TryRead(Packs.Text("us", null, rules)));

        Assert.StartsWith("$.rules CM2014", told[0], StringComparison.Ordinal);
        Assert.Equal(101, told.Length); // One hundred are shown; the last line counts the rest.
    }

    [Fact]
    public void Read_AnyBytes_IsAResult()
    {
        var random = new Random(20261122);
        byte[] pack = Encoding.UTF8.GetBytes(Packs.Text("us", null, [Packs.Rule(more: "\"modifiers\":[{\"$kind\":\"extendByAbsence\",\"atLeast\":3}]")]));
        for (int i = 0; i < 2_000; i++)
        {
            byte[] damaged = [.. pack];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Result<RulePack> read = RulePackReader.Read(damaged);
            Assert.True(read.IsSuccess || read.ValidationErrors.Any());
        }
    }

    [Fact]
    public void Digest_OtherLayout_IsTheSame()
    {
        string pack = Packs.Text("us", null, [Packs.Rule()]);
        string digest = Packs.Read(pack).Digest;

        Assert.Matches("^[0-9a-f]{64}$", digest);
        Assert.Equal(digest, Packs.Read("\uFEFF" + pack.Replace(",", " ,\n\t", StringComparison.Ordinal)).Digest);
        Assert.Equal(digest, Packs.Read(pack.Replace("\"title\":\"A pack\",\"version\":\"2026.11.1\"", "\"version\":\"2026.11.1\",\"title\":\"\\u0041 pack\"", StringComparison.Ordinal)).Digest);
        Assert.Equal(digest, Packs.Read(pack.Replace("\"$kind\":\"count\",\"days\":60", "\"days\":60,\"$kind\":\"count\"", StringComparison.Ordinal)).Digest);
    }

    [Fact]
    public void Digest_DefaultsSpeltOut_IsTheSame()
    {
        string digest = Packs.Federal(Packs.Rule()).Digest;

        Assert.Equal(digest, Packs.Federal(Packs.Rule(more: "\"kind\":\"duty\",\"notes\":null")).Digest);
        Assert.Equal(digest, Packs.Federal(Packs.Rule(due: """{"$kind":"count","days":60,"basis":"calendar","includeTrigger":false}""")).Digest);
    }

    [Fact]
    public void Digest_OtherSchemaAddress_IsTheSame() =>
        Assert.Equal(
            Packs.Federal(Packs.Rule()).Digest,
            Packs.Read(Packs.Text("us", null, [Packs.Rule()], "\"$schema\":\"./rule-pack.schema.json\"")).Digest);

    [Fact]
    public void Digest_OtherLaw_Differs()
    {
        string digest = Packs.Federal(Packs.Rule()).Digest;

        Assert.NotEqual(digest, Packs.Federal(Packs.Rule(due: Packs.Days(61))).Digest);
        Assert.NotEqual(digest, Packs.Federal(Packs.Rule(more: "\"notes\":\"why\"")).Digest);
        Assert.NotEqual(digest, Packs.Federal(Packs.Rule(), Packs.Rule("other")).Digest);
    }

    [Fact]
    public void ToString_OfAPack_NamesJurisdictionAndVersion() => Assert.Equal("us 2026.11.1", Packs.Federal(Packs.Rule()).ToString());

    [Fact]
    public void ToString_OfARule_IsItsId() => Assert.Equal("us/initial-evaluation", Packs.OneRule(Packs.Rule()).ToString());
}
