namespace CaseManager.Core.Progress.Json;

/// <summary>A score as it is written: a value, or a part of a whole; its measure only where that is not the one of its place.</summary>
internal sealed record ScoreDocument
{
    public decimal? Value { get; init; }

    public int? Part { get; init; }

    public int? Whole { get; init; }

    public MeasureDocument? Measure { get; init; }

    internal static ScoreDocument Of(Score score, Measure? usual) => new()
    {
        Value = score.Whole is null ? score.Value : null,
        Part = score.Part,
        Whole = score.Whole,
        Measure = score.Measure == usual ? null : MeasureDocument.Of(score.Measure),
    };

    /// <summary>The score that this says, or null when it is none of its measure.</summary>
    internal Score? ToScore(Measure? usual)
    {
        if ((Measure is null ? usual : Measure.ToMeasure()) is not { } measure)
        {
            return null;
        }

        return (Value, Part, Whole) switch
        {
            ({ } value, null, null) when measure.AcceptsLevel(value) => Score.Level(measure, value),
            (null, { } part, { } whole) when measure.Accepts(part, whole) => Score.Of(measure, part, whole),
            _ => null,
        };
    }
}
