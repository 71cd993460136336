using System.Text;

namespace CaseManager.Charts.Drawing;

/// <summary>What a picture can print: an SVG is XML, which has neither control characters nor halves of a surrogate pair.</summary>
internal static class Legible
{
    internal static bool Is(string text) => !text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar);

    /// <summary>The text with a sign in place of each character that cannot be printed: an episode of a host may have one.</summary>
    internal static string Of(string text)
    {
        if (Is(text))
        {
            return text;
        }

        var legible = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            legible.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        }

        return legible.ToString();
    }
}
