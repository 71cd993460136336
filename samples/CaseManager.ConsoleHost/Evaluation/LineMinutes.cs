using System.Collections.Immutable;
using CaseManager.Core.Services;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>One service of one student: where its minutes stand, and what each week brought.</summary>
internal sealed record LineMinutes(ServiceLineId Line, MinutesBalance Balance, ImmutableArray<MinutesWeek> Weeks);
