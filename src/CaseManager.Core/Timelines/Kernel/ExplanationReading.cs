using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One clock with its steps; nothing when the case has no such clock.</summary>
internal struct ExplanationReading(TimelineEvaluator evaluator, DeadlineKey key, LocalDate asOf) : IClockReading
{
    internal DeadlineExplanation? Explanation { get; private set; }

    public void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks)
    {
        CompiledRules rules = cohort.Rules;
        for (int version = 0; version < rules.Versions.Length; version++)
        {
            foreach (ref readonly Clock clock in clocks.Of(version))
            {
                if (Unpacking.KeyOf(version, clock.Episode, clock.StartFact, clock.StartDay, packed, rules) == key)
                {
                    Explanation = Explain(clock, packed, cohort);
                    return;
                }
            }
        }
    }

    private readonly DeadlineExplanation? Explain(in Clock clock, in PackedCase packed, in Cohort cohort)
    {
        var steps = new List<RawStep>();
        var trace = new RecordingTrace(steps);
        var dates = new DueDates(cohort);
        return Settlement.Settle(ref dates, clock, out Settled settled, ref trace) ? Unpacking.Explain(settled, steps, packed, evaluator, asOf) : null;
    }
}
