using System.Globalization;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds attributes that no rule understands and somebody probably misspelt.</summary>
internal static class WordCheck
{
    /// <summary>A longer value, or one with spaces, is a sentence of the host's and may say anything about anybody.</summary>
    private const int LongestWord = 40;

    internal static IEnumerable<Finding> Of(CaseAttributes attributes, IReadOnlyDictionary<string, KnownWords>? known, string path)
    {
        if (known is null)
        {
            yield break;
        }

        foreach ((string key, string value) in attributes)
        {
            string at = path.Length == 0 ? $"attributes.{key}" : $"{path}.attributes.{key}";
            if (known.TryGetValue(key, out KnownWords? words))
            {
                if (words.IsDoubtful(value))
                {
                    yield return Doubt(at, $"{Shown(value)} is not a value of '{key}' that a rule knows.", Remedy(words, value));
                }
            }
            else if (Vocabulary.Near(known, key) is { } near)
            {
                yield return Doubt(at, $"No rule asks about '{key}'.", $"Did you mean '{near}'? Capital letters count.");
            }
        }
    }

    private static Finding Doubt(string path, string message, string remedy) => new(TimelineCodes.UnknownWord, FindingSeverity.Warning, path, message, remedy);

    private static string Remedy(KnownWords words, string value)
    {
        string all = string.Join(", ", words.Values);
        return words.Near(value) is { } near
            ? string.Create(CultureInfo.InvariantCulture, $"Did you mean '{near}'? Capital letters count. Known values: {all}.")
            : string.Create(CultureInfo.InvariantCulture, $"Known values: {all}. Capital letters count.");
    }

    private static string Shown(string value) => value.Length <= LongestWord && EventPattern.IsWord(value) ? $"'{value}'" : "The text given";
}
