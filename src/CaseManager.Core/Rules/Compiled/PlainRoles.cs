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
    private readonly ulong[] dated;
    private readonly (int From, int To)[] spans;

    /// <param name="assigned">What events do, in every slot.</param>
    /// <param name="all">The versions of all rules.</param>
    /// <param name="plain">The plain slots.</param>
    internal PlainRoles(IEnumerable<(int Kind, Role Role)> assigned, List<RuleVersion> all, IReadOnlyList<int> plain)
    {
        versions = [.. plain.Select(slot => (ushort)all.FindIndex(version => version.Slot == slot))];
        Pages = SlotPage.Count(plain.Count);
        touches = new PlainTouch[Pages * KindSet.Kinds];
        once = new ulong[Pages];
        dated = new ulong[Pages];
        spans = [.. versions.Select(version => (all[version].StartFrom, all[version].StartTo))];
        for (int place = 0; place < versions.Length; place++)
        {
            once[place >> SlotPage.Bits] |= all[versions[place]].Take == StartTake.First ? 1UL << place : 0;
            dated[place >> SlotPage.Bits] |= spans[place] is { From: > 0 } or { To: < CivilDay.Last } ? 1UL << place : 0;
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

    /// <summary>The slots of a page whose version is in force on some days only.</summary>
    internal ulong Dated(int page) => dated[page];

    /// <summary>Whether the version of a slot is in force for a clock that starts on a day.</summary>
    internal bool IsInForce(int page, int bit, int start)
    {
        (int from, int to) = spans[(page << SlotPage.Bits) | bit];
        return from <= start && start <= to;
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
