using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines.Kernel;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>Evaluates every clock of a case. Pure: the same inputs give the same deadlines, in the same order (counting C21).</summary>
/// <remarks>Immutable and safe to share between threads. Build one for each rule set and calendar, and keep it.</remarks>
public sealed partial class TimelineEvaluator
{
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
        var reading = default(DeadlineReading);
        Read(file, asOf, ref reading);
        return ImmutableCollectionsMarshal.AsImmutableArray(reading.Deadlines);
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
        var reading = new ExplanationReading(this, deadline, asOf);
        Read(file, asOf, ref reading);
        return reading.Explanation;
    }

    /// <summary>What in a case asks for a second look: agreements that no rule accepts, plans without a date, attributes that no rule understands.</summary>
    /// <param name="file">The case.</param>
    /// <param name="asOf">The day; events after it are not seen.</param>
    /// <returns>
    /// The findings: those about the case's own attributes, then in the order of the events. A path is the id of an event, with the attribute
    /// where one is meant: <c>e3.attributes.purpose</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before 1900 or after 2499.</exception>
    public ImmutableArray<Finding> Check(CaseFile file, LocalDate asOf)
    {
        var reading = default(FindingReading);
        Read(file, asOf, ref reading);
        return reading.Findings;
    }

    /// <summary>Packs a case, runs its clocks and hands both to who wants to know something of them.</summary>
    private void Read<TReading>(CaseFile file, LocalDate asOf, ref TReading reading)
        where TReading : struct, IClockReading
    {
        ArgumentNullException.ThrowIfNull(file);
        int day = CivilDay.Checked(asOf);
        var packed = new PackedCase(file, Rules.Compiled, day, stackalloc uint[PackedCase.OrdinaryWords], stackalloc int[PackedCase.OrdinaryWords]);
        BoundCalendar calendar = Calendar;
        CaseFacts facts = packed.Facts(start: 0, calendar: 0);
        var cohort = new Cohort(packed.Words, new ReadOnlySpan<CaseFacts>(in facts), new ReadOnlySpan<BoundCalendar>(in calendar), Rules.Compiled, day);
        var clocks = new ClockList(stackalloc Clock[ClockList.Ordinary], stackalloc Moment[SlotPage.Size], stackalloc int[ClockList.ScratchFor(Rules.Compiled)], Rules.Compiled);
        try
        {
            ClockRunner.Run(cohort, ref clocks);
            clocks.Chain();
            reading.Read(packed, cohort, ref clocks);
        }
        finally
        {
            clocks.Dispose();
            packed.Dispose();
        }
    }
}
