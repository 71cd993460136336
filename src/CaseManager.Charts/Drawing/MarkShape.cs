namespace CaseManager.Charts.Drawing;

/// <summary>The shape of a mark.</summary>
internal enum MarkShape
{
    None,
    Circle,
    Square,
    Diamond,
    TriangleUp,
    TriangleDown,
    Cross,
}
