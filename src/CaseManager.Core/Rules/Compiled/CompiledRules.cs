namespace CaseManager.Core.Rules.Compiled;

/// <summary>A rule set as arrays: what the kernel runs.</summary>
internal sealed class CompiledRules
{
    internal required RuleVersion[] Versions { get; init; }

    /// <summary>The same versions in short.</summary>
    internal required Outline[] Outlines { get; init; }

    internal required EventKinds Kinds { get; init; }

    /// <summary>What events do to the clocks that events open, in plain slots.</summary>
    internal required PlainRoles Plain { get; init; }

    /// <summary>What events do to the clocks that events open, in the other slots.</summary>
    internal required SlotRoles Roles { get; init; }

    /// <summary>The versions that birth opens, and what events do to their clocks.</summary>
    internal required BirthRoles Births { get; init; }

    internal required Op[] Ops { get; init; }

    internal required KindSet[] Sets { get; init; }

    /// <summary>The same sets as bits.</summary>
    internal required ulong[] SetBits { get; init; }

    internal required KindSet Absences { get; init; }

    /// <summary>The same set as bits.</summary>
    internal required ulong AbsenceBits { get; init; }

    /// <summary>The kinds that are looked for among a case's events.</summary>
    internal required KindBits Bits { get; init; }

    /// <summary>The events after which some school year owes nothing.</summary>
    internal required KindSet Leaving { get; init; }

    /// <summary>The kinds that some rule does anything with.</summary>
    internal required KindSet Heard { get; init; }

    /// <summary>The names of agreements that some rule accepts.</summary>
    internal required HashSet<EventName> ExtensionNames { get; init; }

    /// <summary>The attributes that rules and the case format know.</summary>
    internal required Vocabulary Vocabulary { get; init; }

    /// <summary>Events that need a date to be taken note of.</summary>
    internal required DateAsked[] DatesAsked { get; init; }

    /// <summary>The versions that each school year opens.</summary>
    internal required int[] SchoolYears { get; init; }

    /// <summary>What rules ask of the case itself; a case's answers are one bit each.</summary>
    internal required AttributeCondition[] CaseConditions { get; init; }
}
