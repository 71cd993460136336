namespace CaseManager.Charts;

/// <summary>How a picture is coloured. In both, nothing is told by colour alone: lines differ by dash, points by shape, areas by hatch.</summary>
public enum ChartTheme
{
    /// <summary>For a screen: the eight colours of Okabe and Ito (https://jfly.uni-koeln.de/color/), which colour-blind readers can tell apart, on white.</summary>
    Light,

    /// <summary>For paper and photocopies: black and greys on white.</summary>
    Print,
}
