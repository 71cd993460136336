using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core;
using CaseManager.Core.Cases;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Conformance;

/// <summary>Reads conformance files: plain text, one block for each case, readable by someone without the library (docs/rules).</summary>
public static class ConformanceReader
{
    /// <summary>Reads every block of a file.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cases in order; or <c>Invalid</c> with one error for each line that cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Result<ImmutableArray<ConformanceCase>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<ValidationError>();
        var cases = ImmutableArray.CreateBuilder<ConformanceCase>();
        BlockReader? block = null;
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            string line = raw.Trim().ToString();
            if (line.Length == 0)
            {
                Close(block, cases, problems);
                block = null;
            }
            else if (line[0] != '#')
            {
                block ??= new BlockReader(number, problems);
                block.Read(number, line);
            }
        }

        Close(block, cases, problems);
        foreach (IGrouping<string, ConformanceCase> same in cases.GroupBy(c => c.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(BlockReader.Problem(same.Last().Line, $"The case '{same.Key}' stands more than once. Give each its own name."));
        }

        return problems.Count > 0 ? Result<ImmutableArray<ConformanceCase>>.Invalid(problems) : Result<ImmutableArray<ConformanceCase>>.Success(cases.ToImmutable());
    }

    private static void Close(BlockReader? block, ImmutableArray<ConformanceCase>.Builder cases, List<ValidationError> problems)
    {
        if (block?.Close() is { } read)
        {
            cases.Add(read);
        }
        else if (block is { HasProblems: false })
        {
            problems.Add(BlockReader.Problem(block.Line, "The block has no 'case', no event, no 'asof' or nothing that it expects. Complete it."));
        }
    }
}
