using CaseManager.Core.Students;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Who holds the rights, and on what ground (34 CFR 300.30, 300.519, 300.520).</summary>
internal sealed class StudentValidator : RecordPartValidator<StudentProfile>
{
    internal StudentValidator()
    {
        Check(student => student.RightsHolders, RecordFindings.NoHolder, (student, facts) => facts.HasLeft || !student.RightsHoldersOn(facts.AsOf).IsEmpty);
        RuleForEach(student => student.RightsHolders).SetValidator(new HolderValidator());
        RuleForEach(student => student.Enrollments).SetValidator(new EnrollmentValidator());
        RuleFor(student => student.PartC!).SetValidator(new PartCValidator());
    }

    private sealed class HolderValidator : RecordPartValidator<RightsHolder>
    {
        internal HolderValidator()
        {
            Check(holder => holder.Order, RecordFindings.CourtOrder, holder =>
                holder.Basis is not (RightsBasis.JudicialDecree or RightsBasis.SurrogateAppointedByCourt) || holder.Order is not null);
            Check(holder => holder.From, RecordFindings.Majority, (holder, facts) => holder.Basis != RightsBasis.AdultStudent || holder.From >= facts.MajorityOn);
            Check(holder => holder.Through, RecordFindings.ParentOfAdult, (holder, facts) =>
                holder.Basis is not (RightsBasis.Parent or RightsBasis.ActingParent or RightsBasis.FosterParent)
                || facts.AsOf < facts.MajorityOn || !holder.Holds(facts.AsOf));
            NotBefore(holder => holder.Through, holder => holder.From);
            NotBefore(holder => holder.From, holder => holder.NeedDeterminedOn);
        }
    }

    private sealed class EnrollmentValidator : RecordPartValidator<Enrollment>
    {
        internal EnrollmentValidator()
        {
            Check(stay => stay.Exit, RecordFindings.NoSummary, (stay, facts) =>
                stay.Exit is not (EnrollmentExit.Graduated or EnrollmentExit.ReachedMaximumAge) || !facts.Record.SummariesOfPerformance.IsEmpty);
            Done(stay => stay.From);
            NotBefore(stay => stay.Through, stay => stay.From);
            NotBefore(stay => stay.AdoptedPlanOn, stay => stay.From);
        }
    }

    private sealed class PartCValidator : RecordPartValidator<PartCTransition>
    {
        internal PartCValidator()
        {
            Done(transition => transition.NotificationReceivedOn);
            Done(transition => transition.ConferenceHeldOn);
        }
    }
}
