using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>What a due process complaint and the response to it hold (34 CFR 300.508), and their days.</summary>
internal sealed class DueProcessComplaintValidator : RecordPartValidator<DueProcessComplaint>
{
    internal DueProcessComplaintValidator()
    {
        Part(complaint => complaint.StudentName, NoticeFindings.DueProcessContent, "part.studentName", complaint => Says(complaint.StudentName));
        Part(complaint => complaint.Residence, NoticeFindings.DueProcessContent, "part.residence", complaint => Says(complaint.Residence));
        Part(complaint => complaint.School, NoticeFindings.DueProcessContent, "part.school", complaint => Says(complaint.School));
        Part(complaint => complaint.HomelessContact, NoticeFindings.DueProcessContent, "part.homelessContact", complaint => !complaint.IsHomeless || Says(complaint.HomelessContact));
        Part(complaint => complaint.Problem, NoticeFindings.DueProcessContent, "part.problem", complaint => Says(complaint.Problem));
        Part(complaint => complaint.ProposedResolution, NoticeFindings.DueProcessContent, "part.resolution", complaint => Says(complaint.ProposedResolution));
        RuleFor(complaint => complaint.Response!).SetValidator(new ResponseValidator());
        Done(complaint => complaint.ReceivedOn);
        Done(complaint => complaint.DecidedOn);
        NotBefore(complaint => complaint.InsufficiencyNoticeOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.SufficiencyRuledOn, complaint => complaint.InsufficiencyNoticeOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.ResolutionMeetingOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.ResolutionWaivedOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.ResolutionEndedOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.AgreementOn, complaint => complaint.ReceivedOn);
        NotBefore(complaint => complaint.DecidedOn, complaint => complaint.ReceivedOn);
        RuleForEach(complaint => complaint.Hearings).SetValidator(new HearingValidator());
    }

    private sealed class ResponseValidator : RecordPartValidator<ComplaintResponse>
    {
        internal ResponseValidator()
        {
            Part(response => response.Explanation, NoticeFindings.ResponseContent, "part.explanation", response => response.PriorNoticeWasSent || Says(response.Explanation));
            Part(
                response => response.Options,
                NoticeFindings.ResponseContent,
                "part.options",
                response => response.PriorNoticeWasSent || (!response.Options.IsEmpty && response.Options.All(one => Says(one.WhyRejected))));
            Part(response => response.Basis, NoticeFindings.ResponseContent, "part.basis", response => response.PriorNoticeWasSent || response.Basis.Any(one => !one.IsBlank));
            Part(response => response.OtherFactors, NoticeFindings.ResponseContent, "part.factors", response => response.PriorNoticeWasSent || Says(response.OtherFactors));
            Done(response => response.SentOn);
        }
    }

    private sealed class HearingValidator : RecordPartValidator<HearingDate>
    {
        internal HearingValidator()
        {
            Done(hearing => hearing.ScheduledOn);
            Done(hearing => hearing.HeldOn);
            NotBefore(hearing => hearing.For, hearing => hearing.ScheduledOn);
            NotBefore(hearing => hearing.HeldOn, hearing => hearing.ScheduledOn);
        }
    }
}
