using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class RuleSetFingerprintTests
{
    [Fact]
    public void Default_IsNoFingerprint()
    {
        Assert.Equal(string.Empty, default(RuleSetFingerprint).Value);
        Assert.Equal(string.Empty, default(RuleSetFingerprint).ToString());
    }

    [Fact]
    public void Value_SamePacks_IsTheSame()
    {
        RuleSetFingerprint one = Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule("own"))).Fingerprint;
        RuleSetFingerprint other = Packs.Compile(Packs.Federal(Packs.Rule()), Packs.Texas(Packs.Rule("own"))).Fingerprint;

        Assert.Equal(one, other);
        Assert.Matches("^[0-9a-f]{64}$", one.Value);
        Assert.Equal(one.Value, one.ToString());
    }

    [Fact]
    public void Value_AnyLayerChanged_Differs()
    {
        RulePack us = Packs.Federal(Packs.Rule());
        RulePack texas = Packs.Texas(Packs.Rule("own"));
        string[] values =
        [
            Packs.Compile(us).Fingerprint.Value,
            Packs.Compile(us, texas).Fingerprint.Value,
            Packs.Compile(Packs.Federal(Packs.Rule(due: Packs.Days(59))), texas).Fingerprint.Value,
            Packs.Compile(us, Packs.Texas(Packs.Rule("own", Packs.Days(59)))).Fingerprint.Value,
        ];

        Assert.Equal(values.Length, values.Distinct(StringComparer.Ordinal).Count());
    }
}
