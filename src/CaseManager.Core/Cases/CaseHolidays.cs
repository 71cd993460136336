using System.Collections.Immutable;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>State holidays that a host gives in place of a pack's: jurisdictions in ordinal order, dates ascending, each once.</summary>
internal static class CaseHolidays
{
    internal static readonly ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> None =
        ImmutableSortedDictionary.Create<JurisdictionId, ImmutableArray<LocalDate>>(
            Comparer<JurisdictionId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value)));

    internal static ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> From(
        IEnumerable<KeyValuePair<JurisdictionId, ImmutableArray<LocalDate>>> given, string path, Problems problems)
    {
        var all = None.ToBuilder();
        foreach ((JurisdictionId jurisdiction, ImmutableArray<LocalDate> dates) in given)
        {
            var kept = new SortedSet<LocalDate>();
            foreach (LocalDate date in dates.IsDefault ? [] : dates)
            {
                if (RecordChecks.IsInRange(date, $"{path}.{jurisdiction.Value}", problems))
                {
                    kept.Add(date);
                }
            }

            all[jurisdiction] = [.. kept];
        }

        return all.ToImmutable();
    }

    internal static bool AreEqual(
        ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> one,
        ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> other) =>
        one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out var dates) && dates.AsSpan().SequenceEqual(entry.Value.AsSpan()));
}
