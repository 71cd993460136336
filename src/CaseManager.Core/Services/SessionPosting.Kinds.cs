using NodaTime;

namespace CaseManager.Core.Services;

/// <content>The kinds.</content>
public abstract partial record SessionPosting
{
    /// <summary>Minutes owed for a period that begins on <see cref="On"/>.</summary>
    public sealed record Prescribed : SessionPosting
    {
        /// <summary>The last day of the period, itself included: until then the minutes can be given in time.</summary>
        public required LocalDate Through { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Prescribed;
    }

    /// <summary>What a period owes, made more or less from a day on; negative minutes take away.</summary>
    public sealed record Amended : SessionPosting
    {
        /// <summary>The <see cref="Prescribed"/> posting whose period it is.</summary>
        public required PostingId Of { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Amended;

        internal override PostingId? Target => Of;
    }

    /// <summary>A session that is planned.</summary>
    public sealed record Scheduled : SessionPosting
    {
        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Scheduled;
    }

    /// <summary>Minutes given.</summary>
    public sealed record Delivered : SessionPosting
    {
        /// <summary>The <see cref="Scheduled"/> posting that they were planned as; null, the default, when they were not.</summary>
        public PostingId? Session { get; init; }

        /// <summary>How many of them were given in a group; none by default. They count in full for each student of the group.</summary>
        public Minutes InGroup { get; init; }

        /// <summary>Who gave them; null by default.</summary>
        public StaffId? Provider { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Delivered;

        internal override PostingId? Target => Session;

        internal override Minutes GivenInGroup => InGroup;
    }

    /// <summary>Minutes not given, and why. They stay owed until they are made up or excused.</summary>
    public sealed record Missed : SessionPosting
    {
        /// <summary>Why.</summary>
        public required MissCause Cause { get; init; }

        /// <summary>The <see cref="Scheduled"/> posting that they were planned as; null, the default, when they were not.</summary>
        public PostingId? Session { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Missed;

        internal override PostingId? Target => Session;
    }

    /// <summary>Minutes given in the place of minutes missed. They count for the period of the miss.</summary>
    public sealed record MadeUp : SessionPosting
    {
        /// <summary>The one <see cref="Missed"/> posting that they make up.</summary>
        public required PostingId For { get; init; }

        /// <summary>How many of them were given in a group; none by default.</summary>
        public Minutes InGroup { get; init; }

        /// <summary>Who gave them; null by default.</summary>
        public StaffId? Provider { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.MadeUp;

        internal override PostingId? Target => For;

        internal override Minutes GivenInGroup => InGroup;
    }

    /// <summary>Minutes missed that need not be made up, and by which rule.</summary>
    public sealed record Excused : SessionPosting
    {
        /// <summary>The one <see cref="Missed"/> posting that is excused.</summary>
        public required PostingId For { get; init; }

        /// <summary>The rule, agreement or policy that says so, as it is cited: at most 500 characters, never blank.</summary>
        public required string Rule { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Excused;

        internal override PostingId? Target => For;
    }

    /// <summary>Minutes that somebody awarded for what was lost. A person decides on an award; the ledger only follows it.</summary>
    public sealed record CompensatoryAwarded : SessionPosting
    {
        /// <summary>The decision or agreement, as it is cited: at most 500 characters, never blank.</summary>
        public required string Decision { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.CompensatoryAwarded;
    }

    /// <summary>Minutes given out of an award. They settle the award and nothing else.</summary>
    public sealed record CompensatoryDelivered : SessionPosting
    {
        /// <summary>The one <see cref="CompensatoryAwarded"/> posting that they are taken from.</summary>
        public required PostingId For { get; init; }

        /// <summary>Who gave them; null by default.</summary>
        public StaffId? Provider { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.CompensatoryDelivered;

        internal override PostingId? Target => For;
    }

    /// <summary>An earlier posting taken back. It repeats line, day and minutes of that posting, so that it can be checked.</summary>
    public sealed record Reversed : SessionPosting
    {
        /// <summary>The posting that is taken back.</summary>
        public required PostingId Of { get; init; }

        /// <summary>Why: at most 500 characters, without personal data; never blank.</summary>
        public required string Reason { get; init; }

        /// <inheritdoc/>
        public override PostingKind Kind => PostingKind.Reversed;

        internal override PostingId? Target => Of;
    }
}
