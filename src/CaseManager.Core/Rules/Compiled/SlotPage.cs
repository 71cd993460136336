namespace CaseManager.Core.Rules.Compiled;

/// <summary>Slots, and the rules that births open clocks of, come in pages of 64, so that their states fit one register.</summary>
internal static class SlotPage
{
    /// <summary>Places of a page, as a power of two.</summary>
    internal const int Bits = 6;

    /// <summary>Places of a page.</summary>
    internal const int Size = 1 << Bits;

    /// <summary>How many pages hold so many places.</summary>
    internal static int Count(int places) => (places + Size - 1) >> Bits;
}
