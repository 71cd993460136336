using System.Collections.Immutable;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What the clocks of a case made of its events that asks for a second look.</summary>
internal struct FindingReading : IClockReading
{
    internal ImmutableArray<Finding> Findings { get; private set; }

    public void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks)
    {
        var check = new EventCheck(cohort.Rules);
        var dates = new DueDates(cohort);
        for (int version = 0; version < cohort.Rules.Versions.Length; version++)
        {
            foreach (ref readonly Clock clock in clocks.Of(version))
            {
                var steps = new List<RawStep>();
                var trace = new RecordingTrace(steps);
                bool listed = Settlement.Settle(ref dates, clock, out Settled settled, ref trace);
                check.Hear(settled, listed, steps, packed);
            }
        }

        Findings = check.Findings(packed);
    }
}
