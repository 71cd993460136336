using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Progress.Json;

/// <summary>From one goal of a document to the goal that it says; null with everything noted that is wrong at its path.</summary>
internal sealed class GoalReading(string path, Problems problems)
{
    internal MonitoredGoal? Read(MonitoredGoalDocument dto)
    {
        int before = problems.Count;
        if (!Identifier.IsValid(dto.Id))
        {
            problems.Add(ProgressCodes.Text, path + ".id", "This is not an identifier.", "Give 1 to 128 printable ASCII characters, without spaces or quotes.");
        }

        TimeAxis? axis = AxisOf(dto.InstructionalDays);
        ProgressPolicy? policy = dto.Policy is { } written ? new PolicyReading(path + ".policy", problems).Read(written) : ProgressPolicy.FourPoint;
        if (new MeasureReading(path + ".measure", problems).Read(dto.Measure) is not { } measure)
        {
            return null; // No score can be read without it.
        }

        GoalLine? line = LineOf(dto, measure, axis ?? TimeAxis.Calendar);
        ProgressSeries? series = SeriesOf(dto, measure);
        MasteryCriterion? criterion = dto.Criterion is { } stated ? new PolicyReading(path + ".criterion", problems).Read(stated, measure) : null;
        return problems.Count > before
            ? null
            : new MonitoredGoal(dto.Id, line!, series!, policy, criterion, dto.Looks is { } looks ? [.. looks] : null);
    }

    private TimeAxis? AxisOf(InstructionalDaysDocument? dto)
    {
        if (dto is null)
        {
            return null;
        }

        string at = path + ".instructionalDays";
        int before = problems.Count;
        if (dto.Through < dto.From)
        {
            problems.Add(ProgressCodes.DateOrder, at + ".through", "The last day is before the first.", "Check the two dates.");
        }

        if (dto.PerWeek is < 1 or > 7)
        {
            problems.Add(ProgressCodes.OutOfRange, at + ".perWeek", "This is not a number of school days in a week.", "Give 1 to 7.");
        }

        if (dto.Days.Length == 0)
        {
            problems.Add(ProgressCodes.UnknownDays, at + ".days", "There is no day of instruction.", "List the days, or leave instructionalDays out to count by the calendar.");
        }

        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < dto.Days.Length; i++)
        {
            string day = Item(at + ".days", i);
            if (dto.Days[i] < dto.From || dto.Days[i] > dto.Through)
            {
                problems.Add(ProgressCodes.DateOrder, day, "The day lies outside 'from' and 'through'.", "Check the dates.");
            }

            if (!seen.Add(dto.Days[i]))
            {
                problems.Add(ProgressCodes.Duplicate, day, "The same day stands twice.", "Remove one of the two.");
            }
        }

        return problems.Count > before ? null : TimeAxis.Instructional(new DateInterval(dto.From, dto.Through), dto.Days, dto.PerWeek ?? 5);
    }

    private GoalLine? LineOf(MonitoredGoalDocument dto, Measure measure, TimeAxis axis)
    {
        Score? baseline = ScoreOf(dto.Baseline, measure, path + ".baseline", isLevel: true);
        Score? target = ScoreOf(dto.Target, measure, path + ".target", isLevel: true);
        return baseline is null || target is null ? null : GoalLine.From(dto.BaselineOn, baseline, dto.By, target, axis, path, problems);
    }

    private ProgressSeries? SeriesOf(MonitoredGoalDocument dto, Measure measure)
    {
        int before = problems.Count;
        if (dto.Observations.Length > ProgressSeries.MaximumObservations)
        {
            SeriesChecks.TooMany(dto.Observations.Length, path, problems);
            return null;
        }

        // A score that cannot be read is stood in for, so that everything else about its observation is still checked.
        Observation[] observations = [.. dto.Observations.Select((point, i) => ToObservation(point, measure, Item(path + ".observations", i)))];
        ProgressSeries? series = ProgressSeries.From(
            measure,
            [.. observations],
            [.. (dto.PhaseChanges ?? []).Select(change => new PhaseChange(change.On, change.Name))],
            [.. dto.MissedSessions ?? []],
            path,
            problems);
        return problems.Count > before ? null : series;
    }

    private Observation ToObservation(ObservationDocument point, Measure measure, string at) =>
        new(point.Date, ScoreOf(point.Score, measure, at + ".score", isLevel: false) ?? Score.Level(measure, measure.Minimum ?? 0m))
        {
            Probe = point.Probe ?? 1,
            NoteId = point.NoteId,
            Setting = point.Setting,
            Person = point.Person,
            Prompted = point.Prompted,
        };

    /// <summary>A score of the goal's measure, or of its own where it names one; a level need not be a possible single score.</summary>
    private Score? ScoreOf(ScoreDocument dto, Measure usual, string at, bool isLevel)
    {
        if ((dto.Measure is { } own ? new MeasureReading(at + ".measure", problems).Read(own) : usual) is not { } measure)
        {
            return null;
        }

        if (dto is { Value: { } value, Part: null, Whole: null })
        {
            if (isLevel ? measure.AcceptsLevel(value) : measure.Accepts(value))
            {
                return Score.Level(measure, value);
            }

            problems.Add(ProgressCodes.OutOfRange, at + ".value", "The number cannot be a score of this measure.", Remedy(measure));
        }
        else if (dto is { Value: null, Part: { } part, Whole: { } whole })
        {
            if (measure.Accepts(part, whole))
            {
                return Score.Of(measure, part, whole);
            }

            problems.Add(
                ProgressCodes.OutOfRange,
                at + ".whole",
                !measure.HasParts ? "Scores of this measure are not a part of a whole." : whole == 0 ? Score.OfNothing : Score.Uncounted,
                !measure.HasParts ? "Give 'value'." : whole == 0 ? "Leave the observation out and list its day under missedSessions." : "Check the two counts.");
        }
        else
        {
            problems.Add(ProgressCodes.OutOfRange, at, "A score has either a value, or a part and a whole.", "Give 'value', or 'part' and 'whole'.");
        }

        return null;
    }

    private static string Remedy(Measure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"Give a number from {Score.Bounds(measure)}, in the steps of the measure.");

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
