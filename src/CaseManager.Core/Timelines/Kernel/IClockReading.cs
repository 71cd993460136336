namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What somebody wants to know of the clocks of one case, once they have been run.</summary>
internal interface IClockReading
{
    /// <param name="packed">The case.</param>
    /// <param name="facts">What the kernel knows of it.</param>
    /// <param name="clocks">Its clocks, in the order of results; the next growth or disposal ends them.</param>
    /// <param name="asOf">The day.</param>
    void Read(in PackedCase packed, in CaseFacts facts, ref ClockList clocks, int asOf);
}
