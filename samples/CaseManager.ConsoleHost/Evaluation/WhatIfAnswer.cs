using System.Collections.Immutable;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>What would change.</summary>
/// <param name="Case">The case as it is.</param>
/// <param name="AsOf">The day on which both sides are looked at.</param>
/// <param name="Supposed">What is supposed, in words.</param>
/// <param name="Changes">The changes.</param>
internal sealed record WhatIfAnswer(CaseResult Case, LocalDate AsOf, ImmutableArray<string> Supposed, ImmutableArray<DeadlineChange> Changes);
