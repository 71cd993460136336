namespace CaseManager.Core.Json;

/// <summary>One thing wrong with outside data: where, what, and what would put it right.</summary>
internal sealed record Problem(FindingCode Code, string Path, string Message, string Remedy);
