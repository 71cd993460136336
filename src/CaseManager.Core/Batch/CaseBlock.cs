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

    /// <summary>By calendar, then in order of adding.</summary>
    private readonly CaseFacts[] cases;
    private readonly uint[] words;

    /// <summary>Where each case stands, in order of adding, and which one stands at each place.</summary>
    private readonly ushort[] places;
    private readonly ushort[] indices;

    /// <param name="added">The cases in order of adding.</param>
    /// <param name="words">Their words.</param>
    internal CaseBlock(ReadOnlySpan<CaseFacts> added, ReadOnlySpan<uint> words)
    {
        Span<uint> order = new uint[added.Length];
        for (int i = 0; i < added.Length; i++)
        {
            order[i] = ((uint)added[i].Calendar << Bits) | (uint)i;
        }

        order.Sort();
        cases = new CaseFacts[added.Length];
        this.words = new uint[words.Length];
        places = new ushort[added.Length];
        indices = new ushort[added.Length];
        int start = 0;
        for (int place = 0; place < added.Length; place++)
        {
            int index = (int)(order[place] & Mask);
            CaseFacts facts = added[index];
            words.Slice(facts.Start, facts.Length).CopyTo(this.words.AsSpan(start));
            cases[place] = facts with { Start = start };
            places[index] = (ushort)place;
            indices[place] = (ushort)index;
            start += facts.Length;
        }
    }

    internal int Count => cases.Length;

    /// <summary>Where a case stands, by the order of adding.</summary>
    internal int PlaceOf(int index) => places[index];

    /// <summary>Which case stands at a place, by the order of adding.</summary>
    internal int IndexOf(int place) => indices[place];

    /// <summary>The cases, by place.</summary>
    internal ReadOnlySpan<CaseFacts> Cases => cases;

    /// <summary>The words of all cases.</summary>
    internal ReadOnlySpan<uint> Words => words;
}
