using System.Text.Json;
using CaseManager.ConsoleHost.Input;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The <c>problems</c> of a JSON document, or a document of nothing else.</summary>
internal static class ProblemsJson
{
    /// <summary>A document that holds problems only: the command had nothing to compute with.</summary>
    internal static void Write(HostConsole console, ProblemList problems)
    {
        using var document = new JsonPage(console);
        WriteTo(document.Writer, problems);
    }

    internal static void WriteTo(Utf8JsonWriter writer, ProblemList problems)
    {
        writer.WriteStartArray("problems");
        foreach (InputProblem problem in problems.All)
        {
            writer.WriteStartObject();
            writer.WriteString("file", problem.File);
            writer.WriteString("path", problem.Path);
            writer.WriteString("code", problem.Code);
            writer.WriteString("message", problem.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
