using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>The services of three students of the demonstration in the autumn of 2025.</summary>
internal static class DemonstrationServices
{
    private const string DistrictPractice = "OSEP, letter to Balkman (1995): the service was available and the student absent";

    private static readonly LocalDate Ends = new(2026, 5, 20);

    /// <summary>A vacancy in November, two absences, and an hour that was made up: what most ledgers look like.</summary>
    internal static ImmutableArray<ServiceStory> Stories { get; } =
    [
        new()
        {
            CaseId = "c-027",
            Line = Line("speech", ServiceType.SpeechLanguagePathology, ServiceKind.RelatedService, 2, ServicePeriod.Week, 30, ServiceGrouping.Group),
            Days = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday],
            Missed =
            [
                (new LocalDate(2025, 10, 7), new LocalDate(2025, 10, 7), MissCause.StudentAbsent),
                (new LocalDate(2025, 11, 4), new LocalDate(2025, 11, 20), MissCause.Vacancy),
            ],
            MadeUp = [(new LocalDate(2025, 11, 4), new LocalDate(2025, 12, 3))],
            Excused = [(new LocalDate(2025, 10, 7), DistrictPractice)],
        },
        new()
        {
            CaseId = "c-043",
            Line = Line("speech", ServiceType.SpeechLanguagePathology, ServiceKind.RelatedService, 4, ServicePeriod.Month, 30, ServiceGrouping.Individual),
            Days = [IsoDayOfWeek.Wednesday],
            Missed = [(new LocalDate(2025, 10, 22), new LocalDate(2025, 10, 22), MissCause.Testing)],
        },
        new()
        {
            CaseId = "c-043",
            Line = Line("reading", ServiceType.SpeciallyDesignedInstruction, ServiceKind.SpecialEducation, 3, ServicePeriod.Week, 45, ServiceGrouping.Group),
            Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
            Missed =
            [
                (new LocalDate(2025, 9, 26), new LocalDate(2025, 9, 26), MissCause.SchoolActivity),
                (new LocalDate(2025, 10, 20), new LocalDate(2025, 10, 20), MissCause.ProviderAbsent),
            ],
            MadeUp = [(new LocalDate(2025, 10, 20), new LocalDate(2025, 10, 23))],
        },
        new()
        {
            CaseId = "c-022",
            Line = Line("counseling", ServiceType.Counseling, ServiceKind.RelatedService, 1, ServicePeriod.Cycle, 40, ServiceGrouping.Individual, cycleDays: 6),
            Days = [IsoDayOfWeek.Thursday],
            Missed = [(new LocalDate(2025, 11, 13), new LocalDate(2025, 11, 13), MissCause.Refusal)],
        },
    ];

    private static ServiceLine Line(string id, ServiceType type, ServiceKind kind, int times, ServicePeriod per, int minutes, ServiceGrouping grouping, int? cycleDays = null) => new()
    {
        Id = new ServiceLineId(id),
        Kind = kind,
        Type = type,
        Frequency = new ServiceFrequency { Times = times, Per = per, CycleDays = cycleDays },
        Length = new SessionLength { Each = new Minutes(minutes) },
        Grouping = grouping,
        Starts = new LocalDate(2025, 9, 15),
        Ends = Ends,
    };
}
