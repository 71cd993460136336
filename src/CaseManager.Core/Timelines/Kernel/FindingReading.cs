using System.Collections.Immutable;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What the clocks of a case made of its events that asks for a second look.</summary>
internal struct FindingReading(CompiledRules rules) : IClockReading
{
    internal ImmutableArray<Finding> Findings { get; private set; } = [];

    public void Read(in PackedCase packed, in CaseFacts facts, ref ClockList clocks, int asOf)
    {
        var check = new EventCheck(rules);
        var dates = new DueDates(packed.Words, new ReadOnlySpan<CaseFacts>(in facts), rules, asOf);
        for (int i = 0; i < clocks.Count; i++)
        {
            var steps = new List<RawStep>();
            var trace = new RecordingTrace(steps);
            bool listed = Settlement.Settle(ref dates, clocks.InOrder(i), out Settled settled, ref trace);
            check.Hear(settled, listed, steps, packed);
        }

        Findings = check.Findings(packed);
    }
}
