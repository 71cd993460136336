using NodaTime;
using NodaTime.Text;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Dates as text, the same on every machine.</summary>
internal static class Dates
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd, d MMMM uuuu");

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Iso(LocalDate? date) => date is { } day ? Iso(day) : string.Empty;

    /// <summary>For headings: <c>Monday, 8 December 2025</c>.</summary>
    internal static string InWords(LocalDate date) => Long.Format(date);

    internal static string Span(LocalDate from, LocalDate to) => from == to ? Iso(from) : $"{Iso(from)} to {Iso(to)}";
}
