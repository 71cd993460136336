namespace CaseManager.Core.AotSmoke;

/// <summary>One thing a host does, and what must come out of it.</summary>
/// <param name="Name">What is done, for the printed line.</param>
/// <param name="Run">Does it and gives the outcome as text.</param>
/// <param name="Expected">The outcome that is right.</param>
internal sealed record Check(string Name, Func<string> Run, string Expected);
