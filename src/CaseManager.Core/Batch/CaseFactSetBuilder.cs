using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>Packs case files, one after the other. Not safe to share between threads.</summary>
public sealed class CaseFactSetBuilder
{
    private readonly RuleSet rules;
    private readonly ImmutableArray<BoundCalendar> calendars;
    private readonly List<CaseBlock> blocks = [];

    /// <summary>The block under way, in order of adding.</summary>
    private readonly List<CaseFacts> cases = [];
    private readonly List<uint> words = [];

    internal CaseFactSetBuilder(RuleSet rules, ImmutableArray<BoundCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (calendars.IsDefaultOrEmpty || calendars.Length > ushort.MaxValue + 1)
        {
            throw new ArgumentException("Give 1 to 65 536 calendars.", nameof(calendars));
        }

        if (calendars.Any(calendar => calendar is null || !Sequence.Same(calendar.Bases, rules.Bases)))
        {
            throw new ArgumentException("Bind each calendar to the bases of these rules first: calendar.Bind(rules.Bases, rules.Holidays).", nameof(calendars));
        }

        this.rules = rules;
        this.calendars = calendars;
    }

    /// <summary>How many cases have been added.</summary>
    public int Count { get; private set; }

    /// <summary>Packs a case file with all its events; an evaluation sees those dated on or before its as-of date.</summary>
    /// <param name="file">The case.</param>
    /// <param name="calendar">The ordinal of its calendar.</param>
    /// <returns>The place of the case in the set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no calendar <paramref name="calendar"/>.</exception>
    public int Add(CaseFile file, int calendar)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(calendar);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(calendar, calendars.Length);
        var packed = new PackedCase(file, rules.Compiled, CivilDay.Last, stackalloc uint[PackedCase.OrdinaryWords], stackalloc int[PackedCase.OrdinaryWords]);
        try
        {
            packed.KeepHeard(rules.Compiled);
            cases.Add(packed.Facts(words.Count, calendar));
            words.AddRange(packed.Words);
            if (cases.Count == CaseBlock.Size)
            {
                blocks.Add(Block());
                cases.Clear();
                words.Clear();
            }

            return Count++;
        }
        finally
        {
            packed.Dispose();
        }
    }

    /// <summary>Ends the building.</summary>
    /// <returns>The set; the builder may go on and build a larger one.</returns>
    public CaseFactSet Build() => new(rules, calendars, cases.Count == 0 ? [.. blocks] : [.. blocks, Block()], Count);

    private CaseBlock Block() => new(CollectionsMarshal.AsSpan(cases), CollectionsMarshal.AsSpan(words));
}
