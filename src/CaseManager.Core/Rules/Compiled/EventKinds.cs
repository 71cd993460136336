namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// Gives every event that the rules can tell apart a small number. Two events of one name have the same kind when no rule
/// asks about an attribute in which they differ; so a kind answers every pattern of the rule set with one bit.
/// </summary>
internal sealed class EventKinds
{
    /// <summary>An event that no rule asks about.</summary>
    internal const int Unused = 0;

    /// <summary>Kinds from here on are reserved for the extra dates of packed facts.</summary>
    internal const int Limit = 248;

    /// <summary>Where counting kinds stops: the product over attributes grows without bound.</summary>
    internal const int TooMany = 1_000;

    private readonly Dictionary<EventName, NamedKinds> byName = [];
    private readonly bool[] reachesEveryEpisode;

    internal EventKinds(IEnumerable<EventPattern> patterns)
    {
        int next = 1;
        foreach (IGrouping<EventName, EventPattern> named in patterns.GroupBy(pattern => pattern.Name).OrderBy(group => group.Key.Value, StringComparer.Ordinal))
        {
            var kinds = new NamedKinds(next, [.. named.SelectMany(pattern => pattern.Where)]);
            byName.Add(named.Key, kinds);
            next += kinds.Count;
        }

        Count = next;
        reachesEveryEpisode = new bool[KindSet.Kinds];
        foreach ((EventName name, NamedKinds kinds) in byName)
        {
            for (int i = 0; i < kinds.Count && kinds.First + i < reachesEveryEpisode.Length; i++)
            {
                reachesEveryEpisode[kinds.First + i] = name.ReachesEveryEpisode;
            }
        }
    }

    internal int Count { get; }

    internal bool ReachesEveryEpisode(int kind) => reachesEveryEpisode[kind];

    internal bool TryGet(EventName name, out NamedKinds kinds) => byName.TryGetValue(name, out kinds!);

    internal KindSet Matching(IEnumerable<EventPattern> patterns)
    {
        var set = default(KindSet);
        foreach (EventPattern pattern in patterns)
        {
            byName[pattern.Name].AddMatching(pattern, ref set);
        }

        return set;
    }
}
