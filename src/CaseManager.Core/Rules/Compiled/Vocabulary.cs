using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// Which attributes of events and cases are known, and with which values: what the rules of a set compare with, and the shared closed
/// vocabularies. A value outside of them opens no clock, silently; so it is worth a second look.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly ImmutableArray<string> Purposes = ["initial", "annual", "reevaluation", "amendment", "other"];
    private static readonly ImmutableArray<string> YesOrNo = ["true", "false"];

    /// <summary>The closed vocabularies of the case format.</summary>
    private static readonly ImmutableArray<(EventName Name, string Key, ImmutableArray<string> Values)> Shared =
    [
        (EventNames.EligibilityDetermined, "eligible", YesOrNo),
        (EventNames.IepMeetingScheduled, "purpose", Purposes),
        (EventNames.IepMeetingHeld, "purpose", Purposes),
        (EventNames.StudentTransferredIn, "from", ["same-state", "out-of-state"]),
        (EventNames.ManifestationDetermined, "manifestation", YesOrNo),
        (EventNames.DueProcessComplaintReceived, "filedBy", ["parent", "agency"]),
        (EventNames.DueProcessComplaintReceived, "expedited", YesOrNo),
        (EventNames.HearingHeld, "expedited", YesOrNo),
    ];

    private readonly Dictionary<EventName, Dictionary<string, KnownWords>> ofEvents = [];

    internal Vocabulary(IEnumerable<EventPattern> patterns, IEnumerable<AttributeCondition> caseConditions)
    {
        var compared = patterns
            .SelectMany(pattern => pattern.Where, (pattern, condition) => (pattern.Name, condition.Key, Values: condition.AnyOf))
            .Where(word => !EventPattern.AsksForDate(word.Key))
            .Select(word => (word.Name, word.Key, Shared: ImmutableArray<string>.Empty, Compared: word.Values));
        var words = compared.Concat(Shared.Select(word => (word.Name, word.Key, Shared: word.Values, Compared: ImmutableArray<string>.Empty)));
        foreach (var named in words.GroupBy(word => word.Name))
        {
            ofEvents[named.Key] = named
                .GroupBy(word => word.Key, StringComparer.Ordinal)
                .ToDictionary(
                    same => same.Key,
                    same => KnownWords.Join([.. same.SelectMany(word => word.Shared)], same.SelectMany(word => word.Compared)),
                    StringComparer.Ordinal);
        }

        OfCases = caseConditions
            .GroupBy(condition => condition.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => KnownWords.Join([], same.SelectMany(condition => condition.AnyOf)), StringComparer.Ordinal);
    }

    /// <summary>The attributes of cases.</summary>
    internal IReadOnlyDictionary<string, KnownWords> OfCases { get; }

    /// <summary>The attributes of an event; null when none is known.</summary>
    internal IReadOnlyDictionary<string, KnownWords>? Of(EventName name) => ofEvents.GetValueOrDefault(name);

    /// <summary>The known attribute that an unknown one was probably meant to be.</summary>
    internal static string? Near(IReadOnlyDictionary<string, KnownWords> known, string key) =>
        known.ContainsKey(key) ? null : known.Keys.FirstOrDefault(other => Spelling.IsNear(key, other));
}
