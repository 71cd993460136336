namespace CaseManager.Core.Rules.Compiled;

/// <summary>A rule set as arrays: what the kernel runs.</summary>
internal sealed class CompiledRules
{
    internal required RuleVersion[] Versions
    {
        get;
        init
        {
            field = value;
            Outlines = [.. value.Select(Outline.Of)];
        }
    }

    /// <summary>The same versions in short.</summary>
    internal Outline[] Outlines { get; private init; } = [];

    internal required int Slots { get; init; }

    internal required EventKinds Kinds { get; init; }

    /// <summary>The roles of every kind, one after the other; within a kind in the order in which they act.</summary>
    internal required RoleTable Roles { get; init; }

    /// <summary>What events do to birth clocks, whose slot is their place in <see cref="Births"/>.</summary>
    internal required RoleTable BirthRoles { get; init; }

    internal required Op[] Ops { get; init; }

    internal required KindSet[] Sets
    {
        get;
        init
        {
            field = value;
            Folds = [.. value.Select(set => set.Fold)];
        }
    }

    /// <summary>The same sets, folded.</summary>
    internal ulong[] Folds { get; private init; } = [];

    internal required KindSet Absences { get; init; }

    /// <summary>The names of agreements that some rule accepts.</summary>
    internal required HashSet<EventName> ExtensionNames { get; init; }

    /// <summary>The attributes that rules and the case format know.</summary>
    internal required Vocabulary Vocabulary { get; init; }

    /// <summary>Events that need a date to be taken note of.</summary>
    internal required DateAsked[] DatesAsked { get; init; }

    /// <summary>The versions that birth opens.</summary>
    internal required int[] Births { get; init; }

    /// <summary>The versions that each school year opens.</summary>
    internal required int[] SchoolYears { get; init; }

    /// <summary>What rules ask of the case itself; a case's answers are one bit each.</summary>
    internal required AttributeCondition[] CaseConditions { get; init; }
}
