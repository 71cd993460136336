using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines.Kernel;
using NodaTime;

namespace CaseManager.Core.Batch;

/// <summary>Evaluates many cases with the same kernel as one: no allocation for a deadline, the same answers.</summary>
public static class BatchEvaluator
{
    /// <summary>Evaluates a range of cases. The caller owns threads: two threads take two ranges.</summary>
    /// <typeparam name="TConsumer">Who receives the deadlines.</typeparam>
    /// <param name="facts">The cases.</param>
    /// <param name="cases">Which of them.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <param name="consumer">Who receives the deadlines, each case once; those of one calendar come together, so that not every case comes in the order of adding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the set, or the day is before 1900 or after 2499.</exception>
    public static void Run<TConsumer>(CaseFactSet facts, Range cases, LocalDate asOf, ref TConsumer consumer)
        where TConsumer : struct, IDeadlineConsumer
    {
        ArgumentNullException.ThrowIfNull(facts);
        int day = CivilDay.Checked(asOf);
        (int first, int count) = cases.GetOffsetAndLength(facts.Count);
        Run(facts, first, count, asKept: false, day, ref consumer);
    }

    internal static void Run<TConsumer>(CaseFactSet facts, int first, int count, bool asKept, int asOf, ref TConsumer consumer)
        where TConsumer : struct, IDeadlineConsumer
    {
        CompiledRules rules = facts.Rules.Compiled;
        using var evaluator = new CohortEvaluator(facts, asOf);
        var clocks = new ClockList(stackalloc Clock[ClockList.Ordinary], stackalloc Moment[SlotPage.Size], stackalloc int[ClockList.ScratchFor(rules)], rules);
        try
        {
            for (int end = first + count; first < end;)
            {
                int block = first >> CaseBlock.Bits;
                int next = Math.Min(end, (block + 1) << CaseBlock.Bits);
                bool whole = next - first == facts.Block(block).Count;
                RunBlock(evaluator, facts.Block(block), block, first & CaseBlock.Mask, next - first, asKept || whole, ref clocks, ref consumer);
                first = next;
            }
        }
        finally
        {
            clocks.Dispose();
        }
    }

    /// <summary>Counts the deadlines of every case by rule, status and weeks late.</summary>
    /// <param name="facts">The cases.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <param name="degreeOfParallelism">How many threads, 1 or more; the answer is the same for every number.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is less than 1, or the day is before 1900 or after 2499.</exception>
    public static DeadlineTally Tally(CaseFactSet facts, LocalDate asOf, int degreeOfParallelism)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        int day = CivilDay.Checked(asOf);
        int parts = Math.Clamp(facts.Count, 1, degreeOfParallelism); // Each has counters of its own: no more of them than there are cases.
        var counters = new TallyCounter[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
        {
            int from = (int)((long)facts.Count * part / parts);
            int to = (int)((long)facts.Count * (part + 1) / parts);
            var counter = new TallyCounter(facts.Rules.Rules.Length, day);
            Run(facts, from, to - from, asKept: true, day, ref counter); // A sum does not ask which cases its parts hold.
            counters[part] = counter;
        });
        return DeadlineTally.Sum(facts.Rules, asOf, counters);
    }

    /// <summary>Some cases of a block, as they are kept or as they were added: in part of a block the two are not the same cases.</summary>
    private static void RunBlock<TConsumer>(
        CohortEvaluator evaluator, CaseBlock block, int blockIndex, int first, int count, bool asKept, ref ClockList clocks, ref TConsumer consumer)
        where TConsumer : struct, IDeadlineConsumer
    {
        for (int i = 0; i < count; i += Cohort.Most)
        {
            evaluator.Run(block, blockIndex, first + i, Math.Min(Cohort.Most, count - i), asKept, ref clocks, ref consumer);
        }
    }
}
