namespace CaseManager.Core.Rules.Compiled;

/// <summary>The rules whose clocks birth opens, and what events of every kind do to those clocks.</summary>
internal sealed class BirthRoles
{
    private readonly BirthRule[] rules;
    private readonly Listing[] listings;
    private readonly ulong[] alwaysListed;
    private readonly ulong[] patient;

    /// <param name="assigned">What events do; the slot of a role is the place of its rule.</param>
    /// <param name="births">The versions that birth opens.</param>
    /// <param name="versions">All versions.</param>
    internal BirthRoles(IEnumerable<(int Kind, Role Role)> assigned, IReadOnlyList<int> births, List<RuleVersion> versions)
    {
        rules = [.. births.Select(version => new BirthRule(version, versions[version]))];
        Pages = SlotPage.Count(rules.Length);
        listings = new Listing[Pages * KindSet.Kinds];
        alwaysListed = new ulong[Pages];
        patient = new ulong[Pages];
        for (int i = 0; i < rules.Length; i++)
        {
            alwaysListed[i >> SlotPage.Bits] |= rules[i].Version.AlwaysListed ? 1UL << i : 0;
            patient[i >> SlotPage.Bits] |= rules[i].Version.EndsWithAll ? 1UL << i : 0;
        }

        foreach ((int kind, Role role) in assigned)
        {
            ref Listing listing = ref listings[((role.Slot >> SlotPage.Bits) * KindSet.Kinds) + kind];
            listing = With(listing, role.What, 1UL << role.Slot);
        }
    }

    /// <summary>How many pages there are.</summary>
    internal int Pages { get; }

    /// <summary>The rules of a page.</summary>
    internal ReadOnlySpan<BirthRule> Page(int page) => rules.AsSpan(page << SlotPage.Bits, Math.Min(SlotPage.Size, rules.Length - (page << SlotPage.Bits)));

    /// <summary>What events of every kind say of the clocks of a page.</summary>
    internal ReadOnlySpan<Listing> Listings(int page) => listings.AsSpan(page * KindSet.Kinds, KindSet.Kinds);

    /// <summary>The clocks of a page that are listed before any event says so.</summary>
    internal ulong AlwaysListed(int page) => alwaysListed[page];

    /// <summary>The clocks of a page that end only when several events have come.</summary>
    internal ulong Patient(int page) => patient[page];

    private static Listing With(in Listing listing, RoleKind what, ulong bit) =>
        new(
            listing.Lists | (what == RoleKind.List ? bit : 0),
            listing.Unlists | (what == RoleKind.Unlist ? bit : 0),
            listing.Meets | (what == RoleKind.End ? bit : 0),
            listing.Excuses | (what == RoleKind.Exempt ? bit : 0),
            listing.Terminates | (what == RoleKind.Terminate ? bit : 0));
}
