using System.Collections.Frozen;
using CaseManager.Core.Services;

namespace CaseManager.Core.Validation;

/// <summary>
/// Who is qualified for a service by its federal definition (34 CFR 300.34(c), 300.39, 300.156). A State decides what a role needs;
/// "other" stands for what a State recognises beyond these roles.
/// </summary>
internal static class ProviderQualifications
{
    private static readonly FrozenDictionary<ServiceType, ProviderRole[]> Roles = new Dictionary<ServiceType, ProviderRole[]>
    {
        [ServiceType.SpeciallyDesignedInstruction] =
        [
            ProviderRole.SpecialEducationTeacher, ProviderRole.EarlyChildhoodTeacher, ProviderRole.TeacherOfTheDeaf, ProviderRole.TeacherOfTheVisuallyImpaired, ProviderRole.SpeechLanguagePathologist,
        ],
        [ServiceType.AdaptedPhysicalEducation] = [ProviderRole.PhysicalEducationTeacher, ProviderRole.SpecialEducationTeacher],
        [ServiceType.TravelTraining] = [ProviderRole.OrientationAndMobilitySpecialist, ProviderRole.SpecialEducationTeacher, ProviderRole.VocationalTeacher],
        [ServiceType.VocationalEducation] = [ProviderRole.VocationalTeacher, ProviderRole.SpecialEducationTeacher],
        [ServiceType.Audiology] = [ProviderRole.Audiologist],
        [ServiceType.Counseling] = [ProviderRole.SchoolCounselor, ProviderRole.SchoolPsychologist, ProviderRole.SocialWorker],
        [ServiceType.Interpreting] = [ProviderRole.Interpreter],
        [ServiceType.MedicalServices] = [ProviderRole.Physician],
        [ServiceType.OccupationalTherapy] = [ProviderRole.OccupationalTherapist],
        [ServiceType.OrientationAndMobility] = [ProviderRole.OrientationAndMobilitySpecialist],
        [ServiceType.PhysicalTherapy] = [ProviderRole.PhysicalTherapist],
        [ServiceType.PsychologicalServices] = [ProviderRole.SchoolPsychologist],
        [ServiceType.Recreation] = [ProviderRole.RecreationTherapist, ProviderRole.PhysicalEducationTeacher],
        [ServiceType.RehabilitationCounseling] = [ProviderRole.SchoolCounselor],
        [ServiceType.SchoolHealth] = [ProviderRole.SchoolNurse, ProviderRole.Physician],
        [ServiceType.SocialWork] = [ProviderRole.SocialWorker],
        [ServiceType.SpeechLanguagePathology] = [ProviderRole.SpeechLanguagePathologist],
        [ServiceType.Transportation] = [ProviderRole.TransportationProvider],
    }.ToFrozenDictionary();

    /// <summary>Aids, modifications and supports have no qualification of their own; nor has a type that anybody trained may provide.</summary>
    internal static bool AreMet(ServiceLine line, ProviderRole role) =>
        line.Kind is not (ServiceKind.SpecialEducation or ServiceKind.RelatedService)
        || role == ProviderRole.Other
        || !Roles.TryGetValue(line.Type, out ProviderRole[]? qualified)
        || qualified.Contains(role);
}
