using System.Collections.Immutable;

namespace CaseManager.Core.Evaluations;

/// <summary>One area of an assessment plan.</summary>
public sealed record PlannedArea : PersonalRecord
{
    private readonly Items<string> methods;

    /// <summary>The area.</summary>
    public required AssessmentArea Area { get; init; }

    /// <summary>Whether a disability is suspected here, so that it must be assessed (34 CFR 300.304(c)(4)). False by default.</summary>
    public bool Suspected { get; init; }

    /// <summary>The role of whoever will assess. Null by default.</summary>
    public StaffRole? Role { get; init; }

    /// <summary>The instruments and other means planned. None by default.</summary>
    public ImmutableArray<string> Methods
    {
        get => methods.All;
        init => methods = new(value);
    }
}
