using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>How late a clock of one rule may start.</summary>
internal sealed record LatestStartResult(RuleId Rule, LatestStartAnswer Answer);
