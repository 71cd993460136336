namespace CaseManager.Core.Timelines.Kernel;

/// <summary>How a clock ended, if it did. In the order in which one event that could do several of them does the first (counting C11); <see cref="Settlement"/> counts on it.</summary>
internal enum ClockEnding : byte
{
    Open,
    Met,
    Excused,
    Terminated,
}
