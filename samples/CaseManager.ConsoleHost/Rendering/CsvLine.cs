using System.Buffers;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Lines of CSV for spreadsheets.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    internal static void Write(TextWriter output, params string?[] fields) => output.WriteLine(string.Join(',', fields.Select(Quoted)));

    /// <summary>A caseload's own text never becomes a formula in a spreadsheet.</summary>
    internal static string? Safe(string? text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;

    private static string Quoted(string? field) =>
        field is null ? string.Empty : field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
