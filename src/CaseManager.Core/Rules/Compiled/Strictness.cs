namespace CaseManager.Core.Rules.Compiled;

/// <summary>Whether one rule is at least as strict as another.</summary>
internal enum Stricter
{
    /// <summary>It is, on every calendar.</summary>
    Yes,

    /// <summary>It gives more time.</summary>
    No,

    /// <summary>It cannot be shown from the data.</summary>
    NotShown,
}

/// <summary>
/// Compares due dates where the data shows the answer: same expression, another number. Only a duty gets stricter by an earlier
/// date; of a right or an interval it cannot be shown who gains.
/// </summary>
internal static class Strictness
{
    internal static Stricter Compare(TimelineRule lower, TimelineRule higher)
    {
        bool duties = lower.Kind is RuleKind.Duty or RuleKind.Qualitative && higher.Kind is RuleKind.Duty or RuleKind.Qualitative;
        Stricter dates = duties ? Compare(lower.Due, higher.Due) : lower.Due == higher.Due ? Stricter.Yes : Stricter.NotShown;
        bool sameRest = lower.Kind == higher.Kind && lower.Opens == higher.Opens && Sequence.Same(lower.Modifiers, higher.Modifiers) && Sequence.Same(lower.Variants, higher.Variants)
            && lower.Starts == higher.Starts && lower.Ends == higher.Ends;
        return dates == Stricter.Yes && !sameRest ? Stricter.NotShown : dates;
    }

    private static Stricter Compare(DueExpression? lower, DueExpression? higher) =>
        (lower, higher) switch
        {
            (null, not null) => Stricter.Yes,
            (not null, null) => Stricter.No,
            (DueExpression.Count a, DueExpression.Count b) when a.Basis == b.Basis && a.From == b.From && a.IncludeTrigger == b.IncludeTrigger =>
                b.Days <= a.Days ? Stricter.Yes : Stricter.No,
            (DueExpression.Before a, DueExpression.Before b) when a.Basis == b.Basis && a.From == b.From => b.Days >= a.Days ? Stricter.Yes : Stricter.No,
            (DueExpression.Anniversary a, DueExpression.Anniversary b) when a.Policy == b.Policy && a.From == b.From =>
                b.Months <= a.Months ? Stricter.Yes : Stricter.No,
            (DueExpression.Age a, DueExpression.Age b) when a.Edge == b.Edge && (a.Parameter ?? b.Parameter) is null =>
                b.Months <= a.Months ? Stricter.Yes : Stricter.No,
            _ => lower == higher ? Stricter.Yes : Stricter.NotShown,
        };
}
