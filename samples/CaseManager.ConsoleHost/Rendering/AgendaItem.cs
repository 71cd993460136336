using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One clock on the morning screen.</summary>
internal sealed record AgendaItem(CaseResult Case, Deadline Deadline);
