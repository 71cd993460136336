using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Input;

/// <summary>One "what if" of the command line.</summary>
/// <param name="Words">What is supposed, for the heading; nothing of the attributes.</param>
/// <param name="Day">A day that the question lies on and cannot be looked at before; null when it has none.</param>
/// <param name="Question">The question.</param>
internal sealed record Supposed(string Words, LocalDate? Day, TimelineQuestion Question);
