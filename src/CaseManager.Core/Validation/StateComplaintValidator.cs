using CaseManager.Core.Notices;

namespace CaseManager.Core.Validation;

/// <summary>What a complaint to the State holds, and how far back it reaches (34 CFR 300.153).</summary>
internal sealed class StateComplaintValidator : RecordPartValidator<StateComplaint>
{
    internal StateComplaintValidator()
    {
        Part(complaint => complaint.Violation, NoticeFindings.StateComplaintContent, "part.violation", complaint => Says(complaint.Violation));
        Part(complaint => complaint.Facts, NoticeFindings.StateComplaintContent, "part.facts", complaint => Says(complaint.Facts));
        Part(complaint => complaint.IsSigned, NoticeFindings.StateComplaintContent, "part.signature", complaint => complaint.IsSigned);
        Part(complaint => complaint.Complainant, NoticeFindings.StateComplaintContent, "part.complainant", complaint => Says(complaint.Complainant));
        Part(complaint => complaint.StudentName, NoticeFindings.StateComplaintContent, "part.studentName", complaint => !complaint.IsAboutOneChild || Says(complaint.StudentName));
        Part(complaint => complaint.Residence, NoticeFindings.StateComplaintContent, "part.residence", complaint => !complaint.IsAboutOneChild || Says(complaint.Residence));
        Part(complaint => complaint.School, NoticeFindings.StateComplaintContent, "part.school", complaint => !complaint.IsAboutOneChild || Says(complaint.School));
        Part(complaint => complaint.HomelessContact, NoticeFindings.StateComplaintContent, "part.homelessContact", complaint => !complaint.IsAboutOneChild || !complaint.IsHomeless || Says(complaint.HomelessContact));
        Part(complaint => complaint.Problem, NoticeFindings.StateComplaintContent, "part.problem", complaint => !complaint.IsAboutOneChild || Says(complaint.Problem));
        Part(complaint => complaint.ProposedResolution, NoticeFindings.StateComplaintContent, "part.resolution", complaint => !complaint.IsAboutOneChild || Says(complaint.ProposedResolution));
        Check(complaint => complaint.ViolationOn, NoticeFindings.StateComplaintAge, complaint => !(complaint.ViolationOn?.PlusYears(1) < complaint.ReceivedOn));
        Check(complaint => complaint.CopySentToAgency, NoticeFindings.StateComplaintCopy, complaint => complaint.CopySentToAgency);
        Done(complaint => complaint.ReceivedOn);
        Done(complaint => complaint.DecidedOn);
        NotBefore(complaint => complaint.ReceivedOn, complaint => complaint.ViolationOn);
        NotBefore(complaint => complaint.DecidedOn, complaint => complaint.ReceivedOn);
    }
}
