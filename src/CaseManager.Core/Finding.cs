namespace CaseManager.Core;

/// <summary>One thing that is wrong or doubtful, where it is, which law says so, and what would put it right.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">Where it is: a path into the document, or the id of the event.</param>
/// <param name="Message">What is wrong, in one sentence without personal data.</param>
/// <param name="Remedy">What would put it right, in one sentence.</param>
/// <param name="Citation">The law that says so, if one does.</param>
public sealed record Finding(FindingCode Code, FindingSeverity Severity, string Path, string Message, string Remedy, Citation? Citation = null);
