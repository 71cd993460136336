namespace CaseManager.Core.Validation;

/// <summary>What a validator's failure carries to the finding.</summary>
internal sealed record FindingFailure(FindingDefinition Finding, object[] Words);
