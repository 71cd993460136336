using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>The cases of one caseload while it is read: good ones are kept, an id that stands twice is noted and kept once.</summary>
internal sealed class CaseCollection(Problems problems)
{
    private readonly Dictionary<CaseId, string> places = [];
    private readonly ImmutableArray<CaseFile>.Builder cases = ImmutableArray.CreateBuilder<CaseFile>();

    internal void Read(ReadOnlySpan<byte> utf8Json, string path)
    {
        if (CaseReading.Read(utf8Json, path, problems) is not { } file)
        {
            return;
        }

        if (places.TryAdd(file.Id, path))
        {
            cases.Add(file);
        }
        else
        {
            problems.Add(
                CaseCodes.DuplicateCase,
                path + ".id",
                $"The case {file.Id.Value} already stands at {places[file.Id]}.",
                "Keep one of the two, or give this one an id of its own.");
        }
    }

    internal ImmutableArray<CaseFile> ToImmutable() => cases.ToImmutable();
}
