namespace CaseManager.ConsoleHost.Input;

/// <summary>One thing that was wrong with the input: which file, where in it, and what to do about it.</summary>
/// <param name="File">The file as the user named it, <c>command line</c>, or <c>standard input</c>.</param>
/// <param name="Path">The JSON path, the line, or the case; empty for the whole file.</param>
/// <param name="Code">The stable code of the library; null for what the host itself refused.</param>
/// <param name="Message">What is wrong and what to do, without a word about a student.</param>
internal sealed record InputProblem(string File, string Path, string? Code, string Message)
{
    /// <summary>The line on standard error.</summary>
    public override string ToString() => Path.Length == 0 ? $"{File}: {Message}" : $"{File}: {Path}: {Message}";
}
