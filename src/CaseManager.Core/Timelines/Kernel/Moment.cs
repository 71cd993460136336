namespace CaseManager.Core.Timelines.Kernel;

/// <summary>An event of a case and its day.</summary>
/// <remarks>One word, so that it travels in a register and is written at once.</remarks>
internal readonly record struct Moment
{
    private const int DayBits = 32;

    private readonly long word;

    internal Moment(int fact, int day) => word = unchecked(((long)day << DayBits) | (uint)fact);

    /// <summary>It has not come.</summary>
    internal static Moment None => new(Clock.NoFact, CivilDay.None);

    /// <summary>The place of the event among the words of its case, or <see cref="Clock.NoFact"/>.</summary>
    internal int Fact => unchecked((int)word);

    internal int Day => unchecked((int)(word >> DayBits));
}
