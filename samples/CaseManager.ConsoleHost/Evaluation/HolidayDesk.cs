using System.Collections.Immutable;
using System.Text;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The holidays of a case: federal ones, and those of its State, which a case or a caseload may give in place of the pack's (counting C2).</summary>
internal sealed class HolidayDesk(ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> shared)
{
    private readonly Dictionary<string, HolidayCalendar> kept = new(StringComparer.Ordinal);

    internal HolidayCalendar For(CaseFile file, RuleSet rules)
    {
        if (shared.IsEmpty && file.Holidays.IsEmpty)
        {
            return rules.Holidays;
        }

        JurisdictionId[] given = [.. shared.Keys.Union(file.Holidays.Keys).Where(one => Governs(one, file.Jurisdiction) || rules.Packs.Any(pack => pack.Jurisdiction == one))];
        if (given.Length == 0)
        {
            return rules.Holidays;
        }

        string signature = SignatureOf(file, rules, given);
        if (!kept.TryGetValue(signature, out HolidayCalendar? holidays))
        {
            holidays = Build(file, rules, given);
            kept.Add(signature, holidays);
        }

        return holidays;
    }

    internal void Clear() => kept.Clear();

    private HolidayCalendar Build(CaseFile file, RuleSet rules, JurisdictionId[] given)
    {
        HolidayCalendar holidays = HolidayCalendar.Federal;
        foreach (RulePack pack in rules.Packs.Where(pack => !pack.Holidays.IsEmpty && !given.Contains(pack.Jurisdiction)))
        {
            holidays = holidays.With(pack.Holidays);
        }

        return holidays.With(given.SelectMany(one => DatesOf(file, one)));
    }

    private string SignatureOf(CaseFile file, RuleSet rules, JurisdictionId[] given)
    {
        var text = new StringBuilder(rules.Fingerprint.Value);
        foreach (JurisdictionId one in given)
        {
            text.Append('|').Append(one.Value);
            foreach (LocalDate date in DatesOf(file, one))
            {
                text.Append(' ').Append(LocalDatePattern.Iso.Format(date));
            }
        }

        return text.ToString();
    }

    private ImmutableArray<LocalDate> DatesOf(CaseFile file, JurisdictionId jurisdiction) =>
        file.Holidays.TryGetValue(jurisdiction, out ImmutableArray<LocalDate> own) ? own : shared[jurisdiction];

    /// <summary>Whether a student of <paramref name="place"/> lives under <paramref name="jurisdiction"/>.</summary>
    private static bool Governs(JurisdictionId jurisdiction, JurisdictionId place) =>
        jurisdiction == place || place.Value.StartsWith(jurisdiction.Value + "-", StringComparison.Ordinal);
}
