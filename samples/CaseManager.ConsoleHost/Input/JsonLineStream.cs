namespace CaseManager.ConsoleHost.Input;

/// <summary>Reads JSON Lines one line at a time: memory holds one line, however long the file is. It closes the file.</summary>
internal sealed class JsonLineStream(Stream stream, int maximumBytes) : IDisposable
{
    private const int Chunk = 81_920;

    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;
    private bool ended;

    /// <summary>What is read so far: whole non-empty lines, two of them unless the file has fewer or they are longer than a case may be.</summary>
    internal ReadOnlySpan<byte> Beginning()
    {
        while (!HasTwoLines() && end - start <= 2 * maximumBytes && Fill())
        {
        }

        return buffer.AsSpan(start, end - start);
    }

    public void Dispose() => stream.Dispose();

    /// <summary>What was read ahead, and then the rest.</summary>
    internal Stream Whole() => new PrefixedStream(buffer.AsMemory(start, end - start), stream);

    internal IEnumerable<JsonLine> Lines()
    {
        long number = 0;
        SkipMark();
        while (start < end || Fill())
        {
            number++;
            int length = LineLength();
            if (length < 0)
            {
                SkipLine();
                yield return new JsonLine(number, default, IsTooLong: true);
                continue;
            }

            ReadOnlyMemory<byte> line = Trimmed(buffer.AsMemory(start, length));
            start = Math.Min(end, start + length + 1);
            if (!line.IsEmpty)
            {
                yield return new JsonLine(number, line, IsTooLong: false);
            }
        }
    }

    /// <summary>The length of the line that begins the buffer, its end left out; negative when it is too long.</summary>
    private int LineLength()
    {
        int searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return searched + found > maximumBytes ? -1 : searched + found;
            }

            searched = end - start;
            if (searched > maximumBytes)
            {
                return -1;
            }

            if (!Fill())
            {
                return searched;
            }
        }
    }

    private void SkipLine()
    {
        while (true)
        {
            int found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (found >= 0)
            {
                start += found + 1;
                return;
            }

            start = end;
            if (!Fill())
            {
                return;
            }
        }
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }

    private void SkipMark()
    {
        if (buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
        {
            start += 3;
        }
    }

    private bool HasTwoLines()
    {
        ReadOnlySpan<byte> text = buffer.AsSpan(start, end - start);
        int lines = 0;
        for (int at = text.IndexOf((byte)'\n'); at >= 0 && lines < 2; at = text.IndexOf((byte)'\n'))
        {
            lines += text[..at].Trim(" \t\r"u8).IsEmpty ? 0 : 1;
            text = text[(at + 1)..];
        }

        return lines >= 2;
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line) => line.Trim(" \t\r"u8);
}
