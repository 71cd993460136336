using CaseManager.Core.Calendars;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Turns the bases and holidays of a pack's file into the calendar's own types.</summary>
internal sealed class DayMapping(Problems problems)
{
    internal DayBasis Basis(BasisDto basis, string path)
    {
        if (!RuleId.IsValidName(basis.Id) || basis.Id is "calendar" or "weekday" or "business" or "school")
        {
            problems.AddBadName($"{path}.id", basis.Id, "a name for a basis of this pack's own", "ca-calendar");
        }

        return new DayBasis(string.IsNullOrWhiteSpace(basis.Id) ? "unnamed" : basis.Id, basis.Counts, [.. (basis.Except ?? []).Select((except, i) => Exclusion(except, ExpressionMapping.Index($"{path}.except", i)))])
        {
            Also = [.. (basis.Also ?? []).Select(also => new DayAddition(also.Counts, also.From, also.To))],
        };
    }

    private DayExclusion Exclusion(ExclusionDto exclusion, string path)
    {
        switch (exclusion)
        {
            case ExclusionDto.Runs runs:
                if (runs.MinimumWeekdays is < 1 or > 100)
                {
                    problems.Add(RuleCodes.OutOfRange, $"{path}.minimumWeekdays", "The length of a run is out of range.", "Give 1 through 100 weekdays.");
                }

                return new DayExclusion.Runs(Math.Max(runs.MinimumWeekdays, 1), runs.AdjoiningWeekends);
            case ExclusionDto.Kinds kinds:
                DayKinds all = kinds.Names.Aggregate(DayKinds.None, (some, kind) => some | kind);
                if (all == DayKinds.None)
                {
                    problems.Add(RuleCodes.Incomplete, $"{path}.kinds", "No kind of day is named.", "Name at least one, such as holiday or break.");
                    return new DayExclusion.BetweenTerms();
                }

                return new DayExclusion.Kinds(all);
            default:
                return new DayExclusion.BetweenTerms();
        }
    }

    internal HolidayRule Holiday(HolidayDto holiday, string path)
    {
        if (holiday.FromYear > holiday.ToYear)
        {
            problems.Add(RuleCodes.Contradiction, path, "The holiday ends before it begins.", "Put the earlier year under 'fromYear'.");
        }

        switch (holiday)
        {
            case HolidayDto.Fixed date:
                return new HolidayRule.Fixed(Named(date, path), date.Date.Month, date.Date.Day)
                {
                    Observed = date.Observed,
                    Years = date.Years,
                    FirstYear = date.FromYear,
                    LastYear = date.ToYear,
                };
            case HolidayDto.NthWeekday nth:
                bool exists = nth.Month is >= 1 and <= 12 && nth.Week is not 0 and >= -5 and <= 5 && nth.PlusDays is >= -31 and <= 31;
                if (!exists)
                {
                    problems.Add(RuleCodes.OutOfRange, path, "There is no such week of a month.", "Give a month from 1 through 12, a week from 1 through 5 or from -1 for the last, and at most 31 days to add.");
                }

                return new HolidayRule.NthWeekday(Named(nth, path), exists ? nth.Month : 1, nth.Weekday, exists ? nth.Week : 1, exists ? nth.PlusDays : 0)
                {
                    Years = nth.Years,
                    FirstYear = nth.FromYear,
                    LastYear = nth.ToYear,
                };
            default:
                int plusDays = ((HolidayDto.Easter)holiday).PlusDays;
                if (plusDays is < -100 or > 100)
                {
                    problems.Add(RuleCodes.OutOfRange, $"{path}.plusDays", "The holiday is too far from Easter Sunday.", "Give -100 through 100 days.");
                }

                return new HolidayRule.EasterOffset(Named(holiday, path), Math.Clamp(plusDays, -100, 100)) { Years = holiday.Years, FirstYear = holiday.FromYear, LastYear = holiday.ToYear };
        }
    }

    private string Named(HolidayDto holiday, string path)
    {
        if (!string.IsNullOrWhiteSpace(holiday.Name))
        {
            return holiday.Name;
        }

        problems.Add(RuleCodes.Incomplete, $"{path}.name", "The holiday has no name.", "Give its name.");
        return "holiday";
    }
}
