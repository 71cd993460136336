using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Tests.Plans;
using static CaseManager.Core.Tests.Plans.Samples;
using static CaseManager.Core.Tests.Validation.FindingExample;

namespace CaseManager.Core.Tests.Validation;

/// <summary>What is wrong with one line of services.</summary>
internal static class ServiceExamples
{
    internal static ImmutableArray<FindingExample> All { get; } =
    [
        Line(4001, "starts", line => line with { Starts = null }),
        Line(4002, "frequency", line => line with { Frequency = null }),
        Line(4003, "length", line => line with { Length = null }),
        Line(4004, "location", line => line with { Location = default }),
        Of(4005, "$.services[1].rangeReason", Preschool, draft => draft.WithLine("l-speech", line => line with { RangeReason = default })),
        Of(4006, "$.services[3].circumstance", Elementary, draft => draft.WithLine("l-audio", line => line with { Circumstance = new("As needed.") })),
        Of(4007, "$.services[1].frequency", Preschool, draft => draft.WithLine("l-speech", line => line with { Length = new SessionLength { Each = new Minutes(30), EachAtMost = new Minutes(30) } })),
        Line(4008, "frequency", line => line with { Frequency = line.Frequency! with { Times = 0 } }),
        Line(4008, "frequency", line => line with { Frequency = new ServiceFrequency { Times = 9, Per = ServicePeriod.Day }, Length = new SessionLength { Each = new Minutes(60) } }),
        Of(4009, "$.services[1].frequency", Transition, draft => draft.WithLine("l-vocational", line => line with { Frequency = line.Frequency! with { CycleDays = null } })),
        Line(4009, "frequency", line => line with { Frequency = line.Frequency! with { CycleDays = 5 } }),
        Line(4010, "provider", line => line with { Provider = null }),
        Of(4011, "$.services[2].id", Elementary, draft => draft.WithLine("l-speech", line => line with { Id = new ServiceLineId("l-check-in") })),
        Line(4012, "provider", line => line with { Provider = StaffRole.SchoolSocialWorker }),
        Of(4013, "$.services[1].supervisor", Elementary, draft => draft.WithLine("l-check-in", line => line with { Supervisor = null })),
        Of(4013, "$.services[1].supervisor", Elementary, draft => draft.WithLine("l-check-in", line => line with { Supervisor = StaffRole.SchoolNurse })),
        Line(4014, "ends", line => line with { Ends = null }),
        Line(4015, "starts", line => line with { Ends = Elementary.Ends!.Value.PlusDays(1) }),
        Line(4015, "starts", line => line with { Ends = line.Starts!.Value.PlusDays(-1) }),
        Line(4016, "length", line => line with { Length = new SessionLength { Each = new Minutes(9) } }),
        Of(4017, "$.services[4].name", Elementary, draft => draft.WithLine("l-consult", line => line with { Name = default })),
        Line(4018, "groupSizeAtMost", line => line with { GroupSizeAtMost = 1 }),
        Line(4019, "setting", line => line with { Setting = null }),
    ];

    private static FindingExample Line(ushort code, string member, Func<ServiceLine, ServiceLine> spoil) =>
        Of(code, "$.services[0]." + member, Elementary, draft => draft.WithLine("l-reading", spoil));
}
