using CaseManager.Core.Cases;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Finds the clocks of one rule with a loop over the events of each episode.</summary>
internal static class PeerClocks
{
    internal static void Find(PeerRule rule, IReadOnlyList<CaseEvent> events, List<string> episodes, List<PeerClock> found)
    {
        foreach (string episode in episodes)
        {
            FindIn(episode, rule, events, found);
        }
    }

    private static void FindIn(string episode, PeerRule rule, IReadOnlyList<CaseEvent> events, List<PeerClock> found)
    {
        int start = -1;
        bool opened = false;
        for (int i = 0; i < events.Count; i++)
        {
            CaseEvent happened = events[i];
            bool own = happened.Episode == episode;
            if (!own && !happened.Name.ReachesEveryEpisode)
            {
                continue;
            }

            if (start >= 0 && EndingOf(rule, happened) is var ending && ending != PeerEnding.None)
            {
                found.Add(new PeerClock(rule, events, start, i, ending));
                start = -1;
            }

            if (own && rule.Starts(happened) && (start < 0 ? rule.Take != PeerTake.First || !opened : rule.Take == PeerTake.Latest))
            {
                start = i;
                opened = true;
            }
        }

        if (start >= 0)
        {
            found.Add(new PeerClock(rule, events, start, -1, PeerEnding.None));
        }
    }

    internal static PeerEnding EndingOf(PeerRule rule, CaseEvent happened) =>
        rule.Ends(happened) ? PeerEnding.Met
        : rule.Exempts(happened) ? PeerEnding.Excused
        : rule.Terminates(happened) ? PeerEnding.Terminated
        : PeerEnding.None;
}
