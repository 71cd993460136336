using CaseManager.Core.Cases;

namespace CaseManager.Core.Benchmarks.Comparison;

/// <summary>Which event stands at which word of a packed case, worked out from the case file alone.</summary>
internal sealed class PackingOrder
{
    private readonly Dictionary<int, CaseEventId> events = [];
    private readonly List<string> episodes = [string.Empty];

    internal PackingOrder(CaseFile file)
    {
        int word = 0;
        foreach (CaseEvent happened in file.Events)
        {
            events.Add(word, happened.Id);
            word += 1 + One(happened.For is not null) + One(happened.Until is not null) + One(happened.Through is not null) + One(happened.Episode.Length > 0);
            if (!episodes.Contains(happened.Episode))
            {
                episodes.Add(happened.Episode);
            }
        }
    }

    /// <summary>The event, or null where there is none.</summary>
    internal CaseEventId? EventAt(int word) => word < 0 ? null : events[word];

    /// <summary>The text of an episode; empty for every one.</summary>
    internal string Episode(int ordinal) => ordinal < 0 ? string.Empty : episodes[ordinal];

    private static int One(bool present) => present ? 1 : 0;
}
