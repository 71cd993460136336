namespace CaseManager.Core.Properties.Reference;

/// <summary>A basis as counting C2 and C6 describe it, in words of its own: <c>calendar</c>, <c>weekday</c>, <c>business</c> or <c>school</c>, less exceptions.</summary>
/// <param name="Counts">The set it starts from.</param>
/// <param name="RunsOf">Runs of at least so many out-of-session weekdays are excepted; 0 excepts none.</param>
/// <param name="AdjoiningWeekends">Weekends that touch such a run are excepted too.</param>
/// <param name="BetweenTerms">Dates between school years are excepted.</param>
/// <param name="Kinds">Dates listed as one of these are excepted: <c>holiday</c>, <c>break</c> and so on.</param>
internal sealed record WalkBasis(string Counts, int RunsOf = 0, bool AdjoiningWeekends = false, bool BetweenTerms = false, params string[] Kinds)
{
    /// <summary>What counts besides from one day of the year (month × 100 + day) through another, whatever is excepted.</summary>
    internal (string Counts, int From, int To)[] Also { get; init; } = [];

    internal bool NeedsCalendar => Counts == "school" || RunsOf > 0 || BetweenTerms || Kinds.Length > 0 || Array.Exists(Also, also => also.Counts == "school");

    /// <summary>The counts that speak of a date besides the basis's own.</summary>
    internal IEnumerable<string> Besides(NodaTime.LocalDate date)
    {
        int day = (date.Month * 100) + date.Day;
        return Also.Where(also => also.From <= also.To ? also.From <= day && day <= also.To : day >= also.From || day <= also.To).Select(also => also.Counts);
    }
}
