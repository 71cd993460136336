namespace CaseManager.Core.Progress;

/// <summary>The time that a slope is per. These are names for the compiler, so that rates per day and per week cannot meet by accident.</summary>
public abstract class SlopeUnit
{
    private SlopeUnit()
    {
    }

    /// <summary>Per day of the calendar.</summary>
    public sealed class Day : SlopeUnit
    {
        private Day()
        {
        }
    }

    /// <summary>Per week of the calendar: seven days.</summary>
    public sealed class Week : SlopeUnit
    {
        private Week()
        {
        }
    }

    /// <summary>Per instructional week: as many days of instruction as the axis says, whatever the calendar shows between them.</summary>
    public sealed class InstructionalWeek : SlopeUnit
    {
        private InstructionalWeek()
        {
        }
    }
}
