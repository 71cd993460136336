using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>A student's time under one State's rules and one district's calendar.</summary>
/// <param name="Evaluator">The rules and the calendar.</param>
/// <param name="From">The first day; the stay lasts until the next one begins.</param>
internal sealed record Stay(TimelineEvaluator Evaluator, LocalDate From);
