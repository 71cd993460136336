using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>What a due process complaint and the response to it hold (34 CFR 300.508), and their days.</summary>
internal sealed class DueProcessComplaintValidator : RecordPartValidator<DueProcessComplaint>
{
    internal DueProcessComplaintValidator()
    {
        CheckParts(complaint => complaint.Id, NoticeFindings.DueProcessContent, (complaint, _) => Missed(complaint));
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

    private static IEnumerable<string> Missed(DueProcessComplaint complaint)
    {
        (bool Given, string Key)[] parts =
        [
            (Says(complaint.StudentName), "part.studentName"), (Says(complaint.Residence), "part.residence"), (Says(complaint.School), "part.school"),
            (!complaint.IsHomeless || Says(complaint.HomelessContact), "part.homelessContact"), (Says(complaint.Problem), "part.problem"), (Says(complaint.ProposedResolution), "part.resolution"),
        ];
        return parts.Where(part => !part.Given).Select(part => part.Key);
    }

    private sealed class ResponseValidator : RecordPartValidator<ComplaintResponse>
    {
        internal ResponseValidator()
        {
            CheckParts(response => response.SentOn, NoticeFindings.ResponseContent, (response, _) => Missed(response));
            Done(response => response.SentOn);
        }

        private static IEnumerable<string> Missed(ComplaintResponse response)
        {
            (bool Given, string Key)[] parts =
            [
                (Says(response.Explanation), "part.explanation"), (!response.Options.IsEmpty && response.Options.All(one => Says(one.WhyRejected)), "part.options"),
                (response.Basis.Any(one => !one.IsBlank), "part.basis"), (Says(response.OtherFactors), "part.factors"),
            ];
            return response.PriorNoticeWasSent ? [] : parts.Where(part => !part.Given).Select(part => part.Key);
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
