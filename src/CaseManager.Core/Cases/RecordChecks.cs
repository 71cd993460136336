using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>What can be seen to be wrong with one record from itself and the student's birth date.</summary>
internal static class RecordChecks
{
    internal static void Check(CaseEvent record, LocalDate birthDate, string path, Problems problems)
    {
        CheckDates(record, birthDate, path, problems);
        CheckText(record.Episode, PlainText.MaximumEpisode, path + ".episode", problems);
        CheckText(record.Stamp.By ?? string.Empty, PlainText.MaximumPerson, path + ".recordedBy", problems);
        CheckForm(record, path, problems);
    }

    /// <summary>Says whether a date is one that day numbers hold, and notes it when it is not.</summary>
    internal static bool IsInRange(LocalDate date, string path, Problems problems)
    {
        if (CivilDay.IsSupported(date))
        {
            return true;
        }

        problems.Add(CaseCodes.DateRange, path, "The date is out of range.", "Give a date of the ISO calendar from 1900-01-01 through 2499-12-31.");
        return false;
    }

    internal static void CheckText(string text, int maximumLength, string path, Problems problems)
    {
        if (!PlainText.IsValid(text, maximumLength))
        {
            problems.Add(
                CaseCodes.Text,
                path,
                "The text is too long or has half a Unicode character.",
                string.Create(CultureInfo.InvariantCulture, $"Give at most {maximumLength} characters."));
        }
    }

    private static void CheckDates(CaseEvent record, LocalDate birthDate, string path, Problems problems)
    {
        bool known = IsInRange(record.On, path + ".on", problems);
        if (known && CivilDay.IsSupported(birthDate) && record.On < birthDate)
        {
            problems.Add(
                CaseCodes.BeforeBirth,
                path + ".on",
                "The event is dated before the student's birth.",
                "Check this date and the birth date.");
        }

        CheckLater(record, record.Until, "until", known, path, problems);
        CheckLater(record, record.Through, "through", known, path, problems);
        CheckLater(record, record.For, "for", known && PlansAhead(record.Name), path, problems);
    }

    private static void CheckLater(CaseEvent record, LocalDate? other, string key, bool comparable, string path, Problems problems)
    {
        if (other is { } date && IsInRange(date, path + "." + key, problems) && comparable && date < record.On)
        {
            problems.Add(CaseCodes.DateOrder, path + "." + key, $"The date '{key}' is before 'on'.", "Check the two dates.");
        }
    }

    /// <summary>
    /// The built-in events whose <c>for</c> is a plan, so that it cannot lie behind them. Elsewhere <c>for</c> may look back:
    /// a report can be about a quarter that is over.
    /// </summary>
    private static bool PlansAhead(EventName name) =>
        name == EventNames.IepMeetingScheduled || name == EventNames.HearingScheduled || name == EventNames.PrivatePlacementPlanned;

    private static void CheckForm(CaseEvent record, string path, Problems problems)
    {
        if (record.Voids is not null && record.Replaces is not null)
        {
            problems.Add(CaseCodes.CorrectionForm, path, "The record both voids and replaces.", "Keep 'voids' or 'replaces', not both.");
        }
        else if (record.Name.Value.Length > 0 && record.Voids is not null != (record.Name == EventNames.RecordVoided))
        {
            problems.Add(
                CaseCodes.CorrectionForm,
                path + ".name",
                "A record with 'voids' has the name record.voided, and no other record has it.",
                "Give the name record.voided together with 'voids'.");
        }
    }
}
