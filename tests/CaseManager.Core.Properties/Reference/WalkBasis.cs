namespace CaseManager.Core.Properties.Reference;

/// <summary>A basis as counting C2 and C6 describe it, in words of its own: <c>calendar</c>, <c>weekday</c>, <c>business</c> or <c>school</c>, less exceptions.</summary>
/// <param name="Counts">The set it starts from.</param>
/// <param name="RunsOf">Runs of at least so many out-of-session weekdays are excepted; 0 excepts none.</param>
/// <param name="AdjoiningWeekends">Weekends that touch such a run are excepted too.</param>
/// <param name="BetweenTerms">Dates between school years are excepted.</param>
/// <param name="Kinds">Dates listed as one of these are excepted: <c>holiday</c>, <c>break</c> and so on.</param>
internal sealed record WalkBasis(string Counts, int RunsOf = 0, bool AdjoiningWeekends = false, bool BetweenTerms = false, params string[] Kinds)
{
    internal bool NeedsCalendar => Counts == "school" || RunsOf > 0 || BetweenTerms || Kinds.Length > 0;
}
