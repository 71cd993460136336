namespace CaseManager.Core.Calendars;

/// <summary>The same counts on day numbers, for kernels: no date arithmetic, no allocation.</summary>
public sealed partial class CountedDays
{
    /// <summary>Whether a count through a day rests on a projected school year.</summary>
    internal bool IsProjected(int through) => through >= projectedFrom;

    internal bool ContainsDay(int day) => bitmap is null ? unchecked((uint)day < (uint)length) : bitmap.Contains(day);

    /// <summary>The nth counting day strictly after a day; the day itself for 0. False when it is not known.</summary>
    internal bool TryAddDay(int after, int days, out int result)
    {
        unchecked
        {
            int position = after - first;
            result = after;
            if (days <= 0 || (uint)position >= (uint)length)
            {
                return days == 0;
            }

            if (bitmap is { } counted)
            {
                return counted.TryAdd(position, days, out result);
            }

            result = after + days;
            return (uint)days < (uint)(length - position);
        }
    }

    /// <summary>
    /// The nth counting day on or after a day: a count that includes its trigger (counting C3). It starts at the trigger, so the
    /// horizon's first day is inside it, unlike the day before that a plain count would have to start from.
    /// </summary>
    internal bool TryAddDayIncluding(int from, int days, out int result) =>
        days > 0 && ContainsDay(from) ? TryAddDay(from, days - 1, out result) : TryAddDay(from, days, out result);

    /// <summary>The nth counting day strictly before a day; the day itself for 0. False when it is not known.</summary>
    internal bool TrySubtractDay(int before, int days, out int result)
    {
        unchecked
        {
            int position = before - first;
            result = before;
            if (days <= 0 || (uint)position >= (uint)length)
            {
                return days == 0;
            }

            if (bitmap is { } counted)
            {
                return counted.TrySubtract(position, days, out result);
            }

            result = before - days;
            return days <= position;
        }
    }

    /// <summary>
    /// The counting days strictly after one day through another; negative, of the days after <paramref name="through"/> through
    /// <paramref name="after"/>, when they stand the other way. False when one of the days counted over is not known.
    /// </summary>
    internal bool TryCountDay(int after, int through, out int count)
    {
        unchecked
        {
            if (after == through)
            {
                count = 0;
                return true;
            }

            int from = Math.Min(after, through) - first;
            int to = Math.Max(after, through) - first;
            if (from < -1 || to >= length)
            {
                count = 0;
                return false;
            }

            int between = bitmap is { } counted ? counted.CountThrough(to) - counted.CountThrough(from) : to - from;
            count = after < through ? between : -between;
            return true;
        }
    }
}
