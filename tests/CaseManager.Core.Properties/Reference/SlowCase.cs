using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>A case as the slow evaluator knows it.</summary>
internal sealed record SlowCase(LocalDate Birth, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<SlowEvent> Records)
{
    /// <summary>What stands on a day: corrections apply whatever the day, a replacement stands where the mistake stood (counting C10, C12).</summary>
    internal List<SlowEvent> Visible(LocalDate asOf)
    {
        var standing = new List<SlowEvent?>();
        foreach (SlowEvent record in Records)
        {
            if (record.Voids is { } voided)
            {
                standing[standing.FindIndex(e => e?.Id == voided)] = null;
            }
            else if (record.Replaces is { } mistaken)
            {
                standing[standing.FindIndex(e => e?.Id == mistaken)] = record;
            }
            else
            {
                standing.Add(record);
            }
        }

        return [.. standing.OfType<SlowEvent>().Where(e => e.On <= asOf).OrderBy(e => e.On)];
    }
}
