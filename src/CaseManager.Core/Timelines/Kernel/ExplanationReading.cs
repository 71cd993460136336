using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One clock with its steps; nothing when the case has no such clock.</summary>
internal struct ExplanationReading(TimelineEvaluator evaluator, DeadlineKey key, LocalDate asOf) : IClockReading
{
    internal DeadlineExplanation? Explanation { get; private set; }

    public void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks)
    {
        foreach (ref readonly Clock clock in clocks)
        {
            if (Unpacking.KeyOf(clock.Version, clock.Episode, clock.StartFact, clock.StartDay, packed, cohort.Rules) != key)
            {
                continue;
            }

            var steps = new List<RawStep>();
            var trace = new RecordingTrace(steps);
            var dates = new DueDates(cohort);
            Explanation = Settlement.Settle(cohort, ref dates, clock, out Settled settled, ref trace)
                ? Unpacking.Explain(settled, steps, packed, evaluator, asOf)
                : null;
            return;
        }
    }
}
