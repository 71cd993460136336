using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Counting days, each peer in its own way.</summary>
internal interface IPeerDays
{
    LocalDate CalendarAfter(LocalDate date, int days);

    LocalDate BusinessAfter(LocalDate date, int days);

    LocalDate BusinessBefore(LocalDate date, int days);

    LocalDate SchoolAfter(LocalDate date, int days);
}
