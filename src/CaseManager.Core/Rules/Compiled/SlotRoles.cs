using System.Numerics;
using System.Runtime.CompilerServices;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of every kind do to the clocks of slots that are not plain.</summary>
internal sealed class SlotRoles
{
    private readonly Touch[] touches;
    private readonly ulong[] once;
    private readonly ulong[] reopenable;
    private readonly List<SlotAct> compiled = [];
    private readonly List<Role> sorted = [];
    private readonly SlotAct[] acts;
    private readonly Role[] roles;
    private readonly ILookup<int, Role> byKind;

    /// <param name="assigned">What events do in every slot.</param>
    /// <param name="versions">The versions of all rules.</param>
    /// <param name="places">The slots that are not plain, and where each stands among them.</param>
    /// <param name="bits">Learns the kinds that open a clock.</param>
    internal SlotRoles(IEnumerable<(int Kind, Role Role)> assigned, List<RuleVersion> versions, IReadOnlyDictionary<int, int> places, KindBits bits)
    {
        Count = places.Count;
        Pages = SlotPage.Count(Count);
        byKind = assigned.Where(role => places.ContainsKey(role.Role.Slot)).Distinct()
            .ToLookup(role => role.Kind, role => role.Role with { Slot = (ushort)places[role.Role.Slot] });
        ILookup<int, RuleVersion> bySlot = versions.Where(version => places.ContainsKey(version.Slot)).ToLookup(version => places[version.Slot]);
        touches = new Touch[Pages * KindSet.Kinds];
        reopenable = new ulong[Pages];
        foreach (Role role in byKind.SelectMany(kind => kind).Where(role => role.What == RoleKind.Reopen))
        {
            reopenable[role.Slot >> SlotPage.Bits] |= 1UL << role.Slot;
        }

        once = new ulong[Pages];
        foreach (IGrouping<int, RuleVersion> slot in bySlot.Where(slot => slot.All(version => version.Take == StartTake.First)))
        {
            once[slot.Key >> SlotPage.Bits] |= (1UL << slot.Key) & ~reopenable[slot.Key >> SlotPage.Bits];
        }

        for (int i = 0; i < touches.Length; i++)
        {
            Role[] all = [.. Of(i % KindSet.Kinds).Where(role => role.Slot >> SlotPage.Bits == i / KindSet.Kinds)];
            Role[] closing = [.. all.Where(role => role.What < RoleKind.Restart)];
            Role[] opening = [.. all.Where(role => role.What >= RoleKind.Restart)];
            touches[i] = new Touch(
                Bits(closing),
                Bits(opening.Where(role => role.What != RoleKind.Restart)),
                Bits(opening.Where(role => role.What != RoleKind.Start || versions[role.Version].Take == StartTake.Latest)),
                Compile(closing),
                Compile(opening));
        }

        acts = [.. compiled];
        roles = [.. sorted];
        var starting = default(KindSet);
        foreach (IGrouping<int, Role> kind in byKind.Where(kind => kind.Any(role => role.What == RoleKind.Start)))
        {
            starting.Add(kind.Key);
        }

        Starting = bits.Of(starting);
    }

    /// <summary>How many slots there are.</summary>
    internal int Count { get; }

    /// <summary>The kinds that open a clock, as <see cref="KindBits"/>: a case without them has nothing to do with these slots.</summary>
    internal ulong Starting { get; }

    /// <summary>How many pages there are.</summary>
    internal int Pages { get; }

    /// <summary>What events touch in a page, by kind.</summary>
    internal ReadOnlySpan<Touch> Page(int page) => touches.AsSpan(page * KindSet.Kinds, KindSet.Kinds);

    /// <summary>The slots of a page in which a clock that was closed may begin again.</summary>
    internal ulong Reopenable(int page) => reopenable[page];

    /// <summary>The slots of a page in which a clock opens only once.</summary>
    internal ulong Once(int page) => once[page];

    /// <summary>Everything that events of a kind do, in the order in which the roles of one slot act.</summary>
    internal IEnumerable<Role> Of(int kind) => byKind[kind].OrderBy(role => role.What).ThenBy(role => role.Version);

    /// <summary>What ends the clock of a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly SlotAct Closing(in Touch touch, int bit) => ref acts[unchecked(touch.FirstClosing + Before(touch.Closes, bit))];

    /// <summary>What opens the clock of a slot or starts it again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly SlotAct Opening(in Touch touch, int bit) => ref acts[unchecked(touch.FirstOpening + Before(touch.Starts | touch.Restarts, bit))];

    /// <summary>The roles behind an act, in the order in which they act.</summary>
    internal ReadOnlySpan<Role> Of(in SlotAct act) => roles.AsSpan(act.First, act.Count);

    private static ulong Bits(IEnumerable<Role> roles) => roles.Aggregate(0UL, (bits, role) => bits | (1UL << role.Slot));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Before(ulong bits, int bit) => BitOperations.PopCount(bits & unchecked((1UL << bit) - 1));

    private int Compile(IEnumerable<Role> acting)
    {
        int first = compiled.Count;
        foreach (IGrouping<ushort, Role> slot in acting.GroupBy(role => role.Slot).OrderBy(group => group.Key))
        {
            int before = sorted.Count;
            sorted.AddRange(slot);
            compiled.Add(new SlotAct(before, sorted.Count - before));
        }

        return first;
    }
}
