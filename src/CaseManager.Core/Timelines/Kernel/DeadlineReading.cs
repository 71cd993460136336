using System.Buffers;
using CaseManager.Core.Calendars;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Every clock as a deadline. The array is the only thing allocated: its size is known when the clocks are settled.</summary>
internal struct DeadlineReading : IClockReading
{
    internal Deadline[] Deadlines { get; private set; }

    public void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks)
    {
        Settled[]? rented = clocks.Count > ClockList.Ordinary ? ArrayPool<Settled>.Shared.Rent(clocks.Count) : null;
        Span<Settled> settled = rented is null ? stackalloc Settled[ClockList.Ordinary] : rented;
        int listed = 0;
        CohortSettlement.Settle(cohort, clocks, new SettledList(settled, new Span<int>(ref listed)));
        BoundCalendar calendar = cohort.CalendarOf(cohort.Cases[0]);
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
