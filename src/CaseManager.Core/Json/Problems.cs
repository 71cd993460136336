using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;

namespace CaseManager.Core.Json;

/// <summary>Everything wrong with one document, in the order in which it was found. Refusals show all of it at once.</summary>
internal sealed class Problems
{
    /// <summary>A document with more faults than this is noise: the rest is counted, not listed.</summary>
    internal const int Shown = 100;

    /// <summary>A document with as many faults as this is not read further.</summary>
    internal const int Enough = 10_000;

    private readonly List<Problem> found = [];
    private int more;

    internal bool Any => found.Count > 0;

    /// <summary>How many there are, listed or not.</summary>
    internal int Count => found.Count + more;

    /// <summary>Whether reading on is pointless.</summary>
    internal bool AreEnough => Count >= Enough;

    internal IReadOnlyList<Problem> All => found;

    internal void Add(FindingCode code, string path, string message, string remedy)
    {
        if (found.Count < Shown)
        {
            found.Add(new Problem(code, path, message, remedy));
        }
        else
        {
            more++;
        }
    }

    internal void AddUnknownKey(string name, IEnumerable<string> known, string path)
    {
        string? near = known.FirstOrDefault(candidate => Spelling.IsNear(name, candidate));
        Add(
            JsonCodes.UnknownKey,
            path,
            $"The key {StrictJson.Quoted(name)} is not known here.",
            near is null ? $"Known keys: {string.Join(", ", known)}." : $"Did you mean '{near}'?");
    }

    internal Result<T> ToResult<T>() =>
        Result<T>.Invalid(ToFindings()
            .Select(finding => new ValidationError(finding.Path, finding.Message + " " + finding.Remedy, finding.Code.ToString(), ValidationSeverity.Error))
            .ToList());

    /// <summary>Everything found, and one line for what is not listed.</summary>
    internal ImmutableArray<Finding> ToFindings()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(found.Count + 1);
        foreach (Problem problem in found)
        {
            findings.Add(new Finding(problem.Code, FindingSeverity.Error, problem.Path, problem.Message, problem.Remedy));
        }

        if (more > 0)
        {
            findings.Add(new Finding(
                JsonCodes.NotJson,
                FindingSeverity.Error,
                "$",
                string.Create(CultureInfo.InvariantCulture, $"There are {(AreEnough ? "at least " : string.Empty)}{more} more problems."),
                "Put these right first and read the file again."));
        }

        return findings.ToImmutable();
    }
}
