using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Services.Kernel;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>Every minute owed, planned, given or missed for one student, as postings that always balance. Immutable and append-only.</summary>
/// <remarks>
/// <para>
/// Each posting takes minutes from one account and gives them to another, so nothing is lost and nothing is counted twice, in whatever
/// order postings arrive. A missed minute is made up or excused at most once, a planned minute is given or missed at most once, an award is
/// given at most once. A posting is never edited: <see cref="Correct"/> takes it back and posts what was meant.
/// </para>
/// <para>Equality is by value, postings in order. Printing shows the number of postings and nothing about the student.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SessionLedger : IEquatable<SessionLedger>
{
    /// <summary>The most postings that one ledger may have: 50 000.</summary>
    public const int MaximumPostings = PostingBook.MaximumPostings;

    private readonly StandingPostings standing;

    private SessionLedger(StudentId student, ImmutableArray<SessionPosting> postings, PostingBook book)
    {
        Student = student;
        Postings = postings;
        standing = new StandingPostings(postings, book);
    }

    /// <summary>Whose minutes they are.</summary>
    public StudentId Student { get; }

    /// <summary>Everything posted, in the order of posting.</summary>
    public ImmutableArray<SessionPosting> Postings { get; }

    /// <summary>How many postings there are: grows with each command, so it tells two states of the ledger apart.</summary>
    public long Version => Postings.Length;

    /// <summary>The lines of services that postings name, in ordinal order.</summary>
    public ImmutableArray<ServiceLineId> Lines => standing.Lines;

    internal StandingPostings Standing => standing;

    /// <summary>Opens a ledger.</summary>
    /// <param name="student">Whose it is.</param>
    /// <param name="postings">What was already posted, in any order: references are looked up among all of them. None by default.</param>
    /// <returns>The ledger, or every problem with a path such as <c>$.postings[2].for</c> and a code from CM4101 on.</returns>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentNullException">One of <paramref name="postings"/> is null.</exception>
    public static Result<SessionLedger> Open(StudentId student, IEnumerable<SessionPosting>? postings = null)
    {
        Required(student.Value, nameof(student));
        var problems = new Problems();
        SessionLedger? opened = From(student, [.. postings ?? []], static i => string.Create(CultureInfo.InvariantCulture, $"$.postings[{i}]"), problems);
        return opened is null ? problems.ToResult<SessionLedger>() : Result<SessionLedger>.Success(opened);
    }

    /// <summary>Adds postings: all of them, or none when one cannot be.</summary>
    /// <param name="postings">The postings, which may refer to one another.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>
    /// The ledger with the postings. <c>Conflict</c> when the version is another (CM4109); otherwise <c>Invalid</c> with every problem: an id
    /// that is taken, a reference to nothing, a minute used twice.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="postings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    public Result<SessionLedger> Post(IEnumerable<SessionPosting> postings, long? expectedVersion = null)
    {
        ArgumentNullException.ThrowIfNull(postings);
        if (expectedVersion is { } expected && expected != Version)
        {
            return Result<SessionLedger>.Conflict(FormattableString.Invariant(
                $"{ServiceCodes.OtherVersion}: the ledger has version {Version}, not {expected}. Read it again, look at what was added, and repeat the command."));
        }

        int old = Postings.Length;
        var problems = new Problems();
        SessionLedger? posted = From(Student, Postings.AddRange(postings), i => PathOf(i - old), problems);
        return posted is null ? problems.ToResult<SessionLedger>() : Result<SessionLedger>.Success(posted);
    }

    /// <summary>Adds one posting.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>As for many.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="posting"/> is null.</exception>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    public Result<SessionLedger> Post(SessionPosting posting, long? expectedVersion = null) => Post([posting], expectedVersion);

    /// <summary>Takes a posting back and, if something else was meant, posts that.</summary>
    /// <param name="mistaken">The posting to take back.</param>
    /// <param name="reversal">The identifier of the posting that takes it back.</param>
    /// <param name="reason">Why, in at most 500 characters and without personal data.</param>
    /// <param name="stamp">When and by whom this is written down.</param>
    /// <param name="replacement">What was meant; null when nothing was.</param>
    /// <returns>The ledger; <c>NotFound</c> when there is no such posting; otherwise as <see cref="Post(SessionPosting, long?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    public Result<SessionLedger> Correct(PostingId mistaken, PostingId reversal, string reason, RecordStamp stamp, SessionPosting? replacement = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        foreach (SessionPosting posting in Postings)
        {
            if (posting.Id == mistaken)
            {
                SessionPosting back = posting.Reverse(reversal, stamp, reason);
                return Post(replacement is null ? [back] : [back, replacement]);
            }
        }

        return Result<SessionLedger>.NotFound($"{ServiceCodes.UnknownPosting}: there is no posting {mistaken.Value} in this ledger.");
    }

    /// <summary>The ledger as it was known at a moment.</summary>
    /// <remarks>
    /// A posting is known together with what it refers to, so one whose target was recorded later, or had been taken back by then, is
    /// left out until both fit: clocks of two computers may disagree.
    /// </remarks>
    /// <param name="moment">The moment.</param>
    /// <returns>A ledger of what was recorded at or before the moment.</returns>
    public SessionLedger AsKnownAt(Instant moment)
    {
        ImmutableArray<SessionPosting> known = Postings.RemoveAll(posting => posting.Stamp.At > moment);
        while (true)
        {
            var book = new PostingBook(known, static _ => string.Empty, new Problems());
            if (book.Refused.Count == 0)
            {
                return new SessionLedger(Student, known, book);
            }

            ImmutableArray<SessionPosting> before = known;
            known = [.. before.Where((_, i) => !book.Refused.Contains(i))];
        }
    }

    /// <summary>Where the minutes of every line stand at the end of a day.</summary>
    /// <param name="asOf">The day; what happened later changes nothing.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2499.</exception>
    public MinutesBalance BalanceAt(LocalDate asOf) => standing.Balance(CivilDay.Checked(asOf), null);

    /// <summary>Where the minutes of one line stand at the end of a day.</summary>
    /// <param name="asOf">The day; what happened later changes nothing.</param>
    /// <param name="line">The line.</param>
    /// <returns>The balance; the default value when nothing was posted for the line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2499.</exception>
    public MinutesBalance BalanceAt(LocalDate asOf, ServiceLineId line) => standing.Balance(CivilDay.Checked(asOf), line);

    /// <summary>Where each period stands at the end of a day. Periods that begin later are left out.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="carryOver">Whether more than was owed in one period helps a later one.</param>
    /// <returns>
    /// The periods by line and first day. Minutes posted outside any period of their line stand in one entry more for that line, without a
    /// period, so that the balances of a line always add up to <see cref="BalanceAt(LocalDate, ServiceLineId)"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2499, or there is no such policy.</exception>
    public ImmutableArray<PeriodBalance> PeriodsAt(LocalDate asOf, CarryOver carryOver = CarryOver.None)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)carryOver, (uint)CarryOver.ToLaterPeriods, nameof(carryOver));
        return PeriodBalances.Of(standing, CivilDay.Checked(asOf), carryOver);
    }

    /// <summary>What each week brought to each line, through the end of a day. Weeks that brought nothing are left out.</summary>
    /// <param name="asOf">The day; what happened later changes nothing, and a period that ends after its week is not due yet.</param>
    /// <returns>The weeks by line in ordinal order and then by date. What they gave and missed adds up to <see cref="BalanceAt(LocalDate)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2499.</exception>
    public ImmutableArray<MinutesWeek> WeeksAt(LocalDate asOf)
    {
        CivilDay.Checked(asOf);
        return WeeksOfMinutes.Of(standing, asOf);
    }

    /// <summary>The postings packed for the balances of a district.</summary>
    /// <param name="account">The host's number of the account into which all of them go.</param>
    /// <returns>One for each posting; a reversal as the posting it takes back, marked.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="account"/> is negative.</exception>
    public ImmutableArray<PackedPosting> Pack(int account)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(account);
        return standing.Pack(account, Postings);
    }

    /// <summary>Whether another ledger is of the same student and has the same postings in the same order.</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>True when it is.</returns>
    public bool Equals(SessionLedger? other) =>
        other is not null && Student == other.Student && Sequence.Same(Postings, other.Postings);

    /// <summary>Whether an object is an equal ledger.</summary>
    /// <param name="obj">The object.</param>
    /// <returns>True when it is.</returns>
    public override bool Equals(object? obj) => Equals(obj as SessionLedger);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Student, Sequence.Hash(Postings));

    /// <summary>The number of postings.</summary>
    /// <returns>For example <c>ledger of 12 postings</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"ledger of {Postings.Length} postings");

    internal static SessionLedger? From(StudentId student, ImmutableArray<SessionPosting> postings, Func<int, string> pathOf, Problems problems)
    {
        foreach (SessionPosting posting in postings)
        {
            ArgumentNullException.ThrowIfNull(posting, nameof(postings));
            Required(posting.Id.Value, nameof(postings));
            Required(posting.Line.Value, nameof(postings));
        }

        int before = problems.Count;
        if (postings.Length > MaximumPostings)
        {
            problems.Add(
                ServiceCodes.TooManyPostings,
                "$",
                FormattableString.Invariant($"The ledger would have {postings.Length} postings; at most {MaximumPostings} are kept."),
                "Check that this is the ledger of one student.");
            return null;
        }

        var book = new PostingBook(postings, pathOf, problems);
        return problems.Count > before ? null : new SessionLedger(student, postings, book);
    }

    private static string PathOf(int posted) => posted switch
    {
        < 0 => "$.posted",
        _ => string.Create(CultureInfo.InvariantCulture, $"$[{posted}]"),
    };

    private static void Required(string value, string name)
    {
        if (value.Length == 0)
        {
            throw new ArgumentException("An identifier is missing.", name);
        }
    }
}
