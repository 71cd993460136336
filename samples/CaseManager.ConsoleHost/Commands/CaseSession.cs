using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>What one run of a command looks at.</summary>
/// <param name="Context">The program's surroundings.</param>
/// <param name="Input">The cases; null when they were refused.</param>
/// <param name="Book">The rules.</param>
/// <param name="Jurisdiction">The rules to use for every case; null for each case's own.</param>
/// <param name="AsOf">The day.</param>
internal sealed record CaseSession(HostContext Context, CaseInput? Input, RuleBook Book, JurisdictionId? Jurisdiction, LocalDate AsOf) : IDisposable
{
    /// <summary>The cases with their clocks, one after another; once only.</summary>
    internal IEnumerable<CaseResult> Results() => Input is null ? [] : CaseEvaluation.Run(Context, Input, Book, Jurisdiction, AsOf);

    /// <summary>One case with its clocks; null, and a problem, when it is not among those that could be read.</summary>
    internal CaseResult? Find(string id)
    {
        CaseResult? found = Results().FirstOrDefault(result => string.Equals(result.File.Id.Value, id, StringComparison.Ordinal));
        if (found is null && Input is not null)
        {
            Context.Problems.Add(Input.File, string.Empty, $"There is no case '{id}' that could be read. The command deadlines lists those there are.");
        }

        return found;
    }

    public void Dispose() => Input?.Dispose();
}
