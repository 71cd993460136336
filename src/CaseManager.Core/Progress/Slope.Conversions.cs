namespace CaseManager.Core.Progress;

/// <summary>What can be done with slopes across units of time: the one conversion that is a matter of arithmetic alone.</summary>
public static class Slope
{
    /// <summary>The same slope per week of the calendar.</summary>
    /// <param name="perDay">A slope per day of the calendar.</param>
    /// <returns>Seven times the number.</returns>
    public static Slope<SlopeUnit.Week> PerWeek(this Slope<SlopeUnit.Day> perDay) => new(7 * perDay.Value);

    /// <summary>The same slope per day of the calendar.</summary>
    /// <param name="perWeek">A slope per week of the calendar.</param>
    /// <returns>A seventh of the number.</returns>
    public static Slope<SlopeUnit.Day> PerDay(this Slope<SlopeUnit.Week> perWeek) => new(perWeek.Value / 7);

    internal static string UnitText<TUnit>()
        where TUnit : SlopeUnit =>
        typeof(TUnit) == typeof(SlopeUnit.Day) ? "per day" : typeof(TUnit) == typeof(SlopeUnit.Week) ? "per week" : "per instructional week";

    /// <summary>How many counting days of an axis the unit has, for an axis that counts what the unit is made of.</summary>
    internal static int DaysIn<TUnit>(TimeAxis axis)
        where TUnit : SlopeUnit
    {
        bool instructional = typeof(TUnit) == typeof(SlopeUnit.InstructionalWeek);
        if (instructional != axis.IsInstructional)
        {
            throw new InvalidOperationException(
                $"A slope {UnitText<TUnit>()} cannot be read off an axis of {axis}: ask for the unit that the axis counts.");
        }

        return typeof(TUnit) == typeof(SlopeUnit.Day) ? 1 : axis.DaysPerWeek;
    }
}
