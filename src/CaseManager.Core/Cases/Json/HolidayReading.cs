using System.Collections.Immutable;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>State holidays as a case or a caseload gives them: lists of dates by jurisdiction.</summary>
internal static class HolidayReading
{
    internal static ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> From(
        Dictionary<string, List<LocalDate>>? read, string path, Problems problems)
    {
        var given = new List<KeyValuePair<JurisdictionId, ImmutableArray<LocalDate>>>();
        foreach ((string jurisdiction, List<LocalDate> dates) in read ?? [])
        {
            if (JurisdictionId.IsValid(jurisdiction))
            {
                given.Add(new(new JurisdictionId(jurisdiction), [.. dates]));
            }
            else
            {
                problems.Add(CaseCodes.Jurisdiction, $"{path}.{StrictJson.Shown(jurisdiction)}", "This key is not a jurisdiction.", CaseWords.GiveAJurisdiction);
            }
        }

        return given.Count == 0 ? CaseHolidays.None : CaseHolidays.From(given, path, problems);
    }
}
