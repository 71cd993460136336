using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Timelines;

/// <summary>Writes explanations out, for people.</summary>
internal sealed class ExplanationText
{
    private const int Margin = 28;

    private readonly StringBuilder text = new();
    private readonly DeadlineExplanation explanation;
    private readonly ExplanationDetail detail;

    private ExplanationText(DeadlineExplanation explanation, ExplanationDetail detail)
    {
        this.explanation = explanation;
        this.detail = detail;
    }

    internal static string Write(DeadlineExplanation explanation, ExplanationDetail detail)
    {
        var writer = new ExplanationText(explanation, detail);
        writer.WriteTitle();
        foreach (ExplanationStep step in explanation.Steps)
        {
            writer.WriteStep(step);
        }

        writer.WriteStanding();
        writer.WriteLaw();
        if (detail == ExplanationDetail.Full)
        {
            writer.WriteConventions();
        }

        return writer.text.ToString();
    }

    private void WriteTitle()
    {
        Deadline deadline = explanation.Deadline;
        string date = deadline switch
        {
            { DueOn: { } due } => $"due {Iso(due)}",
            { NotBefore: { } earliest } => $"due date unknown, {Iso(earliest)} at the earliest",
            { Rule.Kind: RuleKind.Qualitative } => $"no number in the law: \"{deadline.Rule.Words}\"",
            { Rule.Kind: RuleKind.MinimumInterval, OpensOn: { } opens } => $"not before {Iso(opens)}",
            _ => "date not computed",
        };
        string variant = deadline.Variant is { } branch ? $", variant {branch.Id}" : string.Empty;
        text.Append(CultureInfo.InvariantCulture, $"{deadline.Rule.Title} – {date} ({deadline.Citations[0].Label}{variant})\n");
    }

    private void WriteStep(ExplanationStep step)
    {
        Line(StepDates.Of(step), StepSentence.Of(step));
        if (detail == ExplanationDetail.Full && !step.Skipped.IsEmpty)
        {
            WriteSkipped(step.Skipped);
        }
    }

    /// <summary>Plain weekends are counted together; everything with a name of its own is listed.</summary>
    private void WriteSkipped(ImmutableArray<SkippedSpan> skipped)
    {
        int weekends = skipped.Count(span => span.Kinds == DayKinds.Weekend);
        if (weekends > 0)
        {
            int dates = skipped.Where(span => span.Kinds == DayKinds.Weekend).Sum(span => Period.DaysBetween(span.From, span.To) + 1);
            Line(string.Empty, string.Create(CultureInfo.InvariantCulture, $"  not counted: {weekends} {(weekends == 1 ? "weekend" : "weekends")} ({dates} dates)"));
        }

        foreach (SkippedSpan span in skipped.Where(span => span.Kinds != DayKinds.Weekend))
        {
            Line(string.Empty, $"  not counted: {StepDates.Span(span.From, span.To)} {span.Name}");
        }
    }

    private void WriteStanding()
    {
        Deadline deadline = explanation.Deadline;
        var standing = new StringBuilder($"as of {Iso(explanation.AsOf)}: {StatusWords.Of(deadline.Status)}");
        if (deadline is { DaysLeft: { } left, Basis: { } basis })
        {
            standing.Append(CultureInfo.InvariantCulture, $"; {Math.Abs(left)} {StepSentence.Days(basis, Math.Abs(left))} {(left < 0 ? "past" : "left")}");
        }

        if (deadline.WorkBy is { } workBy && workBy != deadline.DueOn)
        {
            standing.Append(CultureInfo.InvariantCulture, $"; work by {Iso(workBy)}, the last business day before it");
        }

        Line(string.Empty, standing.ToString());
    }

    private void WriteLaw()
    {
        foreach (Citation citation in explanation.Deadline.Citations)
        {
            string read = citation.Retrieved is { } day ? $", read {Iso(day)}" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"  law: {citation.Label}{(citation.Href is null ? string.Empty : " " + citation.Href)}{read}\n");
        }

        RuleStatus status = explanation.Deadline.Variant?.Status ?? explanation.Deadline.Rule.Status;
        string sure = status switch
        {
            RuleStatus.Verified => "verified: the official text was read",
            RuleStatus.Secondary => "secondary: somebody else's account of the law was read",
            RuleStatus.Recalled => "recalled: no text was read; check it before relying on the date",
            _ => "not modelled",
        };
        text.Append(CultureInfo.InvariantCulture, $"  rule: {explanation.Deadline.Rule.Id}, {sure}\n");
        if (explanation.Deadline.Certainty.HasFlag(Certainty.CalendarProjected))
        {
            text.Append("  the count runs through days of a school year that is not published yet\n");
        }

        if (explanation.Deadline.Certainty.HasFlag(Certainty.MayBeEarlier))
        {
            text.Append("  another date of this rule is unknown and may come earlier\n");
        }
    }

    private void WriteConventions()
    {
        EffectiveSpan effective = explanation.Deadline.Rule.Effective;
        string chosen = effective.By == LawChoice.Start ? "the day the clock started" : "the day of the evaluation";
        string span = effective == EffectiveSpan.Always
            ? string.Empty
            : $" (in force{(effective.From is { } from ? " from " + Iso(from) : string.Empty)}{(effective.To is { } to ? " through " + Iso(to) : string.Empty)})";
        text.Append("  counting: day 1 is the day after the one counted from, unless a step says otherwise; a due date on a weekend or holiday stays there\n");
        text.Append(CultureInfo.InvariantCulture, $"  law chosen by {chosen}{span}; rules {explanation.Fingerprint.Value[..12]}\n");
    }

    private void Line(string dates, string sentence) =>
        text.Append("  ").Append(dates.PadRight(Margin - 2)).Append(sentence).Append('\n');

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
