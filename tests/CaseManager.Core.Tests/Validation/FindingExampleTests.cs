using System.Collections.Immutable;
using CaseManager.Core.Validation;

namespace CaseManager.Core.Tests.Validation;

/// <summary>Joins each check to its law, its page, its words in both languages, a document that fails it and one that passes.</summary>
public sealed class FindingExampleTests
{
    private static readonly ImmutableArray<FindingExample> Examples =
    [
        .. PlanExamples.All, .. ServiceExamples.All, .. RecordExamples.All.Select(example => example.ToFindingExample()),
    ];

    /// <summary>Those of plans and services; the laws and pages of people and process are held to by <see cref="RecordFindingTests"/>.</summary>
    private static readonly ImmutableArray<FindingDefinition> Definitions = [.. FindingCatalog.Federal.Definitions.Where(definition => definition.Code.Number < 5000)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_FailingExample_GivesThatFindingAlone(int number)
    {
        FindingExample example = Examples[number];
        ImmutableArray<Finding> findings = example.Fails(MessageLanguage.English);

        Assert.Equal([$"CM{example.Code} {example.Path}"], findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_PassingExample_GivesNothing(int number) => Assert.Empty(Examples[number].Passes());

    [Fact]
    public void Examples_EveryCheck_HasSome() =>
        Assert.Empty(Definitions.Select(definition => definition.Code.Number).Except(Examples.Select(example => example.Code)));

    [Fact]
    public void Examples_NoOther_IsThere() =>
        Assert.Empty(Examples.Select(example => example.Code).Except(FindingCatalog.Federal.Definitions.Select(definition => definition.Code.Number)));

    [Fact]
    public void Definitions_EachCode_StandsOnce() =>
        Assert.Equal(FindingCatalog.Federal.Definitions.Length, FindingCatalog.Federal.Definitions.Select(definition => definition.Code).Distinct().Count());

    [Fact]
    public void Definitions_EachOfThem_CitesALaw() =>
        Assert.All(Definitions, definition => Assert.Matches(@"^34 CFR \d+\.\d+", definition.Law.Label));

    [Fact]
    public void Pages_EachCheck_HasOneWithItsLawAndBothExamples() =>
        Assert.All(Definitions, definition =>
        {
            string page = File.ReadAllText(CommittedText.PathOf($"docs/diagnostics/{definition.Code}.md"));
            Assert.Contains(definition.Law.Label, page, StringComparison.Ordinal);
            Assert.Contains("## Fails", page, StringComparison.Ordinal);
            Assert.Contains("## Passes", page, StringComparison.Ordinal);
            Assert.Contains(FindingMessages.Remedy(definition.Code, MessageLanguage.English), page, StringComparison.Ordinal);
        });

    [Fact]
    public void Messages_EachCheck_AreInBothLanguages() =>
        Assert.All(Definitions, definition =>
        {
            foreach (string key in new[] { definition.Code.ToString(), definition.Code + ".remedy" })
            {
                string? english = FindingMessages.Find(key, MessageLanguage.English);
                string? spanish = FindingMessages.Find(key, MessageLanguage.Spanish);
                Assert.False(string.IsNullOrWhiteSpace(english));
                Assert.False(string.IsNullOrWhiteSpace(spanish));
                Assert.NotEqual(english, spanish);
                Assert.Equal(Holes(english!), Holes(spanish!));
            }
        });

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Check_InSpanish_SaysTheSameThingInOtherWords(int number)
    {
        Finding english = Examples[number].Fails(MessageLanguage.English)[0];
        Finding spanish = Examples[number].Fails(MessageLanguage.Spanish)[0];

        Assert.Equal((english.Code, english.Path, english.Severity), (spanish.Code, spanish.Path, spanish.Severity));
        Assert.NotEqual(english.Message, spanish.Message);
        Assert.DoesNotContain('{', english.Message + spanish.Message);
    }

    private static IEnumerable<char> Holes(string text) => text.Where((_, i) => i > 0 && text[i - 1] == '{').Order();
}
