using System.Buffers;
using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One case file packed for the kernel, in the caller's buffers when it is of ordinary size and in rented ones when not.</summary>
internal ref struct PackedCase
{
    /// <summary>Room for a case file of up to a hundred events.</summary>
    internal const int OrdinaryWords = 100 * Kernel.Facts.MostWords;

    private readonly ImmutableArray<CaseEvent> events;
    private readonly KindBits bits;
    private readonly Span<uint> words;
    private readonly Span<int> eventOf;
    private readonly uint[]? rentedWords;
    private readonly int[]? rentedEvents;
    private string[]? episodes;
    private int length;
    private int episodeCount;

    /// <summary>Packs the events dated on or before a day (counting C12).</summary>
    internal PackedCase(CaseFile file, CompiledRules rules, int asOf, Span<uint> words, Span<int> eventOf)
    {
        events = file.Events;
        bits = rules.Bits;
        int room = events.Length * Kernel.Facts.MostWords;
        if (room > words.Length)
        {
            rentedWords = ArrayPool<uint>.Shared.Rent(room);
            rentedEvents = ArrayPool<int>.Shared.Rent(room);
            words = rentedWords;
            eventOf = rentedEvents;
        }

        this.words = words;
        this.eventOf = eventOf;
        for (int i = 0; i < events.Length && CivilDay.Of(events[i].On) <= asOf; i++)
        {
            Add(i, rules.Kinds);
        }

        BirthDay = CivilDay.Of(file.Student.BirthDate);
        Attributes = file.Attributes;
        CaseBits = BitsOf(Attributes, rules.CaseConditions);
    }

    /// <summary>What the case itself says.</summary>
    internal CaseAttributes Attributes { get; }

    internal int BirthDay { get; }

    /// <summary>The case's answers to <c>CompiledRules.CaseConditions</c>, one bit each.</summary>
    internal ulong CaseBits { get; }

    /// <summary>The kinds among its words, as <see cref="KindBits"/>.</summary>
    internal readonly ulong Seen => bits.Seen(Words, Kernel.Facts.DayBits);

    /// <summary>The words of its events.</summary>
    internal readonly ReadOnlySpan<uint> Words => words[..length];

    /// <summary>The event that stands at a place among the words.</summary>
    internal readonly CaseEvent this[int fact] => events[eventOf[fact]];

    /// <summary>What the kernel needs to know of it besides.</summary>
    /// <param name="start">Where its words stand among others.</param>
    /// <param name="calendar">The ordinal of the calendar.</param>
    internal readonly CaseFacts Facts(int start, int calendar) =>
        new(CaseBits, Seen, start, length, BirthDay, (ushort)calendar, episodeCount > 0);

    /// <summary>The text of an episode; empty for the ordinary one and for every one.</summary>
    internal readonly string Episode(int ordinal) => ordinal <= 0 ? string.Empty : episodes![ordinal - 1];

    /// <summary>
    /// Keeps the words of the events that any rule does something with. Of the others two stay: the first event, from which the case is
    /// known, and whatever comes after a student has left, because it says that the student is back.
    /// </summary>
    internal void KeepHeard(CompiledRules rules)
    {
        int kept = 0;
        bool left = false;
        bool hears = true;
        for (int i = 0; i < length; i++)
        {
            int kind = (int)(words[i] >> Kernel.Facts.DayBits);
            if (kind < Kernel.Facts.FirstReserved)
            {
                left |= rules.Leaving.Contains(kind);
                hears = i == 0 || left || rules.Heard.Contains(kind);
            }

            words[kept] = words[i];
            eventOf[kept] = eventOf[i];
            kept += hears ? 1 : 0;
        }

        length = kept;
    }

    internal void Dispose()
    {
        if (rentedWords is not null)
        {
            ArrayPool<uint>.Shared.Return(rentedWords);
            ArrayPool<int>.Shared.Return(rentedEvents!);
        }

        if (episodes is not null)
        {
            ArrayPool<string>.Shared.Return(episodes, clearArray: true);
            episodes = null;
        }
    }

    private static int KindOf(CaseEvent happened, EventKinds kinds)
    {
        if (!kinds.TryGet(happened.Name, out NamedKinds named))
        {
            return EventKinds.Unused;
        }

        int kind = 0;
        for (int i = 0; i < named.AttributeCount; i++)
        {
            kind = named.Fold(kind, i, named.ValueIndex(i, AnswerOf(happened, named, i)));
        }

        return named.First + kind;
    }

    private static string? AnswerOf(CaseEvent happened, NamedKinds named, int attribute) =>
        named.DateAsked(attribute) switch
        {
            EventDate.For => Given(happened.For),
            EventDate.Until => Given(happened.Until),
            EventDate.Through => Given(happened.Through),
            _ => happened.Attributes[named.AttributeKey(attribute)],
        };

    private static string? Given(LocalDate? date) => date is null ? null : AttributeCondition.Given;

    private static ulong BitsOf(CaseAttributes attributes, AttributeCondition[] conditions)
    {
        ulong bits = 0;
        for (int i = 0; i < conditions.Length; i++)
        {
            bits |= conditions[i].Holds(attributes[conditions[i].Key]) ? 1UL << i : 0;
        }

        return bits;
    }

    private void Add(int index, EventKinds kinds)
    {
        CaseEvent happened = events[index];
        Append(index, Kernel.Facts.Word(KindOf(happened, kinds), CivilDay.Of(happened.On)));
        AppendDate(index, Kernel.Facts.For, happened.For);
        AppendDate(index, Kernel.Facts.Until, happened.Until);
        AppendDate(index, Kernel.Facts.Through, happened.Through);
        if (happened.Episode.Length > 0)
        {
            Append(index, Kernel.Facts.Word(Kernel.Facts.Episode, OrdinalOf(happened.Episode)));
        }
    }

    private void AppendDate(int index, int kind, LocalDate? date)
    {
        if (date is { } day)
        {
            Append(index, Kernel.Facts.Word(kind, CivilDay.Of(day)));
        }
    }

    private void Append(int index, uint word)
    {
        eventOf[length] = index;
        words[length++] = word;
    }

    private int OrdinalOf(string episode)
    {
        episodes ??= ArrayPool<string>.Shared.Rent(events.Length);
        int known = Array.IndexOf(episodes, episode, 0, episodeCount);
        if (known >= 0)
        {
            return known + 1;
        }

        episodes[episodeCount++] = episode;
        return episodeCount;
    }
}
