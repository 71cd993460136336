namespace CaseManager.Core.Progress;

/// <summary>Which index of the difference between two phases a number is.</summary>
/// <remarks>Definitions follow the vignette of SingleCaseES (https://jepusto.github.io/SingleCaseES/), written anew from its formulas.</remarks>
public enum EffectSizeIndex
{
    /// <summary>Nonoverlap of all pairs: the share of pairs in which the later point is the better one, ties counting half (Parker and Vannest 2009).</summary>
    Nap,

    /// <summary>The share of better pairs less the share of worse ones: 2·NAP − 1.</summary>
    Tau,

    /// <summary>Tau less the trend within the first phase, by counts of pairs. Not bounded by ±1; depends on the lengths of the phases (Parker et al. 2011).</summary>
    TauU,

    /// <summary>Tau of what is left when the Theil–Sen trend of the first phase is taken off both (Tarlow 2017), divided by the number of pairs.</summary>
    TauBc,

    /// <summary>The share of later points better than the best of the first phase; ruled by one outlying point (Scruggs et al. 1987).</summary>
    Pnd,

    /// <summary>The share of later points better than the median of the first phase, ties counting half (Ma 2006).</summary>
    Pem,

    /// <summary>The largest share of all points that can stay without overlap of the phases.</summary>
    Pand,

    /// <summary>Robust improvement rate difference, from <see cref="Pand"/>.</summary>
    Ird,

    /// <summary>Difference of the means in standard deviations of the first phase, corrected for small numbers; positive is better.</summary>
    SmdBaseline,

    /// <summary>Difference of the means in pooled standard deviations, corrected for small numbers; positive is better.</summary>
    SmdPooled,

    /// <summary>Logarithm of the ratio of the means, turned so that an improvement is an increase; percentages of a goal to reduce are taken from 100.</summary>
    LrrIncreasing,

    /// <summary>Logarithm of the ratio of the means, turned so that an improvement is a decrease; percentages of a goal to increase are taken from 100.</summary>
    LrrDecreasing,
}
