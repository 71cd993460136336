namespace CaseManager.Core.Rules.Compiled;

/// <summary>A rule version whose clocks birth opens.</summary>
/// <param name="Place">The version.</param>
/// <param name="AlwaysListed">Whether its clock is listed before any event says so.</param>
/// <param name="Version">The same version, for what only few cases ask.</param>
internal readonly record struct BirthRule(int Place, bool AlwaysListed, RuleVersion Version);
