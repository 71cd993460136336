using CaseManager.Core.Rules.Compiled;
using NodaTime;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One clock with its steps; nothing when the case has no such clock.</summary>
internal struct ExplanationReading(TimelineEvaluator evaluator, DeadlineKey key, LocalDate asOf) : IClockReading
{
    internal DeadlineExplanation? Explanation { get; private set; }

    public void Read(in PackedCase packed, in CaseFacts facts, ref ClockList clocks, int day)
    {
        CompiledRules rules = evaluator.Rules.Compiled;
        for (int i = 0; i < clocks.Count; i++)
        {
            ref readonly Clock clock = ref clocks.InOrder(i);
            if (Unpacking.KeyOf(clock.Version, clock.Episode, clock.StartFact, clock.StartDay, packed, rules) != key)
            {
                continue;
            }

            var steps = new List<RawStep>();
            var trace = new RecordingTrace(steps);
            var dates = new DueDates(packed.Words, new ReadOnlySpan<CaseFacts>(in facts), rules, day);
            Explanation = Settlement.Settle(ref dates, clock, out Settled settled, ref trace)
                ? Unpacking.Explain(settled, steps, packed, evaluator, asOf)
                : null;
            return;
        }
    }
}
