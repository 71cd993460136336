namespace CaseManager.Core.Progress;

/// <summary>What a source expects of students of a group on a day, and which source it is.</summary>
/// <remarks>A student who is behind has to grow faster than the norm to close the gap. Equality is by value.</remarks>
/// <param name="Level">The level, such as the 50th percentile of the group.</param>
/// <param name="Percentile">Which percentile the level is, 1 to 99.</param>
/// <param name="Growth">How fast such students grow per week; null when the source does not say.</param>
/// <param name="Source">The source: author, title, page.</param>
/// <param name="Year">The year of the norms.</param>
public sealed record NormExpectation(Score Level, int Percentile, Slope<SlopeUnit.Week>? Growth, string Source, int Year)
{
    /// <summary>How far a student is behind the level.</summary>
    /// <param name="current">Where the student stands: better a median or fitted level than the last point alone.</param>
    /// <returns>The distance in the measure's unit; positive when the student is behind, negative when ahead.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException">The score is of another measure.</exception>
    public decimal GapOf(Score current)
    {
        ArgumentNullException.ThrowIfNull(current);
        _ = current.CompareTo(Level);
        return Sign * (Level.Value - current.Value);
    }

    /// <summary>How many weeks it takes until a student has caught up, when both go on growing as they do.</summary>
    /// <param name="current">Where the student stands.</param>
    /// <param name="student">How fast the student grows per week.</param>
    /// <returns>
    /// gap/(student's growth − growth of the group); 0 when the student is not behind; null when the gap does not close or the source
    /// does not say how fast the group grows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException">The score is of another measure.</exception>
    public double? WeeksToClose(Score current, Slope<SlopeUnit.Week> student)
    {
        decimal gap = GapOf(current);
        double closing = Growth is { } growth ? Sign * (student - growth).Value : 0;
        return gap <= 0 ? 0 : closing > 0 ? (double)gap / closing : null;
    }

    private int Sign => Level.Measure.Direction == ImprovementDirection.Increase ? 1 : -1;
}
