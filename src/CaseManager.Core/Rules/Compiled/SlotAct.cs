namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of one kind do in one slot.</summary>
/// <param name="Version">The rule version of the only role.</param>
/// <param name="What">What the only role does.</param>
/// <param name="IsSimple">Whether there is only one role, of the slot's only version, and nothing but the day of the event decides whether it acts.</param>
/// <param name="From">The first day on which the only role acts.</param>
/// <param name="To">The last day on which the only role acts.</param>
/// <param name="First">The place of the first of its roles.</param>
/// <param name="Count">How many roles it has.</param>
internal readonly record struct SlotAct(ushort Version, RoleKind What, bool IsSimple, int From, int To, int First, int Count);
