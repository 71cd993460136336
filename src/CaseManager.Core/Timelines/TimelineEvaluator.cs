using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines.Kernel;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>Evaluates every clock of a case. Pure: the same inputs give the same deadlines, in the same order (counting C21).</summary>
/// <remarks>Immutable and safe to share between threads. Build one for each rule set and calendar, and keep it.</remarks>
public sealed partial class TimelineEvaluator
{
    /// <summary>Clocks of a case of ordinary size.</summary>
    private const int OrdinaryClocks = 64;

    /// <summary>Joins rules and a calendar.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">A calendar bound to <see cref="RuleSet.Bases"/> of those rules.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The calendar is bound to other bases.</exception>
    public TimelineEvaluator(RuleSet rules, BoundCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Sequence.Same(rules.Bases, calendar.Bases))
        {
            throw new ArgumentException("Bind the calendar to the bases of these rules first: calendar.Bind(rules.Bases, rules.Holidays).", nameof(calendar));
        }

        Rules = rules;
        Calendar = calendar;
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The calendar.</summary>
    public BoundCalendar Calendar { get; }

    /// <summary>Every clock of a case, as it stands on a day.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day; events after it are not seen (counting C12).</param>
    /// <returns>The deadlines in rule order, then start date, then event order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public ImmutableArray<Deadline> Evaluate(CaseFile file, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        int day = CivilDay.Checked(asOf);
        var packed = new PackedCase(file, Rules.Compiled, day, stackalloc uint[PackedCase.OrdinaryWords], stackalloc int[PackedCase.OrdinaryWords]);
        var clocks = new ClockList(stackalloc Clock[OrdinaryClocks], stackalloc ClockOrder[OrdinaryClocks]);
        try
        {
            CaseFacts facts = packed.Facts;
            ClockRunner.Run(facts, Rules.Compiled, Calendar, day, ref clocks);
            Settled[]? rented = clocks.Count > OrdinaryClocks ? ArrayPool<Settled>.Shared.Rent(clocks.Count) : null;
            Span<Settled> settled = rented is null ? stackalloc Settled[OrdinaryClocks] : rented;
            int listed = 0;
            var silence = default(NoTrace);
            for (int i = 0; i < clocks.Count; i++)
            {
                listed += Settlement.Settle(facts, Rules.Compiled, Calendar, clocks.InOrder(i), day, out settled[listed], ref silence) ? 1 : 0;
            }

            // The result is the only thing allocated: its size is known by now.
            var deadlines = new Deadline[listed];
            for (int i = 0; i < listed; i++)
            {
                deadlines[i] = Unpacking.Unpack(settled[i], packed, Rules.Compiled, Calendar, day);
            }

            if (rented is not null)
            {
                ArrayPool<Settled>.Shared.Return(rented);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(deadlines);
        }
        finally
        {
            clocks.Dispose();
            packed.Dispose();
        }
    }

    /// <summary>Why one clock of a case stands as it does.</summary>
    /// <param name="file">The case.</param>
    /// <param name="deadline">The clock, as <see cref="Evaluate"/> names it.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <returns>The explanation; null when the case has no such clock on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public DeadlineExplanation? Explain(CaseFile file, DeadlineKey deadline, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        int day = CivilDay.Checked(asOf);
        var packed = new PackedCase(file, Rules.Compiled, day, stackalloc uint[PackedCase.OrdinaryWords], stackalloc int[PackedCase.OrdinaryWords]);
        var clocks = new ClockList(stackalloc Clock[OrdinaryClocks], stackalloc ClockOrder[OrdinaryClocks]);
        try
        {
            CaseFacts facts = packed.Facts;
            ClockRunner.Run(facts, Rules.Compiled, Calendar, day, ref clocks);
            for (int i = 0; i < clocks.Count; i++)
            {
                if (Unpacking.KeyOf(clocks.InOrder(i).Version, clocks.InOrder(i).Episode, clocks.InOrder(i).StartFact, clocks.InOrder(i).StartDay, packed, Rules.Compiled) != deadline)
                {
                    continue;
                }

                var steps = new List<RawStep>();
                var trace = new RecordingTrace(steps);
                return Settlement.Settle(facts, Rules.Compiled, Calendar, clocks.InOrder(i), day, out Settled settled, ref trace)
                    ? Unpacking.Explain(settled, steps, packed, this, asOf)
                    : null;
            }

            return null;
        }
        finally
        {
            clocks.Dispose();
            packed.Dispose();
        }
    }

    /// <summary>What in a case's events asks for a second look: agreements that no rule accepts, plans without a date.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <returns>The findings, in the order of the events; each path is the id of an event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public ImmutableArray<Finding> Check(CaseFile file, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        int day = CivilDay.Checked(asOf);
        var packed = new PackedCase(file, Rules.Compiled, day, stackalloc uint[PackedCase.OrdinaryWords], stackalloc int[PackedCase.OrdinaryWords]);
        var clocks = new ClockList(stackalloc Clock[OrdinaryClocks], stackalloc ClockOrder[OrdinaryClocks]);
        try
        {
            CaseFacts facts = packed.Facts;
            ClockRunner.Run(facts, Rules.Compiled, Calendar, day, ref clocks);
            var check = new EventCheck(Rules.Compiled);
            for (int i = 0; i < clocks.Count; i++)
            {
                var steps = new List<RawStep>();
                var trace = new RecordingTrace(steps);
                bool listed = Settlement.Settle(facts, Rules.Compiled, Calendar, clocks.InOrder(i), day, out Settled settled, ref trace);
                check.Hear(settled, listed, steps, packed);
            }

            return check.Findings(packed);
        }
        finally
        {
            clocks.Dispose();
            packed.Dispose();
        }
    }
}
