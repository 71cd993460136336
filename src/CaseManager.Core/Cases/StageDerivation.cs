using System.Collections.Immutable;

namespace CaseManager.Core.Cases;

/// <summary>The stage of a case from what stands in its file, event by event.</summary>
internal static class StageDerivation
{
    internal static CaseStage Of(ImmutableArray<CaseEvent> events)
    {
        CaseStage stage = CaseStage.NotReferred;
        foreach (CaseEvent happened in events)
        {
            stage = After(stage, happened);
        }

        return stage;
    }

    private static CaseStage After(CaseStage stage, CaseEvent happened)
    {
        EventName name = happened.Name;
        if (Asks(name))
        {
            return stage is CaseStage.NotReferred or CaseStage.NotEligible or CaseStage.Exited ? CaseStage.Referred : stage;
        }

        if (name == EventNames.ReferralDeclined)
        {
            return stage == CaseStage.Referred ? CaseStage.NotReferred : stage;
        }

        if (name == EventNames.ConsentInitialEvaluationReceived || name == EventNames.EvaluationStarted)
        {
            return IsEligible(stage) ? stage : CaseStage.Evaluating;
        }

        if (name == EventNames.EligibilityDetermined)
        {
            return happened.Attributes["eligible"] != "true" ? CaseStage.NotEligible : IsEligible(stage) ? stage : CaseStage.Eligible;
        }

        if (name == EventNames.ServicesStarted || name == EventNames.IepAdopted)
        {
            return CaseStage.Served;
        }

        if (name == EventNames.IepEnded)
        {
            return stage == CaseStage.Served ? CaseStage.Eligible : stage;
        }

        return Leaves(name) ? CaseStage.Exited : stage;
    }

    private static bool IsEligible(CaseStage stage) => stage is CaseStage.Eligible or CaseStage.Served;

    private static bool Asks(EventName name) =>
        name == EventNames.ReferralReceived
        || name == EventNames.EvaluationRequested
        || name == EventNames.PartCNotificationReceived
        || name == EventNames.StudentTransferredIn;

    private static bool Leaves(EventName name) =>
        name == EventNames.StudentExited
        || name == EventNames.StudentGraduated
        || name == EventNames.StudentTransferredOut
        || name == EventNames.ConsentServicesRevoked;
}
