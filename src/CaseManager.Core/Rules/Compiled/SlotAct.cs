namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of one kind do in one slot.</summary>
/// <param name="First">The place of the first of its roles.</param>
/// <param name="Count">How many roles it has.</param>
internal readonly record struct SlotAct(int First, int Count);
