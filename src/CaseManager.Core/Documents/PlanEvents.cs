using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>What the life of a plan tells.</summary>
internal static class PlanEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (PlanEntry plan in record.Plans)
        {
            string id = plan.Plan.Value;
            events.Add(EventNames.IepDeveloped, plan.DevelopedOn, id, "developed");
            events.Add(EventNames.TransitionPlanIncluded, plan.TransitionPlanOn, id, "transition-plan");
            events.Add(EventNames.IepCopyProvided, plan.CopyProvidedOn, id, "copy-provided");
            events.Add(EventNames.ServicesStarted, plan.ServicesStartedOn, id, "services-started");
            foreach (LocalDate day in plan.AmendedOn)
            {
                events.Add(EventNames.IepAmended, day, id, "amended");
            }

            foreach (LocalDate day in plan.ProgressReportsOn)
            {
                events.Add(EventNames.ProgressReportProvided, day, id, "progress-report");
            }

            events.Add(EventNames.IepEnded, plan.EndedOn, id, "ended");
        }
    }
}
