using System.Text.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>Which of its two forms a caseload has.</summary>
internal static class CaseloadForm
{
    internal static bool IsJsonLines(ReadOnlySpan<byte> beginning)
    {
        var lines = new LineWalk(StrictJson.WithoutMark(beginning));
        if (!lines.MoveNext() || lines.Line[0] != '{')
        {
            return false;
        }

        ReadOnlySpan<byte> first = lines.Line;
        if (IsWholeObject(first, out bool holdsCases))
        {
            return !holdsCases;
        }

        // A document may go on with '{' after an opening bracket, a comma or a colon; after anything else the first line is a broken case.
        return lines.MoveNext() && lines.Line[0] == '{' && !"{[,:"u8.Contains(first[^1]);
    }

    private static bool IsWholeObject(ReadOnlySpan<byte> line, out bool holdsCases)
    {
        holdsCases = false;
        try
        {
            var reader = new Utf8JsonReader(line, StrictJson.Reading);
            while (reader.Read())
            {
                holdsCases |= reader.TokenType == JsonTokenType.PropertyName
                    && reader.CurrentDepth == 1
                    && StrictJson.TextOf(ref reader) is "cases" or "calendars";
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
