using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>How a limit is counted. A closed set: an average is never read as a maximum.</summary>
public abstract record LimitMeasure
{
    private protected LimitMeasure()
    {
    }

    /// <summary>At most so many students with an IEP.</summary>
    /// <param name="Most">How many.</param>
    /// <param name="MoreWithAide">How many more when a paraprofessional is provided; 0 by default.</param>
    public sealed record Maximum(int Most, int MoreWithAide = 0) : LimitMeasure;

    /// <summary>At most so many students for each provider on the average of an organisation. No single provider can exceed it.</summary>
    /// <param name="Most">How many.</param>
    public sealed record Average(int Most) : LimitMeasure;

    /// <summary>At most so many points, each student weighing what a table says.</summary>
    public sealed record Points : LimitMeasure
    {
        /// <summary>How many points.</summary>
        public required decimal Most { get; init; }

        /// <summary>The table; the first line that fits a student is used.</summary>
        public required ImmutableArray<PointWeight> Weights
        {
            get;
            init => field = value.IsDefault ? [] : value;
        }

        /// <summary>Whether another measure has the same points and table.</summary>
        /// <param name="other">The other measure.</param>
        /// <returns>True when it has.</returns>
        public bool Equals(Points? other) => other is not null && Most == other.Most && Sequence.Same(Weights, other.Weights);

        /// <summary>A hash that agrees with equality.</summary>
        /// <returns>The hash.</returns>
        public override int GetHashCode() => HashCode.Combine(Most, Sequence.Hash(Weights));
    }

    /// <summary>At most so many years between the youngest and the oldest student.</summary>
    /// <param name="Most">How many years.</param>
    public sealed record AgeSpan(int Most) : LimitMeasure;

    /// <summary>At least such a share of the class has no IEP.</summary>
    /// <param name="LeastPercent">The share in percent.</param>
    public sealed record WithoutIep(int LeastPercent) : LimitMeasure;

    /// <summary>No number in the law: a standard, or a duty to adopt a limit of one's own.</summary>
    /// <param name="Words">What the law asks for, in a few words.</param>
    public sealed record Duty(string Words) : LimitMeasure;
}
