using Ardalis.Result;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Tests.Cases;

/// <summary>Small cases, and the texts that must never be seen outside them.</summary>
internal static class Samples
{
    internal const string Marker = "MARKER";

    internal static readonly LocalDate Born = new(2016, 4, 9);
    internal static readonly CaseId Id = new("c-1");

    internal static Student Child => new(new StudentId("s-" + Marker), Born);

    internal static CaseEvent Event(string id, string name, int month, int day) =>
        new() { Id = new CaseEventId(id), Name = new EventName(name), On = new LocalDate(2024, month, day) };

    internal static CaseEvent Received(string id, int month = 1, int day = 16) => Event(id, "consent.initial-evaluation.received", month, day);

    internal static CaseFile File(params CaseEvent[] records) => Good(CaseFile.Open(Id, Child, new JurisdictionId("us-tx"), records));

    internal static CaseFile Good(Result<CaseFile> result)
    {
        Assert.True(result.IsSuccess, string.Join(" | ", result.ValidationErrors.Select(e => $"{e.Identifier} {e.ErrorCode} {e.ErrorMessage}").Concat(result.Errors)));
        return result.Value;
    }

    internal static CaseEventId E(string id) => new(id);

    /// <summary>What a refusal says, one line per problem: path, code, sentences.</summary>
    internal static string[] Lines<T>(Result<T> result)
    {
        Assert.False(result.IsSuccess);
        return [.. result.ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorCode} {error.ErrorMessage}")];
    }

    internal static string[] Ids(IEnumerable<CaseEvent> events) => [.. events.Select(e => e.Id.Value)];
}
