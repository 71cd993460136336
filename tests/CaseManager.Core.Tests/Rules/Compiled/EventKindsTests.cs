using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class EventKindsTests
{
    [Fact]
    public void TryGet_NameThatNoRuleMentions_IsUnused()
    {
        var kinds = new EventKinds([Pattern("referral.received")]);

        Assert.True(kinds.TryGet(new EventName("referral.received"), out NamedKinds referral));
        Assert.False(kinds.TryGet(new EventName("evaluation.completed"), out _));
        Assert.NotEqual(EventKinds.Unused, referral.First);
        Assert.Equal(2, kinds.Count); // Unused is one of them.
    }

    [Fact]
    public void Constructor_AttributesThatRulesAskAbout_MultiplyTheKinds()
    {
        var kinds = new EventKinds([Pattern("a.b[x=1]"), Pattern("a.b[x=2, y=1]"), Pattern("c.d")]);

        Assert.True(kinds.TryGet(new EventName("a.b"), out NamedKinds named));
        Assert.Equal(2, named.AttributeCount);
        Assert.Equal(["x", "y"], [named.AttributeKey(0), named.AttributeKey(1)]);
        Assert.Equal(3 * 2, named.Count); // x is 1, 2 or any other; y is 1 or any other.
        Assert.Equal(1 + 6 + 1, kinds.Count);
    }

    [Fact]
    public void ValueIndex_AbsentValue_IsFalse()
    {
        var kinds = new EventKinds([Pattern("a.b[x=false|true]")]);

        Assert.True(kinds.TryGet(new EventName("a.b"), out NamedKinds named));
        Assert.Equal(0, named.ValueIndex(0, null));
        Assert.Equal(0, named.ValueIndex(0, "false"));
        Assert.Equal(1, named.ValueIndex(0, "true"));
        Assert.Equal(2, named.ValueIndex(0, "True"));
    }

    [Fact]
    public void Fold_EveryCombination_IsAKindOfItsOwn()
    {
        var kinds = new EventKinds([Pattern("a.b[x=1|2, y=1]")]);
        Assert.True(kinds.TryGet(new EventName("a.b"), out NamedKinds named));

        IEnumerable<int> folded = from x in Enumerable.Range(0, 3) from y in Enumerable.Range(0, 2) select named.Fold(named.Fold(0, 0, x), 1, y);

        Assert.Equal(Enumerable.Range(0, named.Count), folded.Order());
        Assert.Equal([1 + named.Fold(named.Fold(0, 0, 1), 1, 0)], Enumerable.Range(0, 256).Where(kind => kinds.Matching([Pattern("a.b[x=2, y=1]")]).Contains(kind)));
    }

    [Fact]
    public void ReachesEveryEpisode_OfAKind_IsThatOfItsName()
    {
        var kinds = new EventKinds([Pattern("student.exited[how=moved]"), Pattern("referral.received")]);

        Assert.True(kinds.TryGet(new EventName("student.exited"), out NamedKinds exited));
        Assert.True(kinds.TryGet(new EventName("referral.received"), out NamedKinds referral));
        Assert.True(kinds.ReachesEveryEpisode(exited.First));
        Assert.True(kinds.ReachesEveryEpisode(exited.First + 1));
        Assert.False(kinds.ReachesEveryEpisode(referral.First));
        Assert.False(kinds.ReachesEveryEpisode(EventKinds.Unused));
    }

    [Fact]
    public void Matching_PatternOfNoCondition_HasEveryKindOfItsName()
    {
        var kinds = new EventKinds([Pattern("a.b[x=1]"), Pattern("c.d")]);

        KindSet set = kinds.Matching([Pattern("a.b")]);

        Assert.Equal([1, 2], Enumerable.Range(0, 256).Where(kind => set.Contains(kind)));
        Assert.True(kinds.Matching([]).IsEmpty);
    }

    [Fact]
    public void Compile_MostKinds_AreTaken()
    {
        // Unused and absence are two; a name asked about n values has n + 1 kinds.
        Assert.Equal(EventKinds.Limit, Packs.Compile(Asking(EventKinds.Limit - 5)).Compiled.Kinds.Count);
        Assert.Equal(
            ["rules CM2014 The rules tell more kinds of events apart than one set holds. Ask about fewer attributes of events."],
            Packs.Refused(Asking(EventKinds.Limit - 4)));
    }

    [Fact]
    public void Compile_MoreKindsThanNumbers_IsRefusedAtOnce()
    {
        string conditions = string.Join(',', Enumerable.Range(0, 40).Select(i => $"a{i}=b"));

        Assert.Contains("CM2014", Assert.Single(Packs.Refused(Packs.Federal(Packs.Rule(more: $"\"modifiers\":[{{\"$kind\":\"exempt\",\"on\":[\"referral.received[{conditions}]\"]}}]")))), StringComparison.Ordinal);
    }

    /// <summary>A rule that asks about so many values of one attribute; its two other events are told apart as well.</summary>
    private static RulePack Asking(int values)
    {
        string patterns = string.Join(',', Enumerable.Range(0, values).Select(i => $"\"referral.received[part=p{i}]\""));
        return Packs.Federal(Packs.Rule(more: $"\"modifiers\":[{{\"$kind\":\"exempt\",\"on\":[{patterns}]}}]"));
    }

    private static EventPattern Pattern(string text) => EventPattern.TryParse(text, out EventPattern? pattern) ? pattern! : throw new ArgumentException(text, nameof(text));
}
