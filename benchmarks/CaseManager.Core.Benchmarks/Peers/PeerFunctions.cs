using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>The functions that workflows call: they are registered with the engine as a custom type, as its guide advises.</summary>
public static class PeerFunctions
{
    /// <summary>Days of every kind after a date.</summary>
    public static LocalDate CalendarAfter(PeerView view, LocalDate date, int days) => Checked(view).Days.CalendarAfter(date, days);

    /// <summary>Business days after a date.</summary>
    public static LocalDate BusinessAfter(PeerView view, LocalDate date, int days) => Checked(view).Days.BusinessAfter(date, days);

    /// <summary>Business days before a date.</summary>
    public static LocalDate BusinessBefore(PeerView view, LocalDate date, int days) => Checked(view).Days.BusinessBefore(date, days);

    /// <summary>School days after a date.</summary>
    public static LocalDate SchoolAfter(PeerView view, LocalDate date, int days) => Checked(view).Days.SchoolAfter(date, days);

    /// <summary>Months after a date.</summary>
    public static LocalDate MonthsAfter(LocalDate date, int months) => date.PlusMonths(months);

    /// <summary>The two rules that no expression of this kind can say: they look through the events.</summary>
    public static LocalDate FromEvents(PeerView view) => Checked(view).Clock.Rule.Due(view.Clock, view.Days)!.Value;

    /// <summary>The date after agreements.</summary>
    public static LocalDate Extended(PeerView view, LocalDate due) => DayWalk.Extended(Checked(view).Clock, due);

    /// <summary>Whether the first date is the second or an earlier one.</summary>
    public static bool NotAfter(LocalDate first, LocalDate second) => first <= second;

    private static PeerView Checked(PeerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view;
    }
}
