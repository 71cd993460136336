namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// What events of one kind do to 64 slots, one bit each: together with the bits of the slots that are open it says which of them an
/// event does anything to, so that nobody asks the others.
/// </summary>
/// <param name="Closes">Slots whose clock it may end.</param>
/// <param name="Starts">Slots in which it may open a clock, or open again one that was closed.</param>
/// <param name="Restarts">Slots whose open clock it may start again.</param>
/// <param name="FirstClosing">The place of what it does in the first slot that it closes.</param>
/// <param name="FirstOpening">The place of what it does in the first slot that it opens or starts again.</param>
internal readonly record struct Touch(ulong Closes, ulong Starts, ulong Restarts, int FirstClosing, int FirstOpening);
