namespace CaseManager.Core.Progress;

/// <summary>A span that holds the true value in a stated share of repetitions.</summary>
/// <remarks>Equality is by value. The default value is the empty statement: 0 to 0 with confidence 0.</remarks>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="Confidence">The share: 0.95 for a 95 % interval.</param>
public readonly record struct ConfidenceInterval(double Lower, double Upper, double Confidence);
