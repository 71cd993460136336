namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What somebody wants to know of the clocks of one case, once they have been run.</summary>
internal interface IClockReading
{
    /// <param name="packed">The case.</param>
    /// <param name="cohort">The case alone.</param>
    /// <param name="clocks">Its clocks, in the order of results; the next growth or disposal ends them.</param>
    void Read(in PackedCase packed, in Cohort cohort, ref ClockList clocks);
}
