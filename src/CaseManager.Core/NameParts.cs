namespace CaseManager.Core;

/// <summary>Names made of lower-case parts: <c>us-tx</c>, <c>initial-evaluation</c>.</summary>
internal static class NameParts
{
    /// <summary>Every part between separators is non-empty and made of lower-case ASCII letters and digits.</summary>
    internal static bool AreValid(ReadOnlySpan<char> text, char separator)
    {
        bool inPart = false;
        foreach (char c in text)
        {
            if (c == separator)
            {
                if (!inPart)
                {
                    return false;
                }

                inPart = false;
            }
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                inPart = true;
            }
            else
            {
                return false;
            }
        }

        return inPart;
    }
}
