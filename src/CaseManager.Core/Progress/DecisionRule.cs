namespace CaseManager.Core.Progress;

/// <summary>How points are held against a goal line. A closed set; districts differ in which they use, and in the numbers.</summary>
/// <remarks>
/// Probes of one day are one point, their median. A point on the line is neither above nor below. "Below" means worse: above the
/// line for a goal to reduce.
/// </remarks>
public abstract record DecisionRule
{
    private protected DecisionRule()
    {
    }

    /// <summary>So many points in a row on one side of the line: the four-point rule, three and six.</summary>
    /// <param name="Below">How many in a row below the line ask for another instruction, 1 to 30.</param>
    /// <param name="Above">How many in a row on its better side ask for a more ambitious goal, 1 to 30.</param>
    public sealed record ConsecutivePoints(int Below, int Above) : DecisionRule
    {
        /// <summary>How many in a row below the line ask for another instruction.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 30.</exception>
        public int Below { get; } = Within(Below, 1, 30, nameof(Below));

        /// <summary>How many in a row on the better side of the line ask for a more ambitious goal.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 30.</exception>
        public int Above { get; } = Within(Above, 1, 30, nameof(Above));
    }

    /// <summary>The trend held against the slope of the goal line: flatter asks for another instruction, steeper for a more ambitious goal.</summary>
    /// <param name="Method">How the trend is laid.</param>
    /// <param name="Certainty">
    /// How sure the difference must be, one-sided, from 0.5 to below 1. With 0.5, the default, any difference counts, so that half of
    /// the students who grow exactly as the goal asks get a signal at the first look. More needs ordinary least squares.
    /// </param>
    public sealed record TrendLine(TrendMethod Method, double Certainty = 0.5) : DecisionRule
    {
        /// <summary>How the trend is laid.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public TrendMethod Method { get; } = Enum.IsDefined(Method) ? Method : throw new ArgumentOutOfRangeException(nameof(Method), "The value is not one of the enumeration's.");

        /// <summary>How sure the difference must be.</summary>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The number is not from 0.5 to below 1, or it is above 0.5 and the method has no standard error.
        /// </exception>
        public double Certainty { get; } = Certainty is >= 0.5 and < 1 && (Certainty == 0.5 || Method == TrendMethod.OrdinaryLeastSquares)
            ? Certainty
            : throw new ArgumentOutOfRangeException(nameof(Certainty), "A certainty lies from 0.5 to below 1; above 0.5 it needs ordinary least squares.");
    }

    /// <summary>The median of the last few points held against the line: the middle one of their distances, each from the line of its own day.</summary>
    /// <remarks>
    /// Some guides compare the median score with the line of the last day. That counts the growth between the points as falling
    /// behind; here each point is held against its own day.
    /// </remarks>
    /// <param name="Points">How many points, an odd number from 1 to 9; three in the usual rule.</param>
    public sealed record MedianOfLast(int Points) : DecisionRule
    {
        /// <summary>How many points.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is even or not 1 to 9.</exception>
        public int Points { get; } = Points % 2 == 1
            ? Within(Points, 1, 9, nameof(Points))
            : throw new ArgumentOutOfRangeException(nameof(Points), "Give an odd number from 1 to 9, so that one point is in the middle.");
    }

    private static int Within(int value, int least, int most, string name) =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Give a number from {least} to {most}."));
}
