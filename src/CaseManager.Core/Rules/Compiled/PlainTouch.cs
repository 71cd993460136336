namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of one kind do to 64 plain slots, one bit each: together with the bits of the open ones it says all that becomes of them.</summary>
/// <param name="Closes">Slots whose clock it ends.</param>
/// <param name="Meets">Those of them whose duty it meets.</param>
/// <param name="Excuses">Those from whose duty it excuses, unless it meets it; in the rest it terminates the clock.</param>
/// <param name="Starts">Slots in which it opens a clock.</param>
/// <param name="Restarts">Slots whose open clock it starts anew.</param>
internal readonly record struct PlainTouch(ulong Closes, ulong Meets, ulong Excuses, ulong Starts, ulong Restarts);
