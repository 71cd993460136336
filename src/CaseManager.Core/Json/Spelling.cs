namespace CaseManager.Core.Json;

/// <summary>Whether a misspelt key is near enough to a known one to suggest it.</summary>
internal static class Spelling
{
    /// <summary>
    /// At most two letters inserted, left out, exchanged or in the wrong order, and fewer than a third of the word.
    /// </summary>
    internal static bool IsNear(string written, string known)
    {
        if (written.Length > 40 || Math.Abs(written.Length - known.Length) > 2)
        {
            return false;
        }

        int[] older = new int[known.Length + 1];
        int[] above = [.. Enumerable.Range(0, known.Length + 1)];
        int[] row = new int[known.Length + 1];
        for (int i = 1; i <= written.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= known.Length; j++)
            {
                bool same = Same(written[i - 1], known[j - 1]);
                row[j] = Math.Min(above[j - 1] + (same ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(written[i - 1], known[j - 2]) && Same(written[i - 2], known[j - 1]))
                {
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                }
            }

            (older, above, row) = (above, row, older);
        }

        return above[known.Length] <= Math.Min(2, known.Length / 3);
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
