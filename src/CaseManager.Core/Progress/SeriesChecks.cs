using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>What can be seen to be wrong with the points of a series.</summary>
internal sealed class SeriesChecks(Measure measure, string root, Problems problems)
{
    private readonly HashSet<(LocalDate Date, int Probe)> seen = [];

    internal const string GiveADate = "Give a date of the ISO calendar from 1900-01-01 through 2499-12-31.";

    internal void Check(IReadOnlyList<Observation> observations)
    {
        if (observations.Count > ProgressSeries.MaximumObservations)
        {
            TooMany(observations.Count, root, problems);
            return;
        }

        for (int i = 0; i < observations.Count; i++)
        {
            Check(observations[i], string.Create(CultureInfo.InvariantCulture, $"{root}.observations[{i}]"));
        }
    }

    internal void Check(Observation observation, string path)
    {
        if (observation.Score.Measure != measure)
        {
            problems.Add(
                ProgressCodes.OtherMeasure,
                path + ".score",
                "The score is of another measure than the series: another tool, level, unit or direction.",
                "Start a new series with the new measure; no trend runs across the change.");
        }

        CheckDate(observation.Date, path + ".date");
        if (observation.Probe < 1)
        {
            problems.Add(ProgressCodes.OutOfRange, path + ".probe", "The number of the probe is not positive.", "Number the probes of a day 1, 2, 3.");
        }
        else if (!seen.Add((observation.Date, observation.Probe)))
        {
            problems.Add(
                ProgressCodes.Duplicate,
                path + ".date",
                "Another observation has the same day and the same number of the probe.",
                "Remove the repetition, or number several probes of one day 1, 2, 3.");
        }

        if (observation.NoteId is { } note && !Identifier.IsValid(note))
        {
            problems.Add(ProgressCodes.Text, path + ".noteId", "This is not an identifier.", "Give 1 to 128 printable ASCII characters, without spaces or quotes.");
        }

        CheckText(observation.Setting, path + ".setting");
        CheckText(observation.Person, path + ".person");
    }

    internal void Check(IReadOnlyList<PhaseChange> phaseChanges)
    {
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < phaseChanges.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{root}.phaseChanges[{i}]");
            CheckDate(phaseChanges[i].On, path + ".on");
            CheckText(phaseChanges[i].Name, path + ".name");
            if (!days.Add(phaseChanges[i].On))
            {
                problems.Add(ProgressCodes.Duplicate, path + ".on", "Another phase begins on the same day.", "Keep one of the two, and name in it all that changed.");
            }
        }
    }

    internal void Check(IReadOnlyList<LocalDate> missedSessions)
    {
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < missedSessions.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{root}.missedSessions[{i}]");
            CheckDate(missedSessions[i], path);
            if (!days.Add(missedSessions[i]))
            {
                problems.Add(ProgressCodes.Duplicate, path, "The same missed session stands twice.", "Remove one of the two.");
            }
        }
    }

    internal static void TooMany(int count, string root, Problems problems) =>
        problems.Add(
            ProgressCodes.TooMany,
            root + ".observations",
            string.Create(CultureInfo.InvariantCulture, $"There are {count} observations."),
            string.Create(CultureInfo.InvariantCulture, $"A series has at most {ProgressSeries.MaximumObservations}: give each goal and each year a series of its own."));

    private void CheckDate(LocalDate date, string path)
    {
        if (!CivilDay.IsSupported(date))
        {
            problems.Add(ProgressCodes.DateRange, path, "The date is out of range.", GiveADate);
        }
    }

    private void CheckText(string? text, string path)
    {
        if (text is not null && !Measure.IsText(text))
        {
            problems.Add(
                ProgressCodes.Text,
                path,
                "The text is blank, too long, or has a control character or half a Unicode character.",
                string.Create(CultureInfo.InvariantCulture, $"Give 1 to {Measure.MaximumTextLength} characters, or leave it out."));
        }
    }
}
