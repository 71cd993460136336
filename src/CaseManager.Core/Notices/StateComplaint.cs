using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Notices;

/// <summary>A complaint to the State educational agency (34 CFR 300.151–300.153).</summary>
public sealed record StateComplaint : PersonalRecord
{
    private readonly Items<GrantedExtension> extensions;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which the State received it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The day of the violation, or its last day: not more than a year before (300.153(c)). Null by default.</summary>
    public LocalDate? ViolationOn { get; init; }

    /// <summary>The statement of a violation (300.153(b)(1)). Null by default.</summary>
    public PersonalText? Violation { get; init; }

    /// <summary>The facts (300.153(b)(2)). Null by default.</summary>
    public PersonalText? Facts { get; init; }

    /// <summary>Whether it is signed (300.153(b)(3)). False by default.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Contact information of the complainant (300.153(b)(3)). Null by default.</summary>
    public PersonalText? Complainant { get; init; }

    /// <summary>Whether it is about a specific child. False by default.</summary>
    public bool IsAboutOneChild { get; init; }

    /// <summary>The name of the child (300.153(b)(4)(i)). Null by default.</summary>
    public PersonalText? StudentName { get; init; }

    /// <summary>The address of the child's residence (300.153(b)(4)(i)). Null by default.</summary>
    public PersonalText? Residence { get; init; }

    /// <summary>The name of the school (300.153(b)(4)(ii)). Null by default.</summary>
    public PersonalText? School { get; init; }

    /// <summary>Whether the child is homeless. False by default.</summary>
    public bool IsHomeless { get; init; }

    /// <summary>For a homeless child: contact information (300.153(b)(4)(iii)). Null by default.</summary>
    public PersonalText? HomelessContact { get; init; }

    /// <summary>The nature of the problem, with facts (300.153(b)(4)(iv)). Null by default.</summary>
    public PersonalText? Problem { get; init; }

    /// <summary>A proposed resolution, as far as known (300.153(b)(4)(v)). Null by default.</summary>
    public PersonalText? ProposedResolution { get; init; }

    /// <summary>Whether a copy went to the agency (300.153(d)). False by default.</summary>
    public bool CopySentToAgency { get; init; }

    /// <summary>Extensions (300.152(b)(1)). None by default.</summary>
    public ImmutableArray<GrantedExtension> Extensions
    {
        get => extensions.All;
        init => extensions = new(value);
    }

    /// <summary>The day of the decision. Null by default.</summary>
    public LocalDate? DecidedOn { get; init; }
}
