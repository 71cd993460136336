using System.Globalization;
using CaseManager.Core.Cases;

namespace CaseManager.ConsoleHost.Input;

/// <summary>The cases of a JSON Lines file, one after another; a bad line costs only itself.</summary>
internal sealed class CaseLines(JsonLineStream lines, string file, ProblemList problems)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    internal IEnumerable<CaseFile> Read()
    {
        foreach (JsonLine line in lines.Lines())
        {
            if (Read(line) is { } read)
            {
                yield return read;
            }
        }
    }

    private CaseFile? Read(JsonLine line)
    {
        if (line.IsTooLong)
        {
            problems.Add(file, PathOf(line), "The line is longer than one case may be, 4 MiB. Give one case per line; a case has at most 10 000 events.");
            return null;
        }

        var read = CaseloadReader.ReadLine(line.Text.Span, line.Number);
        if (!read.IsSuccess)
        {
            problems.Add(file, read);
            return null;
        }

        if (seen.Add(read.Value.Id.Value))
        {
            return read.Value;
        }

        problems.Add(file, PathOf(line) + ".id", $"The case id '{read.Value.Id}' stood on an earlier line. Keep one of the two, or give one another id.");
        return null;
    }

    private static string PathOf(JsonLine line) => string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: $");
}
