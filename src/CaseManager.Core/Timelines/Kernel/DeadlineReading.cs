using System.Buffers;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Every clock as a deadline. The array is the only thing allocated: its size is known when the clocks are settled.</summary>
internal struct DeadlineReading(CompiledRules rules) : IClockReading
{
    internal Deadline[] Deadlines { get; private set; } = [];

    public void Read(in PackedCase packed, in CaseFacts facts, ref ClockList clocks, int asOf)
    {
        Settled[]? rented = clocks.Count > ClockList.Ordinary ? ArrayPool<Settled>.Shared.Rent(clocks.Count) : null;
        Span<Settled> settled = rented is null ? stackalloc Settled[ClockList.Ordinary] : rented;
        int listed = 0;
        var dates = new DueDates(packed.Words, new ReadOnlySpan<CaseFacts>(in facts), rules, asOf);
        var silence = default(NoTrace);
        for (int i = 0; i < clocks.Count; i++)
        {
            listed += Settlement.Settle(ref dates, clocks.InOrder(i), out settled[listed], ref silence) ? 1 : 0;
        }

        Deadlines = new Deadline[listed];
        for (int i = 0; i < listed; i++)
        {
            Deadlines[i] = Unpacking.Unpack(settled[i], packed, rules, facts.Calendar, asOf);
        }

        if (rented is not null)
        {
            ArrayPool<Settled>.Shared.Return(rented);
        }
    }
}
