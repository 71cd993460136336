using System.Collections.Immutable;
using CaseManager.Core.Progress;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Progress;

/// <summary>A series from a seed: irregular days, some of them with several probes; values in tenths, often tied.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Days">The day of each point, counted from the first, ascending.</param>
/// <param name="Tenths">The value of each point, in tenths.</param>
public sealed record RandomPoints(int Seed, ImmutableArray<int> Days, ImmutableArray<int> Tenths)
{
    /// <summary>A scale without an end, so that data can be negated.</summary>
    internal static readonly Measure Scale = new Measure.StandardScore(100, 15) { Direction = ImprovementDirection.Increase };

    internal static readonly LocalDate Start = new(2026, 9, 1);

    internal static Arbitrary<RandomPoints> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => From(seed)));

    internal static RandomPoints From(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 25);
        int range = random.Next(3) switch { 0 => 5, 1 => 40, _ => 2_000 };
        int trend = random.Next(-6, 7);
        var days = ImmutableArray.CreateBuilder<int>();
        var tenths = ImmutableArray.CreateBuilder<int>();
        int day = 0;
        for (int i = 0; i < count; i++)
        {
            days.Add(day);
            tenths.Add((random.Next(range) * (random.Next(2) == 0 ? 10 : 1)) + (trend * day));
            day += random.Next(5) == 0 ? 0 : random.Next(1, 15);
        }

        return new RandomPoints(seed, days.ToImmutable(), tenths.ToImmutable());
    }

    internal ImmutableArray<Observation> Observations(Measure measure, Func<decimal, decimal> value) =>
        [.. Days.Select((day, i) => new Observation(Start.PlusDays(day), Score.Of(measure, value(Tenths[i] / 10m))) { Probe = i + 1 })];

    internal ProgressSeries Series(Measure measure, Func<decimal, decimal> value) => ProgressSeries.Create(measure, Observations(measure, value)).Value;

    internal ProgressSeries Series() => Series(Scale, value => value);

    /// <summary>Printed when a property fails; made-up numbers.</summary>
    public override string ToString() => $"seed {Seed}: {string.Join(' ', Days.Select((day, i) => $"{day}:{Tenths[i]}"))}";

    public bool Equals(RandomPoints? other) => other is not null && Seed == other.Seed;

    public override int GetHashCode() => Seed;
}
