namespace CaseManager.Core.Progress.Estimation;

/// <summary>The sum of squared distances from the mean, point by point (Welford, Technometrics 4(3), 1962).</summary>
internal struct RunningSpread
{
    private double mean;
    private int count;

    internal double Sum { get; private set; }

    internal void Add(double value)
    {
        count++;
        double off = value - mean;
        mean += off / count;
        Sum += off * (value - mean);
    }
}
