namespace CaseManager.ConsoleHost;

/// <summary>What the program tells the one who called it.</summary>
internal static class ExitStatus
{
    internal const int Done = 0;

    /// <summary>Something is overdue, and <c>--fail-on overdue</c> was given.</summary>
    internal const int Overdue = 1;

    /// <summary>A document has errors: it cannot be finished as it is.</summary>
    internal const int Found = 1;

    /// <summary>The input, or a part of it, was refused.</summary>
    internal const int Refused = 2;
}
