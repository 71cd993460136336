using System.Text.Encodings.Web;
using System.Text.Json;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How values are spelt in JSON and CSV.</summary>
internal static class JsonNames
{
    /// <summary>Readable: nothing here is embedded in a web page.</summary>
    internal static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly string[] Statuses = [.. Enum.GetNames<DeadlineStatus>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly (Certainty Flag, string Name)[] Certainties =
        [.. Enum.GetValues<Certainty>().Where(flag => flag != Certainty.Firm).Select(flag => (flag, Of(flag)))];

    internal static string Of(DeadlineStatus status) => Statuses[(int)status];

    internal static IEnumerable<string> FlagsOf(Certainty certainty) =>
        Certainties.Where(entry => certainty.HasFlag(entry.Flag)).Select(entry => entry.Name);

    internal static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
