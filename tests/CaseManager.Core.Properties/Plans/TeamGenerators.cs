using System.Collections.Immutable;
using CaseManager.Core.Plans;
using FsCheck;
using FsCheck.Fluent;
using static CaseManager.Core.Properties.Plans.IepGenerators;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Teams in which every role is filled, by one person or several, some of them excused as the law asks.</summary>
internal static class TeamGenerators
{
    private static readonly TeamRole[] Required = [TeamRole.RegularEducationTeacher, TeamRole.SpecialEducationTeacher, TeamRole.AgencyRepresentative, TeamRole.EvaluationInterpreter];

    internal static Gen<ImmutableArray<TeamMember>> For(PlanFrame frame) =>
        from parents in Many(Text, 1, 2)
        from joined in Gen.Elements(true, false)
        from members in Gen.CollectToArray(joined ? Required[..3] : Required, role => Member(frame, joined && role == TeamRole.AgencyRepresentative ? [role, TeamRole.EvaluationInterpreter] : [role]))
        from experts in Many(Text, 0, 2)
        select ImmutableArray.CreateRange<TeamMember>(
        [
            .. frame.NeedsTransition ? [new TeamMember { Roles = [TeamRole.Student] }] : ImmutableArray<TeamMember>.Empty,
            .. parents.Select(name => new TeamMember { Roles = [TeamRole.Parent], Name = name }),
            .. members,
            .. experts.Select(name => new TeamMember { Roles = [TeamRole.Expert], Name = name, Attendance = Attendance.Absent }),
        ]);

    private static Gen<TeamMember> Member(PlanFrame frame, ImmutableArray<TeamRole> roles) =>
        from number in Gen.Choose(1, 999)
        from excused in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from before in Gen.Choose(0, 20)
        let day = frame.Meeting.PlusDays(-before)
        select new TeamMember
        {
            Roles = roles,
            Staff = new StaffId($"t-{number}"),
            Attendance = excused == 0 ? Attendance.Present : Attendance.Excused,
            Excusal = excused switch
            {
                0 => null,
                1 => new Excusal { AreaDiscussed = false, AgreedOn = day },
                _ => new Excusal { AreaDiscussed = true, ConsentedOn = day, InputOn = day },
            },
        };
}
