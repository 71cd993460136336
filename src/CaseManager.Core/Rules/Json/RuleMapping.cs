using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Turns one rule of a pack's file into the model.</summary>
internal sealed class RuleMapping(JurisdictionId jurisdiction, ExpressionMapping expressions, Problems problems)
{
    internal TimelineRule Map(RuleDto rule, string path)
    {
        ImmutableArray<Citation> citations = Citations(rule.Cite, rule.Status, $"{path}.cite");
        ImmutableArray<ClockModifier> modifiers = expressions.Modifiers(rule.Modifiers, $"{path}.modifiers");
        var mapped = new TimelineRule
        {
            Id = Id(rule.Id, $"{path}.id"),
            Title = rule.Title,
            Kind = rule.Kind,
            Words = rule.Words,
            Replaces = Replaces(rule.Replaces, $"{path}.replaces"),
            Effective = Effective(rule.Effective, $"{path}.effective"),
            Starts = Starts(rule.Starts, $"{path}.starts"),
            Ends = Ends(rule.Ends, $"{path}.ends"),
            Opens = expressions.Due(rule.Opens, $"{path}.opens"),
            Due = expressions.Due(rule.Due, $"{path}.due"),
            Modifiers = modifiers,
            Variants = [.. (rule.Variants ?? []).Select((variant, i) => Variant(variant, rule.Status, modifiers, citations, ExpressionMapping.Index($"{path}.variants", i)))],
            Citations = citations,
            Status = rule.Status,
            References = [.. rule.Reference ?? []],
            Notes = rule.Notes,
        };
        new RuleSense(problems).Check(mapped, path);
        return mapped;
    }

    internal ImmutableArray<Citation> Citations(CitationDto[] cite, RuleStatus status, string path) => CitationReading.Of(cite, status, path, problems);

    private RuleId Id(string name, string path)
    {
        if (RuleId.IsValidName(name))
        {
            return new RuleId(jurisdiction, name);
        }

        problems.AddBadName(path, name, "a rule's name", "initial-evaluation");
        return default;
    }

    private RuleId? Replaces(string? text, string path)
    {
        if (text is null)
        {
            return null;
        }

        if (RuleId.TryParse(text, out RuleId id))
        {
            return id;
        }

        problems.AddBadName(path, text, "the id of a rule", "us/initial-evaluation");
        return null;
    }

    private EffectiveSpan Effective(EffectiveDto? effective, string path)
    {
        if (effective is null)
        {
            return EffectiveSpan.Always;
        }

        if (effective.From > effective.To)
        {
            problems.Add(RuleCodes.Contradiction, path, "The rule ends before it begins.", "Put the earlier day under 'from'.");
        }

        return new EffectiveSpan(effective.From, effective.To, effective.By);
    }

    private ClockStart? Starts(StartsDto? starts, string path)
    {
        if (starts is null)
        {
            return null;
        }

        bool byEvent = starts.From == StartFrom.Event;
        if (byEvent && (starts.ListedFrom is not null || starts.ListedUntil is not null))
        {
            problems.Add(RuleCodes.Contradiction, path, "A clock that an event opens is listed from then on.", "Leave 'listedFrom' and 'listedUntil' out.");
        }

        if (!byEvent && (starts.AnyOf is not null || starts.Take is not null || starts.RestartedBy is not null || starts.ReopenedBy is not null))
        {
            problems.Add(RuleCodes.Contradiction, path, "No event opens this clock.", "Leave 'anyOf', 'take', 'restartedBy' and 'reopenedBy' out.");
        }

        return starts.From switch
        {
            StartFrom.Birth => new ClockStart.AtBirth(
                expressions.Patterns(starts.ListedFrom, $"{path}.listedFrom"), expressions.Patterns(starts.ListedUntil, $"{path}.listedUntil")),
            StartFrom.SchoolYear => new ClockStart.EachSchoolYear(
                expressions.Patterns(starts.ListedFrom, $"{path}.listedFrom"), expressions.Patterns(starts.ListedUntil, $"{path}.listedUntil")),
            _ => new ClockStart.OnEvent(
                expressions.Patterns(starts.AnyOf, $"{path}.anyOf", mayBeEmpty: false),
                starts.Take ?? StartTake.Earliest,
                expressions.Patterns(starts.RestartedBy, $"{path}.restartedBy"),
                expressions.Patterns(starts.ReopenedBy, $"{path}.reopenedBy")),
        };
    }

    private ClockEnd Ends(EndsDto? ends, string path)
    {
        if (ends is null)
        {
            return ClockEnd.Never;
        }

        if (ends.AnyOf is null == ends.AllOf is null)
        {
            problems.Add(RuleCodes.Incomplete, path, "A clock ends with 'anyOf' or 'allOf' some events.", "Give one of the two, or leave 'ends' out.");
        }

        if (ends.AllOf is { Length: > 8 })
        {
            problems.Add(RuleCodes.OutOfRange, $"{path}.allOf", "More events are asked for than a clock keeps.", "Ask for at most 8.");
        }

        return ends.AllOf is null
            ? new ClockEnd(expressions.Patterns(ends.AnyOf, $"{path}.anyOf", mayBeEmpty: ends.AnyOf is null), All: false)
            : new ClockEnd(expressions.Patterns(ends.AllOf, $"{path}.allOf", mayBeEmpty: false), All: true);
    }

    private RuleVariant Variant(
        VariantDto variant, RuleStatus status, ImmutableArray<ClockModifier> modifiers, ImmutableArray<Citation> citations, string path)
    {
        RuleStatus own = variant.Status ?? status;
        if (variant.When.Length == 0)
        {
            problems.Add(RuleCodes.Incomplete, $"{path}.when", "A variant without a condition would always apply.", "Say when it applies.");
        }

        if (!RuleId.IsValidName(variant.Id))
        {
            problems.AddBadName($"{path}.id", variant.Id, "a variant's name", "late-spring");
        }

        if (variant.Due is null && own != RuleStatus.NotModelled)
        {
            problems.Add(RuleCodes.Incomplete, path, "The variant has no due date.", "Give 'due', or set its status to notModelled.");
        }

        return new RuleVariant
        {
            Id = variant.Id,
            When = expressions.Guards(variant.When, $"{path}.when"),
            Due = expressions.Due(variant.Due, $"{path}.due"),
            Modifiers = variant.Modifiers is null ? modifiers : expressions.Modifiers(variant.Modifiers, $"{path}.modifiers"),
            Status = own,
            Citations = variant.Cite is null ? citations : Citations(variant.Cite, own, $"{path}.cite"),
            Notes = variant.Notes,
        };
    }
}
