using System.Globalization;
using Ardalis.Result;
using CaseManager.Core;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Everything that was refused in one run. A broken file can have more faults than anybody reads: the rest is counted.</summary>
internal sealed class ProblemList
{
    internal const int Shown = 200;

    private readonly List<InputProblem> found = [];
    private long more;

    internal bool Any => found.Count > 0;

    internal IEnumerable<InputProblem> All =>
        more == 0 ? found : found.Append(new InputProblem("input", string.Empty, null, MoreMessage()));

    internal void Add(string file, string path, string message, string? code = null)
    {
        if (found.Count < Shown)
        {
            found.Add(new InputProblem(file, path, code, message));
        }
        else
        {
            more++;
        }
    }

    /// <summary>Everything that kept a value from being read, where it stands under <paramref name="within"/>.</summary>
    internal void Add<T>(string file, Result<T> refused, string within = "")
    {
        foreach (ValidationError error in refused.ValidationErrors)
        {
            Add(file, within.Length == 0 ? error.Identifier : within + error.Identifier.TrimStart('$'), error.ErrorMessage, error.ErrorCode);
        }
    }

    internal void Add(string file, Finding finding) =>
        Add(file, finding.Path, $"{finding.Message} {finding.Remedy}", finding.Code.ToString());

    internal void WriteTo(TextWriter error)
    {
        foreach (InputProblem problem in All)
        {
            error.WriteLine(problem.ToString());
        }
    }

    private string MoreMessage() =>
        string.Create(CultureInfo.InvariantCulture, $"There are {more} more problems. Put these right first and run the command again.");
}
