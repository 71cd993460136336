namespace CaseManager.Core;

/// <summary>Free text that hosts put on a record. It must survive being written as UTF-8 and read back.</summary>
internal static class PlainText
{
    internal const int MaximumEpisode = 128;
    internal const int MaximumPerson = 200;

    /// <summary>Not null, not too long, and without half a surrogate pair.</summary>
    internal static bool IsValid(string? text, int maximumLength)
    {
        if (text is null || text.Length > maximumLength)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
