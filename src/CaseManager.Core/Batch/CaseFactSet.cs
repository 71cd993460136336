using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>Many cases as packed facts: four bytes for an event and for each further date, thirty-two for a case. Build once, evaluate often.</summary>
/// <remarks>Immutable and safe to share between threads. Facts are kept in the order of building: sorting them by district would cost more than it saves.</remarks>
public sealed class CaseFactSet
{
    private readonly ImmutableArray<uint[]> chunks;
    private readonly ImmutableArray<CaseHeader[]> headers;

    internal CaseFactSet(RuleSet rules, ImmutableArray<BoundCalendar> calendars, ImmutableArray<uint[]> chunks, ImmutableArray<CaseHeader[]> headers, int count)
    {
        Rules = rules;
        Calendars = calendars;
        Count = count;
        this.chunks = chunks;
        this.headers = headers;
    }

    /// <summary>The rules that the facts were packed for.</summary>
    public RuleSet Rules { get; }

    /// <summary>The calendars, by ordinal.</summary>
    public ImmutableArray<BoundCalendar> Calendars { get; }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>Begins a set.</summary>
    /// <param name="rules">The rules that the cases will be evaluated under.</param>
    /// <param name="calendars">The calendars that cases refer to, each bound to <see cref="RuleSet.Bases"/> of those rules; at most 65 536.</param>
    /// <returns>An empty builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A calendar is bound to other bases, or there are none, or too many.</exception>
    public static CaseFactSetBuilder For(RuleSet rules, ImmutableArray<BoundCalendar> calendars) => new(rules, calendars);

    internal CaseFacts this[int index]
    {
        get
        {
            ref readonly CaseHeader header = ref Header(index);
            Span<uint> words = chunks[(int)(header.Start >> CaseHeader.ChunkBits)].AsSpan((int)(header.Start & CaseHeader.ChunkMask), header.Length);
            return new CaseFacts
            {
                Words = words,
                Seen = Facts.Seen(words),
                Episodes = header.Episodes,
                BirthDay = header.BirthDay,
                CaseBits = header.CaseBits,
            };
        }
    }

    internal BoundCalendar CalendarOf(int index) => Calendars[Header(index).Calendar];

    private ref readonly CaseHeader Header(int index) => ref headers[index >> CaseHeader.BlockBits][index & CaseHeader.BlockMask];
}
