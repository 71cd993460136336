namespace CaseManager.Core.Progress.Estimation;

/// <summary>The chance that k of n successes stand in a row somewhere in a longer run of independent sessions.</summary>
internal static class RepeatedWindows
{
    /// <summary>
    /// States are what matters of the latest n − 1 sessions: where the failures stand. A state with more than n − k failures cannot
    /// be met soon, and its oldest failures do not matter, because the window can only be met after they have left it; so a state
    /// keeps the latest n − k + 1 failures at most, and there are few states however long the window is.
    /// </summary>
    internal static double Chance(int needed, int of, bool early, int sessions, double success)
    {
        double[] open = new double[1 << (of - 1)];
        open[0] = 1;
        double met = 0;
        for (int session = 1; session <= sessions; session++)
        {
            double[] next = new double[open.Length];
            int held = Math.Min(session, of);
            for (int failures = 0; failures < open.Length; failures++)
            {
                if (open[failures] > 0)
                {
                    Add(failures << 1, open[failures] * success);
                    Add((failures << 1) | 1, open[failures] * (1 - success));
                }
            }

            open = next;

            void Add(int window, double chance)
            {
                if ((early || held == of) && held - int.PopCount(window) >= needed)
                {
                    met += chance;
                }
                else
                {
                    next[Latest(window & (next.Length - 1), of - needed + 1)] += chance;
                }
            }
        }

        return Math.Min(met, 1);
    }

    /// <summary>The so many lowest bits that are set: the latest failures.</summary>
    private static int Latest(int failures, int most)
    {
        int kept = 0;
        for (int i = 0; i < most && failures != 0; i++)
        {
            int lowest = failures & -failures;
            kept |= lowest;
            failures ^= lowest;
        }

        return kept;
    }
}
