using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>What a complaint to the State holds, and how far back it reaches (34 CFR 300.153).</summary>
internal sealed class StateComplaintValidator : RecordPartValidator<StateComplaint>
{
    internal StateComplaintValidator()
    {
        CheckParts(complaint => complaint.Id, NoticeFindings.StateComplaintContent, (complaint, _) => Missed(complaint));
        Check(complaint => complaint.ViolationOn, NoticeFindings.StateComplaintAge, complaint => !(complaint.ViolationOn?.PlusYears(1) < complaint.ReceivedOn));
        Check(complaint => complaint.CopySentToAgency, NoticeFindings.StateComplaintCopy, complaint => complaint.CopySentToAgency);
        Done(complaint => complaint.ReceivedOn);
        Done(complaint => complaint.DecidedOn);
        NotBefore(complaint => complaint.ReceivedOn, complaint => complaint.ViolationOn);
        NotBefore(complaint => complaint.DecidedOn, complaint => complaint.ReceivedOn);
    }

    private static IEnumerable<string> Missed(StateComplaint complaint)
    {
        bool one = complaint.IsAboutOneChild;
        (bool Given, string Key)[] parts =
        [
            (Says(complaint.Violation), "part.violation"), (Says(complaint.Facts), "part.facts"), (complaint.IsSigned, "part.signature"), (Says(complaint.Complainant), "part.complainant"),
            (!one || Says(complaint.StudentName), "part.studentName"), (!one || Says(complaint.Residence), "part.residence"), (!one || Says(complaint.School), "part.school"),
            (!one || !complaint.IsHomeless || Says(complaint.HomelessContact), "part.homelessContact"), (!one || Says(complaint.Problem), "part.problem"), (!one || Says(complaint.ProposedResolution), "part.resolution"),
        ];
        return parts.Where(part => !part.Given).Select(part => part.Key);
    }
}
