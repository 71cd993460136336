using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>
/// Up to 65 536 cases and their words, those of one calendar together: with a thousand calendars each would otherwise have to be fetched
/// anew for every case, and waiting for it would take longer than evaluating.
/// </summary>
internal sealed class CaseBlock
{
    /// <summary>Cases of a block, as a power of two.</summary>
    internal const int Bits = 16;
    internal const int Size = 1 << Bits;
    internal const int Mask = Size - 1;

    /// <summary>By calendar, then in order of adding; last one that only says where the words end.</summary>
    private readonly CaseHeader[] headers;
    private readonly uint[] words;

    /// <summary>Where each case stands among the headers, in order of adding.</summary>
    private readonly ushort[] places;

    /// <param name="added">The headers in order of adding, and one that only says where the words end.</param>
    /// <param name="words">Their words.</param>
    internal CaseBlock(ReadOnlySpan<CaseHeader> added, ReadOnlySpan<uint> words)
    {
        int count = added.Length - 1;
        Span<uint> order = new uint[count];
        for (int i = 0; i < count; i++)
        {
            order[i] = ((uint)added[i].Calendar << Bits) | (uint)i;
        }

        order.Sort();
        headers = new CaseHeader[count + 1];
        this.words = new uint[words.Length];
        places = new ushort[count];
        int start = 0;
        for (int place = 0; place < count; place++)
        {
            int index = (int)(order[place] & Mask);
            ReadOnlySpan<uint> own = words[added[index].Start..added[index + 1].Start];
            own.CopyTo(this.words.AsSpan(start));
            headers[place] = added[index] with { Start = start };
            places[index] = (ushort)place;
            start += own.Length;
        }

        headers[count] = new CaseHeader { Start = start };
    }

    internal int Count => places.Length;

    /// <summary>Where a case stands, by the order of adding.</summary>
    internal int PlaceOf(int index) => places[index];

    internal ref readonly CaseHeader Header(int place) => ref headers[place];

    /// <summary>The words of all cases.</summary>
    internal ReadOnlySpan<uint> Words => words;

    /// <summary>What the kernel needs to know of the case at a place.</summary>
    internal CaseFacts Facts(int place, ImmutableArray<BoundCalendar> calendars)
    {
        ref readonly CaseHeader header = ref headers[place];
        return new CaseFacts
        {
            Start = header.Start,
            Length = unchecked(headers[place + 1].Start - header.Start),
            Seen = header.Seen,
            Episodes = header.Episodes,
            BirthDay = header.BirthDay,
            CaseBits = header.CaseBits,
            Calendar = calendars[header.Calendar],
        };
    }
}
