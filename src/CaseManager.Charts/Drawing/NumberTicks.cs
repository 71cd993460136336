using System.Collections.Immutable;
using System.Globalization;

namespace CaseManager.Charts.Drawing;

/// <summary>Chooses round numbers for an axis.</summary>
/// <param name="Least">The lower end of the axis.</param>
/// <param name="Most">The upper end of the axis.</param>
/// <param name="Values">The numbers, ascending.</param>
/// <param name="Decimals">How many digits after the point their labels have.</param>
internal sealed record NumberTicks(double Least, double Most, ImmutableArray<double> Values, int Decimals)
{
    /// <summary>Round numbers that enclose a range; at the fixed ends, if they are given, the axis ends there.</summary>
    internal static NumberTicks Of(double least, double most, float height, double? floor = null, double? ceiling = null, bool whole = false)
    {
        double lowest = floor is { } low && low <= least ? low : least;
        double highest = ceiling is { } high && high >= most ? high : most;
        double span = Math.Max(highest - lowest, whole ? 1 : 1e-6); // Of the axis, not of the scores: from 65 to 80 of 0 to 100 is narrow.
        int wanted = Math.Clamp((int)(height / 44f), 2, 12);
        double raw = span / wanted;
        double power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        step = whole ? Math.Max(1, Math.Ceiling(step)) : step;
        double bottom = lowest == floor ? lowest : Math.Floor(lowest / step) * step;
        double top = highest == ceiling ? highest : Math.Ceiling(highest / step) * step;
        top = top > bottom ? top : bottom + step;
        var values = ImmutableArray.CreateBuilder<double>();
        for (int i = 0; bottom + (i * step) <= top + (step * 1e-9); i++)
        {
            values.Add(bottom + (i * step));
        }

        return new NumberTicks(bottom, top, values.ToImmutable(), step >= 1 && bottom % 1 == 0 && step % 1 == 0 ? 0 : Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 1, 6));
    }

    internal string Label(double value) => value.ToString(string.Create(CultureInfo.InvariantCulture, $"F{Decimals}"), CultureInfo.InvariantCulture);
}
