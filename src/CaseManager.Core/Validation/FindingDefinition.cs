namespace CaseManager.Core.Validation;

/// <summary>A check that documents must pass: its code, what it weighs, and the law behind it.</summary>
/// <remarks>Equality is by value. What it says, and an example of both outcomes, is on the page of the code under <c>docs/diagnostics</c>.</remarks>
/// <param name="Code">The stable code.</param>
/// <param name="Severity">What it weighs unless a layer raises it.</param>
/// <param name="Law">The law that asks for it.</param>
public sealed record FindingDefinition(FindingCode Code, FindingSeverity Severity, Citation Law);
