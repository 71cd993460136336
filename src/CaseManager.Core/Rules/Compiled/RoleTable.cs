namespace CaseManager.Core.Rules.Compiled;

/// <summary>The roles of every kind of event, one after the other; within a kind in the order in which they act.</summary>
internal sealed class RoleTable
{
    private readonly Role[] roles;
    private readonly int[] starts = new int[KindSet.Kinds + 1];

    internal RoleTable(IEnumerable<(int Kind, Role Role)> assigned)
    {
        ILookup<int, Role> byKind = assigned.Distinct().ToLookup(role => role.Kind, role => role.Role);
        var sorted = new List<Role>();
        for (int kind = 0; kind < KindSet.Kinds; kind++)
        {
            starts[kind] = sorted.Count;
            sorted.AddRange(byKind[kind].OrderBy(role => role.What).ThenBy(role => role.Version));
        }

        starts[KindSet.Kinds] = sorted.Count;
        roles = [.. sorted];
    }

    internal ReadOnlySpan<Role> this[int kind] => roles.AsSpan(starts[kind], starts[kind + 1] - starts[kind]);
}
