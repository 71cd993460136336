using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Timelines;

/// <summary>The dates at the left of an explanation's line.</summary>
internal static class StepDates
{
    internal static string Of(ExplanationStep step) =>
        step switch
        {
            { Kind: ExplanationKind.Counted or ExplanationKind.CountedToSuspension or ExplanationKind.Suspended, From: { } from, To: { } to } when to > from =>
                Span(from.PlusDays(1), to),
            { Kind: ExplanationKind.CountedBack, From: { } from, To: { } to } when to < from => Span(to, from.PlusDays(-1)),
            { To: { } to } => Iso(to),
            { From: { } from } => Iso(from),
            _ => string.Empty,
        };

    internal static string Span(LocalDate from, LocalDate to) => from == to ? Iso(from) : $"{Iso(from)} … {Iso(to)}";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
