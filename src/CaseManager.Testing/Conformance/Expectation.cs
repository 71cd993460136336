using System.Collections.Immutable;

namespace CaseManager.Testing.Conformance;

/// <summary>What a case expects of one rule: a clock with some values, or no clock at all.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Rule">The name of the rule, with or without its jurisdiction.</param>
/// <param name="Values">What the clock must show, by key; null when the rule must have no clock.</param>
public sealed record Expectation(int Line, string Rule, ImmutableSortedDictionary<string, string>? Values);
