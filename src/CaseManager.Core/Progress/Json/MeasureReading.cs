using CaseManager.Core.Json;

namespace CaseManager.Core.Progress.Json;

/// <summary>Says of each part of a measure what is wrong with it, where <see cref="MeasureDocument.ToMeasure"/> only says that there is none.</summary>
internal sealed class MeasureReading(string path, Problems problems)
{
    internal Measure? Read(MeasureDocument dto)
    {
        // '&' rather than '&&', so that every fault is noted.
        bool good = Optional(dto.Tool, ".tool") & Optional(dto.Level, ".level") & IsGood(dto);
        return good ? dto.ToMeasure() : null;
    }

    private bool IsGood(MeasureDocument dto) =>
        dto switch
        {
            MeasureDocument.Rate rate => Text(rate.Counted, ".counted"),
            MeasureDocument.Frequency frequency => Text(frequency.Counted, ".counted"),
            MeasureDocument.PermanentProduct product => Text(product.Counted, ".counted"),
            MeasureDocument.IntervalRecording interval => Check(interval.Seconds > 0, ".seconds", "Give the length of an interval in seconds, above 0."),
            MeasureDocument.TaskAnalysis task => Check(task.Steps > 0, ".steps", "Give the number of steps of the task, above 0."),
            MeasureDocument.StandardScore score => Check(score.StandardDeviation > 0m, ".standardDeviation", "Give the standard deviation of the norm group, above 0: 15."),
            MeasureDocument.Rubric rubric => Check(
                Measure.Rubric.Fits(rubric.Lowest, rubric.Highest, rubric.Step ?? 1m),
                ".highest",
                "Give a highest level that lies a whole number of steps above the lowest, and a step above 0."),
            MeasureDocument.PromptLevel ladder => Check(
                Measure.PromptLevel.IsLadder([.. ladder.Prompts]), ".prompts", "Give two or more different prompts, from the most help to the least, each of 1 to 200 characters."),
            _ => true,
        };

    private bool Optional(string? text, string key) => text is null || Text(text, key);

    private bool Text(string text, string key)
    {
        if (Measure.IsText(text))
        {
            return true;
        }

        problems.Add(ProgressCodes.Text, path + key, "The text is blank, too long, or has a control character or half a Unicode character.", "Give 1 to 200 characters.");
        return false;
    }

    private bool Check(bool good, string key, string remedy)
    {
        if (!good)
        {
            problems.Add(ProgressCodes.OutOfRange, path + key, "This cannot be.", remedy);
        }

        return good;
    }
}
