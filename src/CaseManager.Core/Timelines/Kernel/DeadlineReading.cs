using System.Buffers;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Every clock as a deadline. The array is the only thing allocated: its size is known when the clocks are settled.</summary>
internal struct DeadlineReading(BoundCalendar calendar) : IClockReading
{
    internal Deadline[] Deadlines { get; private set; } = [];

    public void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks)
    {
        Settled[]? rented = clocks.Count > ClockList.Ordinary ? ArrayPool<Settled>.Shared.Rent(clocks.Count) : null;
        Span<Settled> settled = rented is null ? stackalloc Settled[ClockList.Ordinary] : rented;
        int listed = 0;
        Settlement.Settle(cohort, clocks, new SettledList(settled, new Span<int>(ref listed)));
        Deadlines = new Deadline[listed];
        for (int i = 0; i < listed; i++)
        {
            Deadlines[i] = Unpacking.Unpack(settled[i], packed, cohort.Rules, calendar, cohort.AsOf);
        }

        if (rented is not null)
        {
            ArrayPool<Settled>.Shared.Return(rented);
        }
    }
}
