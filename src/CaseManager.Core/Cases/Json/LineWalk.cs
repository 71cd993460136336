namespace CaseManager.Core.Cases.Json;

/// <summary>The lines of a text that are not blank, with their numbers from 1.</summary>
internal ref struct LineWalk(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> rest = text;

    internal ReadOnlySpan<byte> Line { get; private set; }

    internal long Number { get; private set; }

    internal bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            Line = (end < 0 ? rest : rest[..end]).Trim(" \t\r"u8);
            rest = end < 0 ? [] : rest[(end + 1)..];
            Number++;
            if (!Line.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
