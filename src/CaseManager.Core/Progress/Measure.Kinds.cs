using System.Collections.Immutable;

namespace CaseManager.Core.Progress;

/// <content>The kinds that goals are written in (methods.md section 1 of the project's research; general knowledge of the field).</content>
public abstract partial record Measure
{
    /// <summary>A count in a time: words read correctly per minute.</summary>
    /// <param name="Counted">What is counted: <c>words correct</c>.</param>
    /// <param name="Per">The time it is counted in.</param>
    public sealed record Rate(string Counted, TimeUnit Per) : Measure
    {
        /// <summary>What is counted.</summary>
        /// <exception cref="ArgumentException">The text is blank or has more than 200 characters.</exception>
        public string Counted { get; } = Text(Counted);

        /// <summary>The time it is counted in.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public TimeUnit Per { get; } = Defined(Per);

        /// <inheritdoc/>
        public override string Unit => $"{Counted} per {Name(Per)}";

        private protected override string KindText => "(rate)";
    }

    /// <summary>Correct responses of opportunities, as a percentage; a score keeps both counts where they are known.</summary>
    public sealed record Accuracy : Measure
    {
        /// <inheritdoc/>
        public override string Unit => "percent of opportunities";

        /// <inheritdoc/>
        public override decimal? Maximum => 100m;

        /// <inheritdoc/>
        public override bool HasParts => true;

        private protected override string KindText => "(accuracy)";
    }

    /// <summary>A percentage that an instrument gives without the counts behind it.</summary>
    public sealed record Percent : Measure
    {
        /// <inheritdoc/>
        public override string Unit => "percent";

        /// <inheritdoc/>
        public override decimal? Maximum => 100m;

        private protected override string KindText => "(percent)";
    }

    /// <summary>A count in one session, class period or day of observation of a fixed length: call-outs.</summary>
    /// <param name="Counted">What is counted.</param>
    public sealed record Frequency(string Counted) : Measure
    {
        /// <summary>What is counted.</summary>
        /// <exception cref="ArgumentException">The text is blank or has more than 200 characters.</exception>
        public string Counted { get; } = Text(Counted);

        /// <inheritdoc/>
        public override string Unit => Counted;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(frequency)";
    }

    /// <summary>How long a behaviour lasts: minutes on task.</summary>
    /// <param name="In">The unit of the values.</param>
    public sealed record Duration(TimeUnit In) : Measure
    {
        /// <summary>The unit of the values.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public TimeUnit In { get; } = Defined(In);

        /// <inheritdoc/>
        public override string Unit => Name(In) + "s";

        private protected override string KindText => "(duration)";
    }

    /// <summary>How long it takes from a signal to the response: seconds until the work is begun.</summary>
    /// <param name="In">The unit of the values.</param>
    public sealed record Latency(TimeUnit In) : Measure
    {
        /// <summary>The unit of the values.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public TimeUnit In { get; } = Defined(In);

        /// <inheritdoc/>
        public override string Unit => Name(In) + "s until the response";

        private protected override string KindText => "(latency)";
    }

    /// <summary>How long it is from the end of one response to the beginning of the next.</summary>
    /// <param name="In">The unit of the values.</param>
    public sealed record InterResponseTime(TimeUnit In) : Measure
    {
        /// <summary>The unit of the values.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public TimeUnit In { get; } = Defined(In);

        /// <inheritdoc/>
        public override string Unit => Name(In) + "s between responses";

        private protected override string KindText => "(inter-response time)";
    }

    /// <summary>The percentage of equal intervals of an observation in which the behaviour was scored.</summary>
    /// <param name="Method">When an interval is scored.</param>
    /// <param name="Seconds">How long an interval is.</param>
    public sealed record IntervalRecording(IntervalMethod Method, int Seconds) : Measure
    {
        /// <summary>When an interval is scored.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
        public IntervalMethod Method { get; } = Defined(Method);

        /// <summary>How long an interval is, in seconds; positive. Longer intervals change the number, so they are another measure.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
        public int Seconds { get; } = Positive(Seconds);

        /// <inheritdoc/>
        public override string Unit => "percent of intervals";

        /// <inheritdoc/>
        public override decimal? Maximum => 100m;

        /// <inheritdoc/>
        public override bool HasParts => true;

        private protected override string KindText => "(interval recording)";
    }

    /// <summary>How many trials it took until a criterion was met.</summary>
    public sealed record TrialsToCriterion : Measure
    {
        /// <inheritdoc/>
        public override string Unit => "trials to criterion";

        /// <inheritdoc/>
        public override decimal? Minimum => 1m;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(trials to criterion)";
    }

    /// <summary>A level on a rubric or rating scale.</summary>
    /// <param name="Lowest">The lowest level.</param>
    /// <param name="Highest">The highest level.</param>
    /// <param name="Step">What lies between two neighbouring levels: 1, or 0.5 for a rubric with half points.</param>
    public sealed record Rubric(decimal Lowest, decimal Highest, decimal Step = 1m) : Measure
    {
        /// <summary>The lowest level.</summary>
        public decimal Lowest { get; } = Lowest;

        /// <summary>The highest level, a whole number of steps above the lowest.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is not above the lowest level, the step is not positive, or the steps do not fit.</exception>
        public decimal Highest { get; } = Fits(Lowest, Highest, Step)
            ? Highest
            : throw new ArgumentOutOfRangeException(nameof(Highest), "The highest level lies a whole number of positive steps above the lowest.");

        /// <summary>What lies between two neighbouring levels; positive.</summary>
        public decimal Step { get; } = Step;

        /// <inheritdoc/>
        public override string Unit => "rubric points";

        /// <inheritdoc/>
        public override decimal? Minimum => Lowest;

        /// <inheritdoc/>
        public override decimal? Maximum => Highest;

        /// <inheritdoc/>
        public override bool IsOrdinal => true;

        private protected override bool IsStep(decimal value) => (value - Lowest) % Step == 0m;

        private protected override string KindText => "(rubric)";

        internal static bool Fits(decimal lowest, decimal highest, decimal step) =>
            step > 0m && highest > lowest && Math.Abs(lowest) <= 1_000_000m && Math.Abs(highest) <= 1_000_000m && (highest - lowest) % step == 0m;
    }

    /// <summary>How much help was needed: a value is the place of the prompt in a list, counted from 1.</summary>
    /// <param name="Prompts">The prompts from the most help to the least: full physical, partial physical, gesture, verbal, independent.</param>
    /// <remarks>Equality is by value.</remarks>
    public sealed record PromptLevel(ImmutableArray<string> Prompts) : Measure
    {
        /// <summary>The prompts from the most help to the least, two or more different ones.</summary>
        /// <exception cref="ArgumentException">There are fewer than two, one is blank or too long, or one stands twice.</exception>
        public ImmutableArray<string> Prompts { get; } = Ladder(Prompts);

        /// <inheritdoc/>
        public override string Unit => "prompt level";

        /// <inheritdoc/>
        public override decimal? Minimum => 1m;

        /// <inheritdoc/>
        public override decimal? Maximum => Prompts.Length;

        /// <inheritdoc/>
        public override bool IsOrdinal => true;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(prompt level)";

        /// <summary>Compares by value.</summary>
        /// <param name="other">Another measure.</param>
        /// <returns>True when the prompts and everything else are the same.</returns>
        public bool Equals(PromptLevel? other) => base.Equals(other) && Sequence.Same(Prompts, other.Prompts);

        /// <summary>A hash of all parts.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Sequence.Hash(Prompts));

        internal static bool IsLadder(ImmutableArray<string> prompts) =>
            !prompts.IsDefault && prompts.Length >= 2 && prompts.All(IsText) && prompts.Distinct(StringComparer.Ordinal).Count() == prompts.Length;

        private static ImmutableArray<string> Ladder(ImmutableArray<string> prompts) =>
            IsLadder(prompts)
                ? prompts
                : throw new ArgumentException("A ladder of prompts has two or more different texts of 1 to 200 characters.", nameof(prompts));
    }

    /// <summary>How many steps of a task analysis were done as asked.</summary>
    /// <param name="Steps">How many steps the task has.</param>
    public sealed record TaskAnalysis(int Steps) : Measure
    {
        /// <summary>How many steps the task has; positive.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
        public int Steps { get; } = Positive(Steps);

        /// <inheritdoc/>
        public override string Unit => "steps";

        /// <inheritdoc/>
        public override decimal? Maximum => Steps;

        /// <inheritdoc/>
        public override bool HasParts => true;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(task analysis)";

        /// <inheritdoc/>
        public override bool Accepts(int part, int whole) => whole == Steps && base.Accepts(part, whole);

        internal override decimal ValueOf(int part, int whole) => part;
    }

    /// <summary>A count in what the student has made: correct sentences in an essay, parts assembled.</summary>
    /// <param name="Counted">What is counted.</param>
    public sealed record PermanentProduct(string Counted) : Measure
    {
        /// <summary>What is counted.</summary>
        /// <exception cref="ArgumentException">The text is blank or has more than 200 characters.</exception>
        public string Counted { get; } = Text(Counted);

        /// <inheritdoc/>
        public override string Unit => Counted;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(permanent product)";
    }

    /// <summary>A norm-referenced score. It is made to compare with others of the same age, so that growth at the norm's pace leaves it unchanged.</summary>
    /// <param name="Mean">The mean of the norm group: 100.</param>
    /// <param name="StandardDeviation">The standard deviation of the norm group: 15.</param>
    public sealed record StandardScore(decimal Mean, decimal StandardDeviation) : Measure
    {
        /// <summary>The mean of the norm group.</summary>
        public decimal Mean { get; } = Mean;

        /// <summary>The standard deviation of the norm group; positive.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
        public decimal StandardDeviation { get; } =
            StandardDeviation > 0m ? StandardDeviation : throw new ArgumentOutOfRangeException(nameof(StandardDeviation), "A standard deviation is positive.");

        /// <inheritdoc/>
        public override string Unit => "standard score points";

        /// <inheritdoc/>
        public override decimal? Minimum => null;

        private protected override string KindText => "(standard score)";
    }

    /// <summary>Whether it was done: 1 for yes, 0 for no.</summary>
    public sealed record YesNo : Measure
    {
        /// <inheritdoc/>
        public override string Unit => "yes (1) or no (0)";

        /// <inheritdoc/>
        public override decimal? Maximum => 1m;

        /// <inheritdoc/>
        public override bool IsOrdinal => true;

        private protected override bool WholeNumbersOnly => true;

        private protected override string KindText => "(yes or no)";
    }

    private static string Name(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => "second",
            TimeUnit.Minute => "minute",
            TimeUnit.Hour => "hour",
            TimeUnit.Day => "day",
            _ => "week",
        };
}
