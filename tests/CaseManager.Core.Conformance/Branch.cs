using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Rules;
using NodaTime.Text;

namespace CaseManager.Core.Conformance;

/// <summary>One way in which a version of a rule finds its date: its own, or that of one variant.</summary>
/// <param name="Rule">The version.</param>
/// <param name="Variant">The variant, or null for the rule's own date.</param>
internal sealed record Branch(TimelineRule Rule, RuleVariant? Variant)
{
    /// <summary>The sides on which cases must stand; documented in docs/rules/README.md.</summary>
    internal Sides Required =>
        (Rule.Starts, Rule.Kind) switch
        {
            (null, _) => Sides.NotOwed,
            (_, RuleKind.MinimumInterval) => Sides.DayBefore | Sides.Opened,
            (_, RuleKind.Qualitative) => Sides.Listed | Sides.NotOwed,
            _ when (Variant?.Status ?? Rule.Status) == RuleStatus.NotModelled => Sides.Listed | Sides.NotOwed,
            _ when GivesNoDateByItself => Sides.NotOwed,
            _ => Sides.OnTheDay | Sides.DayAfter | (Rule.Opens is null ? Sides.None : Sides.DayBefore | Sides.Opened),
        };

    /// <summary>A rule all of whose dates are its variants': its own is a date that its starting event does not carry.</summary>
    private bool GivesNoDateByItself =>
        Variant is null && !Rule.Variants.IsEmpty && Rule.Due is DueExpression.GivenBy { Event.IsEmpty: true, Date: not EventDate.On };

    /// <summary>Every branch of every version of every rule of a pack.</summary>
    internal static ImmutableArray<Branch> Of(RulePack pack) =>
        [.. pack.Rules.SelectMany(rule => rule.Variants.Select(variant => new Branch(rule, variant)).Prepend(new Branch(rule, null)))];

    public override string ToString() => Rule.Id.Name + Span(Rule.Effective) + (Variant is null ? string.Empty : $", branch {Variant.Id}");

    private static string Span(EffectiveSpan span) =>
        (span.From, span.To) switch
        {
            (null, null) => string.Empty,
            (null, { } to) => string.Create(CultureInfo.InvariantCulture, $" (through {LocalDatePattern.Iso.Format(to)})"),
            ({ } from, _) => string.Create(CultureInfo.InvariantCulture, $" (from {LocalDatePattern.Iso.Format(from)})"),
        };
}
