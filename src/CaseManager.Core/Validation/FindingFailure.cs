namespace CaseManager.Core.Validation;

/// <summary>What a validator's failure carries to the finding; the law only where a layer's stands behind it.</summary>
internal sealed record FindingFailure(FindingDefinition Finding, object[] Words, Citation? Law = null);
