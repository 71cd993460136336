using System.Numerics;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of every kind do to the clocks of plain slots.</summary>
/// <remarks>
/// A slot is plain when it has a single version, the as-of date does not decide whether that is in force, any one event ends its clock, and
/// none starts it again or reopens it but those that open it: what becomes of it then follows from the bits alone, and for some from the
/// day on which it would open. Most slots are plain.
/// </remarks>
internal sealed class PlainRoles
{
    private readonly PlainTouch[] touches;
    private readonly ushort[] versions;
    private readonly ulong[] once;
    private readonly (int From, int To)[] spans;

    /// <summary>The days on which every version of a page is in force.</summary>
    private readonly (int From, int To)[] common;

    /// <param name="assigned">What events do, in every slot.</param>
    /// <param name="all">The versions of all rules.</param>
    /// <param name="plain">The plain slots.</param>
    internal PlainRoles(IEnumerable<(int Kind, Role Role)> assigned, List<RuleVersion> all, IReadOnlyList<int> plain)
    {
        versions = [.. plain.Select(slot => (ushort)all.FindIndex(version => version.Slot == slot))];
        Pages = SlotPage.Count(plain.Count);
        touches = new PlainTouch[Pages * KindSet.Kinds];
        once = new ulong[Pages];
        common = new (int From, int To)[Pages];
        Array.Fill(common, (0, CivilDay.Last));
        spans = [.. versions.Select(version => (all[version].StartFrom, all[version].StartTo))];
        for (int place = 0; place < versions.Length; place++)
        {
            once[place >> SlotPage.Bits] |= all[versions[place]].Take == StartTake.First ? 1UL << place : 0;
            ref (int From, int To) page = ref common[place >> SlotPage.Bits];
            page = (Math.Max(page.From, spans[place].From), Math.Min(page.To, spans[place].To));
        }

        var placeOf = plain.Select((slot, place) => (slot, place)).ToDictionary(p => p.slot, p => p.place);
        foreach ((int kind, Role role) in assigned)
        {
            if (placeOf.TryGetValue(role.Slot, out int place))
            {
                ref PlainTouch touch = ref touches[((place >> SlotPage.Bits) * KindSet.Kinds) + kind];
                touch = With(touch, role.What, 1UL << place, all[role.Version].Take == StartTake.Latest);
            }
        }
    }

    /// <summary>How many pages there are.</summary>
    internal int Pages { get; }

    /// <summary>What events touch in a page, by kind.</summary>
    internal ReadOnlySpan<PlainTouch> Touches(int page) => touches.AsSpan(page * KindSet.Kinds, KindSet.Kinds);

    /// <summary>The version of each slot of a page.</summary>
    internal ReadOnlySpan<ushort> Versions(int page) => versions.AsSpan(page << SlotPage.Bits);

    /// <summary>The slots of a page in which a clock opens only once.</summary>
    internal ulong Once(int page) => once[page];

    /// <summary>Of some slots of a page, those whose version is in force for a clock that starts on a day: on most days all of them.</summary>
    internal ulong InForce(int page, ulong slots, int start) =>
        common[page].From <= start && start <= common[page].To ? slots : InForceOneByOne(page, slots, start);

    private ulong InForceOneByOne(int page, ulong slots, int start)
    {
        ulong inForce = 0;
        for (ulong bits = slots; bits != 0; bits &= unchecked(bits - 1))
        {
            int bit = BitOperations.TrailingZeroCount(bits);
            (int from, int to) = spans[(page << SlotPage.Bits) | bit];
            inForce |= from <= start && start <= to ? 1UL << bit : 0;
        }

        return inForce;
    }

    private static PlainTouch With(PlainTouch touch, RoleKind what, ulong bit, bool latest) =>
        what switch
        {
            RoleKind.Start => touch with { Starts = touch.Starts | bit, Restarts = touch.Restarts | (latest ? bit : 0) },
            RoleKind.End => touch with { Closes = touch.Closes | bit, Meets = touch.Meets | bit },
            RoleKind.Exempt => touch with { Closes = touch.Closes | bit, Excuses = touch.Excuses | bit },
            _ => touch with { Closes = touch.Closes | bit },
        };
}
