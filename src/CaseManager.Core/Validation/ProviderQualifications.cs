using System.Collections.Frozen;
using CaseManager.Core.Services;

namespace CaseManager.Core.Validation;

/// <summary>
/// Who is qualified for a service by its federal definition (34 CFR 300.34(c), 300.39, 300.156). A State decides what a role needs;
/// "other" stands for what a State recognises beyond these roles.
/// </summary>
internal static class ProviderQualifications
{
    private static readonly FrozenDictionary<ServiceType, StaffRole[]> Roles = new Dictionary<ServiceType, StaffRole[]>
    {
        [ServiceType.SpeciallyDesignedInstruction] =
        [
            StaffRole.SpecialEducationTeacher, StaffRole.EarlyChildhoodTeacher, StaffRole.TeacherOfDeafStudents, StaffRole.TeacherOfStudentsWithVisualImpairments, StaffRole.SpeechLanguagePathologist,
        ],
        [ServiceType.AdaptedPhysicalEducation] = [StaffRole.AdaptedPhysicalEducationTeacher, StaffRole.SpecialEducationTeacher],
        [ServiceType.TravelTraining] = [StaffRole.OrientationAndMobilitySpecialist, StaffRole.SpecialEducationTeacher, StaffRole.VocationalTeacher],
        [ServiceType.VocationalEducation] = [StaffRole.VocationalTeacher, StaffRole.SpecialEducationTeacher],
        [ServiceType.Audiology] = [StaffRole.Audiologist],
        [ServiceType.Counseling] = [StaffRole.SchoolCounselor, StaffRole.SchoolPsychologist, StaffRole.SchoolSocialWorker],
        [ServiceType.Interpreting] = [StaffRole.Interpreter],
        [ServiceType.MedicalServices] = [StaffRole.Physician],
        [ServiceType.OccupationalTherapy] = [StaffRole.OccupationalTherapist],
        [ServiceType.OrientationAndMobility] = [StaffRole.OrientationAndMobilitySpecialist],
        [ServiceType.PhysicalTherapy] = [StaffRole.PhysicalTherapist],
        [ServiceType.PsychologicalServices] = [StaffRole.SchoolPsychologist],
        [ServiceType.Recreation] = [StaffRole.RecreationTherapist, StaffRole.AdaptedPhysicalEducationTeacher],
        [ServiceType.RehabilitationCounseling] = [StaffRole.SchoolCounselor],
        [ServiceType.SchoolHealth] = [StaffRole.SchoolNurse, StaffRole.Physician],
        [ServiceType.SocialWork] = [StaffRole.SchoolSocialWorker],
        [ServiceType.SpeechLanguagePathology] = [StaffRole.SpeechLanguagePathologist],
        [ServiceType.Transportation] = [StaffRole.TransportationProvider],
    }.ToFrozenDictionary();

    /// <summary>Aids, modifications and supports have no qualification of their own; nor has a type that anybody trained may provide.</summary>
    internal static bool AreMet(ServiceLine line, StaffRole role) =>
        line.Kind is not (ServiceKind.SpecialEducation or ServiceKind.RelatedService)
        || role == StaffRole.Other
        || !Roles.TryGetValue(line.Type, out StaffRole[]? qualified)
        || qualified.Contains(role);
}
