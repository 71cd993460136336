using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One way to find a date without a word of how it came about. A type for each, so that the clocks of a rule are settled in a loop that holds nothing else.</summary>
internal interface IPlainDate
{
    /// <summary>Finds the date. False where the calendar does not give it, or events may, and then <see cref="DueDates"/> says what bounds it.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="from">The day that it starts from.</param>
    /// <param name="clock">The clock whose date it is.</param>
    /// <param name="cohort">The cases of the clocks.</param>
    /// <param name="day">The date.</param>
    /// <param name="certainty">What it rests on, added to what it rested on before.</param>
    static abstract bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty);
}
