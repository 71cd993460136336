namespace CaseManager.Core.Progress.Estimation;

/// <summary>A fitted line: its height at a place, its slope per step of x, and what least squares knows about its error.</summary>
/// <param name="Center">The x at which the line has its height; the mean of x for least squares.</param>
/// <param name="Height">The line's value there.</param>
/// <param name="Slope">By how much it rises per step of x.</param>
/// <param name="Residual">The standard deviation of the points about the line; null unless least squares with three points or more.</param>
/// <param name="Spread">The sum of squared distances of x from its mean; 0 unless least squares.</param>
internal readonly record struct Line(double Center, double Height, double Slope, double? Residual = null, double Spread = 0)
{
    internal double At(double x) => Height + (Slope * (x - Center));

    /// <summary>Of the slope: SE = s / √Σ(x − x̄)².</summary>
    internal double? StandardError => Residual / Math.Sqrt(Spread);

    /// <summary>Of the line's own height at x, not of a further point: s·√(1/n + (x − x̄)²/Σ(x − x̄)²).</summary>
    internal double? StandardErrorAt(double x, int points) => Residual * Math.Sqrt((1.0 / points) + ((x - Center) * (x - Center) / Spread));
}
