using System.Collections.Immutable;
using CaseManager.Core.Services;

namespace CaseManager.Core.Plans;

/// <summary>What is in force, while the records of a life are gone through in the order of their effect.</summary>
internal sealed class PlanDay
{
    private readonly List<PlanRecord.Finished> started = [];
    private readonly Dictionary<PlanId, PlanRecord.Consented> answers = [];
    private readonly HashSet<PlanRecord> heldBack = [];
    private PlanRecord.StayPutBegan? stayPut;
    private PlanRecord? end;

    /// <summary>The plan in force, by its first revision; null when none is.</summary>
    internal PlanRecord.Finished? Current { get; private set; }

    internal PlanStanding Standing =>
        Current is not null ? (stayPut is null ? PlanStanding.InForce : PlanStanding.StayPut)
        : started.Count > 0 ? (AnswerTo(started[^1]) is null ? PlanStanding.AwaitingConsent : PlanStanding.ConsentRefused)
        : end is PlanRecord.Revoked ? PlanStanding.Revoked
        : end is not null ? PlanStanding.Ended
        : PlanStanding.None;

    internal IEnumerable<PlanRecord> Because
    {
        get
        {
            PlanRecord.Finished? plan = Current ?? started.LastOrDefault();
            return new PlanRecord?[] { plan, plan is null ? end : AnswerTo(plan), stayPut }.OfType<PlanRecord>();
        }
    }

    internal ImmutableArray<ServiceLineId> WithheldOf(PlanId plan) =>
        answers.TryGetValue(plan, out PlanRecord.Consented? answer) && answer.Consent.Scope == ConsentScope.Part ? answer.Consent.Withheld : [];

    /// <summary>Whether stay-put keeps an amendment from taking effect.</summary>
    internal bool HoldsBack(PlanRecord record) => stayPut is not null && heldBack.Contains(record);

    internal void Apply(PlanRecord record)
    {
        switch (record)
        {
            case PlanRecord.Finished finished:
                started.Add(finished);
                break;
            case PlanRecord.Consented answer:
                answers[answer.Plan] = answer;
                break;
            case PlanRecord.StayPutBegan began when Current is not null:
                stayPut = began;
                break;
            case PlanRecord.StayPutEnded:
                stayPut = null;
                heldBack.Clear();
                break;
            case PlanRecord.Amended { Basis: AmendmentBasis.TeamMeeting } when stayPut is not null:
                heldBack.Add(record);
                break;
            case PlanRecord.Ended or PlanRecord.Revoked:
                started.Clear();
                Current = null;
                stayPut = null;
                end = record;
                break;
        }

        if (stayPut is null)
        {
            Current = started.LastOrDefault(MayStart);
        }
    }

    private bool MayStart(PlanRecord.Finished plan) => !plan.NeedsConsent || AnswerTo(plan)?.Consent.Scope is ConsentScope.Full or ConsentScope.Part;

    private PlanRecord.Consented? AnswerTo(PlanRecord.Finished plan) => answers.GetValueOrDefault(plan.Revision.Plan);
}
