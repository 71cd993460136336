using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>
/// A caseload in one document. The syntax is checked first, so that a broken file gives one message; then each part is cut out
/// and read by itself, so that one bad case costs only itself and no tree of the whole is ever built.
/// </summary>
internal sealed class CaseloadDocument
{
    private static readonly string[] Keys = ["calendars", "holidays", "cases"];

    private readonly Problems problems = new();
    private readonly CaseCollection cases;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private ImmutableArray<CaseloadCalendar> calendars = [];
    private ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> holidays = CaseHolidays.None;

    internal CaseloadDocument() => cases = new CaseCollection(problems);

    internal Caseload Read(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> text = StrictJson.WithoutMark(utf8Json);
        if (StrictJson.IsWellFormed(text, CaseloadReader.MaximumDocumentBytes, problems))
        {
            ReadParts(text);
        }

        return new Caseload(cases.ToImmutable(), calendars, holidays, problems.ToFindings());
    }

    private void ReadParts(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, StrictJson.Reading);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problems.Add(JsonCodes.WrongType, "$", "This is not a caseload.", "Give an object with 'cases', or one case per line.");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? key = StrictJson.TextOf(ref reader);
            reader.Read();
            ReadPart(key, text, ref reader);
        }

        if (!seen.Contains("cases"))
        {
            problems.Add(JsonCodes.MissingKey, "$", "The key 'cases' is missing.", "Add 'cases': a list.");
        }
    }

    private void ReadPart(string? key, ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        if (key is null)
        {
            problems.Add(JsonCodes.UnknownKey, "$", "A key has an escape that is not a character.", "Write the key without broken \\u escapes.");
            reader.Skip();
        }
        else if (!Keys.Contains(key, StringComparer.Ordinal))
        {
            problems.AddUnknownKey(key, Keys, "$");
            reader.Skip();
        }
        else if (!seen.Add(key))
        {
            problems.Add(JsonCodes.DuplicateKey, "$." + key, $"The key '{key}' stands twice.", "Keep one of the two.");
            reader.Skip();
        }
        else if (key == "cases")
        {
            ReadCases(text, ref reader);
        }
        else
        {
            ReadOther(key, Cut(text, ref reader));
        }
    }

    private void ReadCases(ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            problems.Add(JsonCodes.WrongType, "$.cases", "The value is not a list.", "Give a list of cases.");
            reader.Skip();
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            ReadOnlySpan<byte> one = Cut(text, ref reader);
            if (!problems.AreEnough)
            {
                cases.Read(one, string.Create(CultureInfo.InvariantCulture, $"$.cases[{i}]"));
            }
        }
    }

    private void ReadOther(string key, ReadOnlySpan<byte> part)
    {
        using JsonDocument document = StrictJson.Parse(part, part.Length, problems)!; // Well formed, as all of the text is.
        if (key == "holidays")
        {
            holidays = HolidayReading.From(
                StrictJson.Read(document.RootElement, CaseJsonContext.Default.Holidays, problems, "$.holidays"),
                "$.holidays",
                problems);
        }
        else
        {
            calendars = CalendarReading.From(document.RootElement, "$.calendars", problems);
        }
    }

    /// <summary>The bytes of the value that the reader stands on; leaves the reader at its end.</summary>
    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        int start = checked((int)reader.TokenStartIndex);
        reader.Skip();
        return text[start..checked((int)reader.BytesConsumed)];
    }
}
