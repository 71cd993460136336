namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Breaks text at spaces.</summary>
internal static class TextWrap
{
    /// <summary>The lines of a text; a word longer than a line, such as an address, stands on a line of its own, whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room on every line.</param>
    /// <param name="more">Further room on the first line.</param>
    internal static IEnumerable<string> Lines(string text, int width, int more = 0)
    {
        int start = 0;
        width += more;
        while (text.Length - start > width)
        {
            int space = text.LastIndexOf(' ', start + width, width + 1);
            if (space <= start)
            {
                space = text.IndexOf(' ', start + width);
            }

            if (space < 0)
            {
                break;
            }

            yield return text[start..space].TrimEnd();
            start = space + 1;
            width -= more;
            more = 0;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
