using System.Globalization;
using System.Text.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>From a document to the case file that it says, with everything that is wrong noted at its path.</summary>
internal sealed class CaseReading(string root, Problems problems)
{
    /// <summary>Reads one case that stands at <paramref name="root"/>; null when anything is wrong with it.</summary>
    internal static CaseFile? Read(ReadOnlySpan<byte> utf8Json, string root, Problems problems)
    {
        CaseDocument? read = ReadGood(utf8Json) ?? ReadStrictly(utf8Json, root, problems);
        return read is null ? null : new CaseReading(root, problems).ToFile(read);
    }

    /// <summary>The short way, for a document without a fault in its form.</summary>
    internal static CaseDocument? ReadGood(ReadOnlySpan<byte> utf8Json) =>
        StrictJson.TryRead(utf8Json, CaseJsonContext.Default.CaseDocument, CaseJson.MaximumBytes) is { } read && IsWhole(read) ? read : null;

    /// <summary>The long way, which finds every fault.</summary>
    internal static CaseDocument? ReadStrictly(ReadOnlySpan<byte> utf8Json, string root, Problems problems)
    {
        using JsonDocument? document = StrictJson.Parse(utf8Json, CaseJson.MaximumBytes, problems, root);
        return document is null || HasTooManyRecords(document.RootElement, root, problems)
            ? null
            : StrictJson.Read(document.RootElement, CaseJsonContext.Default.CaseDocument, problems, root);
    }

    /// <summary>No null where the serializer lets one pass: inside lists and tables.</summary>
    private static bool IsWhole(CaseDocument read) =>
        read.Events.Count <= RecordBook.MaximumRecords
        && read.Events.TrueForAll(record => record is not null && IsWhole(record.Attributes))
        && IsWhole(read.Attributes)
        && (read.Holidays is null || !read.Holidays.ContainsValue(null!));

    private static bool IsWhole(Dictionary<string, string>? attributes) => attributes is null || !attributes.ContainsValue(null!);

    /// <summary>Asked before anything else is said: a hundred thousand records deserve one sentence, not a hundred thousand.</summary>
    private static bool HasTooManyRecords(JsonElement value, string root, Problems problems)
    {
        if (StrictJson.Find(value, "events") is not { } events
            || events.ValueKind != JsonValueKind.Array
            || events.GetArrayLength() <= RecordBook.MaximumRecords)
        {
            return false;
        }

        problems.Add(CaseCodes.TooManyRecords, root + ".events", CaseWords.TooManyRecords(events.GetArrayLength()), CaseWords.OneCase);
        return true;
    }

    private CaseFile? ToFile(CaseDocument read)
    {
        int before = problems.Count;
        CheckIdentifier(read.Id, ".id");
        CheckIdentifier(read.Student.Id, ".student.id");
        CheckJurisdiction(read.Jurisdiction, ".jurisdiction");
        if (read.Calendar is { } calendar)
        {
            CheckIdentifier(calendar, ".calendar");
        }

        CaseAttributes attributes = ToAttributes(read.Attributes, ".attributes");
        var book = new RecordBook(read.Student.BirthDate);
        for (int i = 0; i < read.Events.Count; i++)
        {
            AddRecord(read.Events[i], string.Create(CultureInfo.InvariantCulture, $".events[{i}]"), book);
        }

        var holidays = HolidayReading.From(read.Holidays, root + ".holidays", problems);
        return problems.Count > before
            ? null
            : new CaseFile(
                new CaseId(read.Id),
                new Student(new StudentId(read.Student.Id), read.Student.BirthDate),
                new JurisdictionId(read.Jurisdiction),
                read.Calendar,
                attributes,
                holidays,
                book);
    }

    private void AddRecord(EventDocument read, string path, RecordBook book)
    {
        // Each is noted when it is wrong; '&' rather than '&&', so that all three are.
        bool named = CheckIdentifier(read.Id, path + ".id")
            & (read.Voids is null || CheckIdentifier(read.Voids, path + ".voids"))
            & (read.Replaces is null || CheckIdentifier(read.Replaces, path + ".replaces"));
        bool known = EventName.IsValid(read.Name);
        if (!known)
        {
            problems.Add(CaseCodes.EventName, root + path + ".name", "This is not an event name.", CaseWords.GiveAnEventName);
        }

        CaseAttributes attributes = ToAttributes(read.Attributes, path + ".attributes");
        if (named)
        {
            book.Add(ToRecord(read, known ? new EventName(read.Name) : default, attributes), root + path, problems);
        }
    }

    private static CaseEvent ToRecord(EventDocument read, EventName name, CaseAttributes attributes) => new()
    {
        Id = new CaseEventId(read.Id),
        Name = name,
        On = read.On,
        For = read.For,
        Until = read.Until,
        Through = read.Through,
        Episode = read.Episode ?? string.Empty,
        Attributes = attributes,
        Stamp = new RecordStamp(read.RecordedAt, read.RecordedBy),
        Voids = read.Voids is { } voided ? new CaseEventId(voided) : null,
        Replaces = read.Replaces is { } replaced ? new CaseEventId(replaced) : null,
    };

    private bool CheckIdentifier(string text, string path)
    {
        if (Identifier.IsValid(text))
        {
            return true;
        }

        problems.Add(CaseCodes.Identifier, root + path, CaseWords.NotAnIdentifier, CaseWords.GiveAnIdentifier);
        return false;
    }

    private void CheckJurisdiction(string text, string path)
    {
        if (!JurisdictionId.IsValid(text))
        {
            problems.Add(CaseCodes.Jurisdiction, root + path, "This is not a jurisdiction.", CaseWords.GiveAJurisdiction);
        }
    }

    private CaseAttributes ToAttributes(Dictionary<string, string>? read, string path)
    {
        if (read is null)
        {
            return CaseAttributes.Empty;
        }

        int before = problems.Count;
        if (read.Count > CaseAttributes.MaximumCount)
        {
            problems.Add(CaseCodes.TooManyAttributes, root + path, CaseWords.TooManyAttributes(read.Count), CaseWords.FewerAttributes);
            return CaseAttributes.Empty;
        }

        foreach ((string key, string value) in read)
        {
            string at = path + "." + StrictJson.Shown(key);
            if (CheckIdentifier(key, at))
            {
                RecordChecks.CheckText(value, CaseAttributes.MaximumValueLength, root + at, problems);
            }
        }

        return problems.Count > before ? CaseAttributes.Empty : CaseAttributes.From(read);
    }
}
