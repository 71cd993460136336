namespace CaseManager.Core.Fuzz;

/// <summary>Changes documents at random: bytes, stretches, tokens that JSON readers trip over, and pieces of other documents.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "null", "true", "-1", "1e309", "0.5", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"a\":",
            "9999-12-31", "0000-00-00", "2024-02-30", "1899-12-31", "2500-01-01", "2147483648", "\"$kind\":", "\"id\":", ",", ":", "\"", "\\",
            "//", "/*", "\u00ef\u00bb\u00bf", "count", "earliestOf", "calendar", "school", "between", "us-tx", "e1",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    private readonly Random random = new(seed);

    internal byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        var bytes = new List<byte>(corpus[random.Next(corpus.Count)]);
        int changes = 1 + random.Next(6);
        for (int i = 0; i < changes && bytes.Count > 0; i++)
        {
            Change(bytes, corpus);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(8) == 0 ? 2_000 : 12));
        switch (random.Next(8))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                byte[] other = corpus[random.Next(corpus.Count)];
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                break;
            default:
                ReplaceValue(bytes, at);
                break;
        }
    }

    /// <summary>Exchanges what stands between two quotation marks: the shape stays, the sense goes.</summary>
    private void ReplaceValue(List<byte> bytes, int near)
    {
        int open = bytes.IndexOf((byte)'"', near);
        int close = open < 0 ? -1 : bytes.IndexOf((byte)'"', open + 1);
        if (close > open)
        {
            bytes.RemoveRange(open + 1, close - open - 1);
            bytes.InsertRange(open + 1, Tokens[random.Next(Tokens.Length)]);
        }
    }
}
