using System.Collections.Immutable;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>When a goal counts as met: a level, in so many of so many sessions, with everything spelt out that words leave open.</summary>
/// <remarks>
/// <para>
/// A session is all observations of one day in one setting with one person, so that three passages read in one sitting are one
/// session and not "3 sessions in a row". Its score is the middle one; of an even number the worse of the two middle ones: more
/// than half of the probes reach it. Its opportunities are those of all its probes, and one prompted probe makes it a prompted session.
/// </para>
/// <para>
/// No rule makes 80 percent a standard; studies found that 90 percent is kept better
/// (Fuller and Fienup 2018; Longino et al. 2021). Equality is by value.
/// </para>
/// <para>
/// A student can meet a criterion by luck, and one who has the skill can miss it: <see cref="ChanceInOneWindow"/> and
/// <see cref="ChanceWithin"/> say how likely both are.
/// </para>
/// </remarks>
public sealed record MasteryCriterion
{
    /// <summary>The most sessions that a window may have: 20.</summary>
    public const int LongestWindow = 20;

    private readonly int minimumOpportunities;
    private readonly int distinctSettings = 1;
    private readonly int distinctPeople = 1;

    /// <summary>States a criterion.</summary>
    /// <param name="level">The level that a session must reach, in the direction of its measure.</param>
    /// <param name="needed">In how many sessions, 1 to <paramref name="of"/>.</param>
    /// <param name="of">Of how many sessions in a row, 1 to <see cref="LongestWindow"/>; equal to <paramref name="needed"/> for consecutive sessions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public MasteryCriterion(Score level, int needed, int of)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, LongestWindow);
        ArgumentOutOfRangeException.ThrowIfLessThan(needed, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(needed, of);
        Level = level;
        Needed = needed;
        Of = of;
    }

    /// <summary>The level that a session must reach.</summary>
    public Score Level { get; }

    /// <summary>In how many sessions the level must be reached.</summary>
    public int Needed { get; }

    /// <summary>Of how many sessions in a row.</summary>
    public int Of { get; }

    /// <summary>Which stretch of sessions must hold them; any by default.</summary>
    public MasteryWindow Window { get; init; } = MasteryWindow.Any;

    /// <summary>What a session without a score does; passed over by default.</summary>
    public MissedSessionPolicy MissedSessions { get; init; } = MissedSessionPolicy.PassOver;

    /// <summary>
    /// Whether "4 of 5" is met by four sessions at the level when only four have been held; false by default: the window must be full.
    /// </summary>
    public bool CanBeMetEarly { get; init; }

    /// <summary>
    /// How many opportunities a session must have had to count; 0, the default, for no such condition. A session with fewer, or whose
    /// opportunities were not counted, is treated as a missed one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MinimumOpportunities
    {
        get => minimumOpportunities;
        init => minimumOpportunities = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The number is not negative.");
    }

    /// <summary>Whether a session with prompts that the goal does not allow can reach the level; false by default.</summary>
    public bool AllowsPrompts { get; init; }

    /// <summary>In how many different settings the level must be reached within the window; 1 by default, which asks for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int DistinctSettings
    {
        get => distinctSettings;
        init => distinctSettings = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The number is positive.");
    }

    /// <summary>With how many different adults the level must be reached within the window; 1 by default, which asks for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int DistinctPeople
    {
        get => distinctPeople;
        init => distinctPeople = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "The number is positive.");
    }

    /// <summary>Holds a series against the criterion.</summary>
    /// <param name="series">The series, of the level's measure; all of its phases count.</param>
    /// <param name="asOf">The last day that is looked at.</param>
    /// <returns>Whether it is met, since when, by which sessions, and how the sessions since then went.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException">The series is of another measure.</exception>
    public MasteryResult Evaluate(ProgressSeries series, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Measure == Level.Measure
            ? new MasteryCheck(this, series, asOf).Result()
            : throw new ArgumentException("The series is of another measure than the criterion: another tool, level, unit or direction.", nameof(series));
    }

    /// <summary>The chance that one session reaches the level, when each opportunity succeeds independently at the student's true level.</summary>
    /// <param name="trueLevel">The chance of one success, 0 to 1.</param>
    /// <param name="opportunities">How many opportunities the session has; positive.</param>
    /// <returns>The chance, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="InvalidOperationException">The measure is no percentage of something counted.</exception>
    public double SessionChance(double trueLevel, int opportunities)
    {
        CheckChance(trueLevel, nameof(trueLevel));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(opportunities);
        if (Level.Measure is not (Measure.Accuracy or Measure.Percent or Measure.IntervalRecording))
        {
            throw new InvalidOperationException("Only a percentage follows from the chance of one success; give the chance of a session at the level directly.");
        }

        return Level.Measure.Direction == ImprovementDirection.Increase
            ? Distributions.BinomialAtLeast((int)Math.Ceiling(Level.Value * opportunities / 100m), opportunities, trueLevel)
            : 1 - Distributions.BinomialAtLeast((int)Math.Floor(Level.Value * opportunities / 100m) + 1, opportunities, trueLevel);
    }

    /// <summary>The chance of meeting the criterion in one given window, sessions being independent.</summary>
    /// <param name="sessionChance">The chance that a session reaches the level, 0 to 1 (<see cref="SessionChance"/>).</param>
    /// <returns>The chance of <see cref="Needed"/> or more of <see cref="Of"/>, 0 to 1. Settings, people and missed sessions are left out of account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not 0 to 1.</exception>
    public double ChanceInOneWindow(double sessionChance)
    {
        CheckChance(sessionChance, nameof(sessionChance));
        return Distributions.BinomialAtLeast(Needed, Of, sessionChance);
    }

    /// <summary>The chance of meeting the criterion in at least one window within so many sessions: what repeated looks make of luck.</summary>
    /// <param name="sessions">How many sessions are held, 0 to 1 000.</param>
    /// <param name="sessionChance">The chance that a session reaches the level, 0 to 1 (<see cref="SessionChance"/>).</param>
    /// <returns>The exact chance for independent sessions, by recursion over the latest of them. Settings, people and missed sessions are left out of account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public double ChanceWithin(int sessions, double sessionChance)
    {
        CheckChance(sessionChance, nameof(sessionChance));
        ArgumentOutOfRangeException.ThrowIfNegative(sessions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sessions, 1_000);
        return RepeatedWindows.Chance(Needed, Of, CanBeMetEarly, sessions, sessionChance);
    }

    private static void CheckChance(double chance, string name)
    {
        if (chance is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, "A chance lies from 0 to 1.");
        }
    }
}
