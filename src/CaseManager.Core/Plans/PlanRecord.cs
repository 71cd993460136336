using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>Something that happened to a student's plans. A closed set; a history only grows.</summary>
/// <remarks>
/// Two times: <see cref="On"/> is when it happened, <see cref="Stamp"/> when it was written down. Equality is by value. Printing
/// shows the identifier and the kind only.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record PlanRecord
{
    private protected PlanRecord()
    {
    }

    /// <summary>The identifier of the record, unique inside its history.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required LocalDate On { get; init; }

    /// <summary>When and by whom it was written down; neither by default, which counts as known from the beginning.</summary>
    public RecordStamp Stamp { get; init; }

    /// <summary>The identifier and the kind.</summary>
    /// <returns>For example <c>d-1 (plan amended)</c>.</returns>
    public sealed override string ToString() => $"{Id.Value} ({Kind})";

    private protected abstract string Kind { get; }

    /// <summary>A plan was finished. It takes the place of the plan before it on its own first day.</summary>
    public sealed record Finished : PlanRecord
    {
        /// <summary>Revision 1 of the plan.</summary>
        public required PlanRevision Revision { get; init; }

        /// <summary>
        /// Whether it needs the parent's consent before it is in force: always for the first services (34 CFR 300.300(b)(1)), for
        /// later plans where the State says so. False by default.
        /// </summary>
        public bool NeedsConsent { get; init; }

        private protected override string Kind => "plan finished";
    }

    /// <summary>A plan was amended: same period, new revision, annual date unmoved.</summary>
    public sealed record Amended : PlanRecord
    {
        /// <summary>The new revision.</summary>
        public required PlanRevision Revision { get; init; }

        /// <summary>How the change was decided. What parent and agency agree on applies even during stay-put (34 CFR 300.518(a)).</summary>
        public required AmendmentBasis Basis { get; init; }

        /// <summary>Why it was changed.</summary>
        public PersonalText Reason { get; init; }

        private protected override string Kind => "plan amended";
    }

    /// <summary>
    /// A typing mistake was put right. The revision keeps its number and its days; only free text differs. What was known before
    /// is still answered as it was.
    /// </summary>
    public sealed record Corrected : PlanRecord
    {
        /// <summary>The revision as it should have read.</summary>
        public required PlanRevision Revision { get; init; }

        /// <summary>What was wrong.</summary>
        public PersonalText Reason { get; init; }

        private protected override string Kind => "typing mistake corrected";
    }

    /// <summary>The parent consented to the services of a plan, in full, in part, or not at all.</summary>
    public sealed record Consented : PlanRecord
    {
        /// <summary>The plan.</summary>
        public required PlanId Plan { get; init; }

        /// <summary>The consent; its day is <see cref="PlanRecord.On"/>.</summary>
        public required ConsentToServices Consent { get; init; }

        private protected override string Kind => "consent answered";
    }

    /// <summary>The parent revoked consent to all services in writing (34 CFR 300.300(b)(4)).</summary>
    public sealed record Revoked : PlanRecord
    {
        /// <summary>The first day without services, after prior written notice; not before <see cref="PlanRecord.On"/>.</summary>
        public required LocalDate From { get; init; }

        private protected override string Kind => "consent revoked";
    }

    /// <summary>A complaint was filed: the plan in force stays so while it is pending (34 CFR 300.518).</summary>
    public sealed record StayPutBegan : PlanRecord
    {
        private protected override string Kind => "stay-put began";
    }

    /// <summary>The proceeding is over, or the parties agreed on another placement: from this day the latest plan is in force.</summary>
    public sealed record StayPutEnded : PlanRecord
    {
        private protected override string Kind => "stay-put ended";
    }

    /// <summary>The plan ended: from this day none is in force.</summary>
    public sealed record Ended : PlanRecord
    {
        /// <summary>Why.</summary>
        public required PlanEnding Reason { get; init; }

        private protected override string Kind => "plan ended";
    }
}
