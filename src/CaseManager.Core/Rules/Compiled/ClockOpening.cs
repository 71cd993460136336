namespace CaseManager.Core.Rules.Compiled;

/// <summary>What opens a clock.</summary>
internal enum ClockOpening : byte
{
    Nothing,
    Event,
    Birth,
    SchoolYear,
}
