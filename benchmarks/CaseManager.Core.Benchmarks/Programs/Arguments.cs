using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The arguments of a program: a number or two in front, then names with values.</summary>
internal sealed class Arguments(ReadOnlySpan<string> args)
{
    private readonly string[] args = [.. args];

    /// <summary>The day for which everything here is evaluated unless another is given.</summary>
    private static LocalDate OrdinaryDay => new(2026, 11, 20);

    internal LocalDate AsOf => Value("--as-of") is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : OrdinaryDay;

    internal string State => Value("--state") ?? "us";

    /// <summary>The number that stands first, without a name.</summary>
    internal int First(int otherwise) =>
        args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    internal int Number(string name, int otherwise) =>
        Value(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    internal bool Has(string name) => Array.IndexOf(args, name) >= 0;

    private string? Value(string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
