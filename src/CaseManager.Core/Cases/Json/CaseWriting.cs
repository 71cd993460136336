using System.Buffers;
using System.Text.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>From a case file to the document that says the same.</summary>
internal static class CaseWriting
{
    internal static byte[] ToBytes(CaseFile file) =>
        JsonSerializer.SerializeToUtf8Bytes(ToDocument(file), CaseJsonContext.Default.CaseDocument);

    internal static void Write(CaseFile file, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, ToDocument(file), CaseJsonContext.Default.CaseDocument);
    }

    private static CaseDocument ToDocument(CaseFile file) => new()
    {
        Id = file.Id.Value,
        Student = new StudentDocument { Id = file.Student.Id.Value, BirthDate = file.Student.BirthDate },
        Jurisdiction = file.Jurisdiction.Value,
        Calendar = file.CalendarId,
        Events = [.. file.Records.Select(ToDocument)],
        Attributes = ToDocument(file.Attributes),
        Holidays = file.Holidays.IsEmpty ? null : file.Holidays.ToDictionary(entry => entry.Key.Value, entry => entry.Value.ToList()),
    };

    private static EventDocument ToDocument(CaseEvent record) => new()
    {
        Id = record.Id.Value,
        Name = record.Name.Value,
        On = record.On,
        For = record.For,
        Until = record.Until,
        Through = record.Through,
        Episode = record.Episode.Length == 0 ? null : record.Episode,
        Attributes = ToDocument(record.Attributes),
        RecordedAt = record.Stamp.At,
        RecordedBy = record.Stamp.By,
        Voids = record.Voids?.Value,
        Replaces = record.Replaces?.Value,
    };

    private static Dictionary<string, string>? ToDocument(CaseAttributes attributes) =>
        attributes.Count == 0 ? null : new Dictionary<string, string>(attributes, StringComparer.Ordinal);
}
