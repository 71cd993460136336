using System.Globalization;
using System.Resources;

namespace CaseManager.Core.Validation;

/// <summary>What findings say, from the resources of a language. The language is an argument: no thread or machine decides it.</summary>
internal static class FindingMessages
{
    private static readonly ResourceManager English = new("CaseManager.Core.Validation.EnglishMessages", typeof(FindingMessages).Assembly);
    private static readonly ResourceManager Spanish = new("CaseManager.Core.Validation.SpanishMessages", typeof(FindingMessages).Assembly);

    internal static string Message(FindingCode code, MessageLanguage language, IReadOnlyList<object> words) => Text(code.ToString(), language, words);

    internal static string Remedy(FindingCode code, MessageLanguage language) => Text(code + ".remedy", language, []);

    internal static string? Find(string key, MessageLanguage language) =>
        (language == MessageLanguage.Spanish ? Spanish : English).GetString(key, CultureInfo.InvariantCulture);

    /// <summary>The key of the words for a member of an enumeration: <c>topic.mediation</c>.</summary>
    internal static string KeyOf(string subject, Enum member)
    {
        string name = member.ToString();
        return $"{subject}.{char.ToLowerInvariant(name[0])}{name[1..]}";
    }

    private static string Text(string key, MessageLanguage language, IReadOnlyList<object> words)
    {
        string text = Find(key, language) ?? throw new InvalidOperationException($"No text {key} in {language}.");
        return words.Count == 0
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, [.. words.Select(word => word is Phrase phrase ? Text(phrase.Key, language, phrase.Words) : word)]);
    }

    /// <summary>A part of a message that is itself said in the reader's language.</summary>
    internal sealed record Phrase(string Key, params object[] Words);
}
