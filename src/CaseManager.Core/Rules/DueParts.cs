namespace CaseManager.Core.Rules;

/// <summary>An expression and every expression inside it.</summary>
internal static class DueParts
{
    internal static IEnumerable<DueExpression> Of(DueExpression? due) =>
        due is null ? [] : Inside(due).Prepend(due);

    private static IEnumerable<DueExpression> Inside(DueExpression due) =>
        due switch
        {
            DueExpression.Count count => Of(count.From),
            DueExpression.Before before => Of(before.From),
            DueExpression.Anniversary years => Of(years.From),
            DueExpression.OnAnnualDate on => Of(on.From),
            DueExpression.AtCalendarPoint at => Of(at.From),
            DueExpression.EarliestOf earliest => earliest.Terms.SelectMany(Of),
            DueExpression.LatestOf latest => latest.Terms.SelectMany(Of),
            _ => [],
        };
}
