using Ardalis.Result;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases;

/// <summary>How a refused command is told: what is not there, what stands in the way, or what is wrong with the record.</summary>
internal static class Refusal
{
    internal static Result<CaseFile> Of(Problems problems)
    {
        if (problems.All.All(problem => problem.Code == CaseCodes.UnknownRecord))
        {
            return Result<CaseFile>.NotFound(Lines(problems));
        }

        return problems.All.All(problem => Blocks(problem.Code)) ? Result<CaseFile>.Conflict(Lines(problems)) : problems.ToResult<CaseFile>();
    }

    private static bool Blocks(FindingCode code) =>
        code == CaseCodes.UnknownRecord
        || code == CaseCodes.DuplicateEvent
        || code == CaseCodes.AlreadyCorrected
        || code == CaseCodes.VoidIsFinal
        || code == CaseCodes.TooManyRecords
        || code == CaseCodes.OtherVersion;

    private static string[] Lines(Problems problems) =>
        [.. problems.All.Select(problem => $"{problem.Code}: {problem.Message} {problem.Remedy}")];
}
