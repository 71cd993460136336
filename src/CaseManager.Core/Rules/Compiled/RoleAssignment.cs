namespace CaseManager.Core.Rules.Compiled;

/// <summary>Collects what events of each kind do to clocks: to those that events open, and to those that birth opens.</summary>
internal sealed class RoleAssignment(EventKinds kinds)
{
    private readonly List<(int Kind, Role Role)> roles = [];
    private readonly List<(int Kind, Role Role)> birthRoles = [];
    private readonly List<int> births = [];

    internal IEnumerable<(int Kind, Role Role)> OfEventClocks => roles;

    /// <summary>Their slot is the place of the version among <see cref="Births"/>.</summary>
    internal IEnumerable<(int Kind, Role Role)> OfBirthClocks => birthRoles;

    /// <summary>The versions that birth opens.</summary>
    internal IReadOnlyList<int> Births => births;

    internal void Add(TimelineRule rule, int version, int slot)
    {
        switch (DatedStarts.Of(rule))
        {
            case ClockStart.OnEvent starts:
                AddEndings(roles, rule, version, slot);
                Add(roles, RoleKind.Restart, 0, starts.RestartedBy, version, slot);
                Add(roles, RoleKind.Reopen, 0, starts.ReopenedBy, version, slot);
                Add(roles, RoleKind.Start, 0, starts.AnyOf, version, slot);
                break;
            case ClockStart.AtBirth birth:
                births.Add(version);
                Add(birthRoles, RoleKind.List, 0, birth.ListedFrom, version, births.Count - 1);
                Add(birthRoles, RoleKind.Unlist, 0, birth.ListedUntil, version, births.Count - 1);
                AddEndings(birthRoles, rule, version, births.Count - 1);
                break;
            default:
                break;
        }
    }

    private void AddEndings(List<(int Kind, Role Role)> table, TimelineRule rule, int version, int slot)
    {
        for (int i = 0; i < rule.Ends.Patterns.Length; i++)
        {
            Add(table, RoleKind.End, rule.Ends.All ? i : 0, [rule.Ends.Patterns[i]], version, slot);
        }

        Add(table, RoleKind.Exempt, 0, rule.Modifiers.OfType<ClockModifier.Exempt>().SelectMany(e => e.On), version, slot);
        Add(table, RoleKind.Terminate, 0, rule.Modifiers.OfType<ClockModifier.Terminate>().SelectMany(t => t.On), version, slot);
    }

    private void Add(List<(int Kind, Role Role)> table, RoleKind what, int bit, IEnumerable<EventPattern> patterns, int version, int slot)
    {
        KindSet set = kinds.Matching(patterns);
        for (int kind = 1; kind < kinds.Count; kind++)
        {
            if (set.Contains(kind))
            {
                table.Add((kind, new Role(what, (byte)bit, (ushort)version, (ushort)slot)));
            }
        }
    }
}
