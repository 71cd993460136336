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
    private readonly List<CaseHeader> headers = [];
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
            headers.Add(new CaseHeader(packed.CaseBits, packed.Seen, words.Count, packed.BirthDay, packed.Episodes, (ushort)calendar, (ushort)headers.Count));
            words.AddRange(packed.Heard(rules.Compiled));
            if (headers.Count == CaseBlock.Size)
            {
                blocks.Add(Block());
                headers.Clear();
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
    public CaseFactSet Build() => new(rules, calendars, headers.Count == 0 ? [.. blocks] : [.. blocks, Block()], Count);

    private CaseBlock Block()
    {
        ReadOnlySpan<CaseHeader> added = [.. headers, new CaseHeader { Start = words.Count }];
        return new CaseBlock(added, CollectionsMarshal.AsSpan(words));
    }
}
