using System.Collections.Immutable;
using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using static CaseManager.Core.Properties.Plans.IepGenerators;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Lines of services: exact, in a range, or in a circumstance; each by somebody who is qualified.</summary>
internal static class LineGenerators
{
    private static readonly (ServiceKind Kind, ServiceType Type, StaffRole Provider)[] Kinds =
    [
        (ServiceKind.SpecialEducation, ServiceType.SpeciallyDesignedInstruction, StaffRole.SpecialEducationTeacher),
        (ServiceKind.SpecialEducation, ServiceType.SpeciallyDesignedInstruction, StaffRole.TeacherOfDeafStudents),
        (ServiceKind.SpecialEducation, ServiceType.AdaptedPhysicalEducation, StaffRole.AdaptedPhysicalEducationTeacher),
        (ServiceKind.RelatedService, ServiceType.SpeechLanguagePathology, StaffRole.SpeechLanguagePathologist),
        (ServiceKind.RelatedService, ServiceType.OccupationalTherapy, StaffRole.OccupationalTherapist),
        (ServiceKind.RelatedService, ServiceType.Counseling, StaffRole.SchoolPsychologist),
        (ServiceKind.RelatedService, ServiceType.Transportation, StaffRole.TransportationProvider),
        (ServiceKind.RelatedService, ServiceType.ParentCounseling, StaffRole.SchoolSocialWorker),
        (ServiceKind.SupplementaryAid, ServiceType.AssistiveTechnology, StaffRole.RegularEducationTeacher),
        (ServiceKind.ProgramModification, ServiceType.Other, StaffRole.RegularEducationTeacher),
        (ServiceKind.PersonnelSupport, ServiceType.Other, StaffRole.Other),
    ];

    internal static Gen<ImmutableArray<ServiceLine>> For(PlanFrame frame) =>
        from first in One(frame, Kinds[0])
        from others in Many(Gen.Elements(Kinds).SelectMany(kind => One(frame, kind)), 0, 7)
        select others.Insert(0, first with { ExtendedYear = false }).Select((line, i) => line with { Id = new ServiceLineId($"l-{i}") }).ToImmutableArray();

    private static Gen<ServiceLine> One(PlanFrame frame, (ServiceKind Kind, ServiceType Type, StaffRole Provider) kind) =>
        from texts in Text.ArrayOf(5)
        from form in Gen.Elements(Enum.GetValues<ServiceAmountKind>())
        from per in Gen.Elements(Enum.GetValues<ServicePeriod>())
        from times in Gen.Choose(1, 5)
        from minutes in Gen.Choose(10, 60)
        from wider in Gen.Choose(1, 30)
        from setting in Gen.Elements(Enum.GetValues<ServiceSetting>())
        from size in Gen.Choose(1, 8)
        from delivery in Gen.Elements(Enum.GetValues<ServiceDelivery>())
        from assisted in Gen.Elements(true, false, false)
        from offset in Gen.Choose(0, frame.Length)
        from length in Gen.Choose(0, frame.Length - offset)
        from extended in Gen.Elements(true, false, false, false)
        select new ServiceLine
        {
            Id = new ServiceLineId("unnumbered"),
            Kind = kind.Kind,
            Type = kind.Type,
            Name = texts[0],
            Frequency = form == ServiceAmountKind.Conditional ? null : new ServiceFrequency { Times = times, TimesAtMost = form == ServiceAmountKind.Range && wider % 2 == 0 ? times + wider : null, Per = per, CycleDays = per == ServicePeriod.Cycle ? 6 : null },
            Length = form == ServiceAmountKind.Conditional ? null : new SessionLength { Each = new Minutes(minutes), EachAtMost = form == ServiceAmountKind.Range && wider % 2 == 1 ? new Minutes(minutes + wider) : null },
            RangeReason = form == ServiceAmountKind.Range ? texts[1] : default,
            Circumstance = form == ServiceAmountKind.Conditional ? texts[2] : default,
            Location = texts[3],
            Setting = setting,
            Delivery = delivery,
            Grouping = size > 1 ? ServiceGrouping.Group : ServiceGrouping.Individual,
            GroupSizeAtMost = size > 1 ? size : null,
            Provider = assisted ? StaffRole.Paraprofessional : kind.Provider,
            Supervisor = assisted ? kind.Provider : null,
            Starts = frame.Starts.PlusDays(offset),
            Ends = frame.Starts.PlusDays(offset + length),
            ExtendedYear = extended,
            ResearchBasis = texts[4],
        };
}
