using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>Everything recorded about one student's special-education case. Immutable; a command gives a new file with one record more.</summary>
/// <remarks>
/// <para>
/// Nothing is ever edited or removed. A correction is a further record that voids an earlier one or stands in its place, so the
/// file can always say what was known at any moment (<see cref="AsKnownAt"/>).
/// </para>
/// <para>
/// No event is refused because of the stage a case is in: a file holds what happened, in whatever order that was. Refused is
/// what cannot be true, or what would make the record ambiguous.
/// </para>
/// <para>Equality is by value, records in order. Printing shows the case id and nothing about the student.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CaseFile : IEquatable<CaseFile>
{
    /// <summary>The most records that one case may have: 10 000.</summary>
    public const int MaximumRecords = RecordBook.MaximumRecords;

    internal CaseFile(
        CaseId id,
        Student student,
        JurisdictionId jurisdiction,
        string? calendarId,
        CaseAttributes attributes,
        ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> holidays,
        RecordBook book)
    {
        Id = id;
        Student = student;
        Jurisdiction = jurisdiction;
        CalendarId = calendarId;
        Attributes = attributes;
        Holidays = holidays;
        Records = book.Records();
        Events = book.Standing();
    }

    /// <summary>The host's identifier of the case.</summary>
    public CaseId Id { get; }

    /// <summary>The student.</summary>
    public Student Student { get; }

    /// <summary>Whose rules apply: a district, a State, or <c>us</c> for the federal rules alone.</summary>
    public JurisdictionId Jurisdiction { get; }

    /// <summary>The school calendar that the case follows, by the host's name for it; null when none is given.</summary>
    public string? CalendarId { get; }

    /// <summary>Facts about the student's enrolment that rules may ask for; none by default.</summary>
    public CaseAttributes Attributes { get; }

    /// <summary>
    /// Dates that replace a pack's State holidays, ascending and each once, by jurisdiction in ordinal order. A jurisdiction that
    /// is absent keeps the pack's.
    /// </summary>
    public ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> Holidays { get; }

    /// <summary>How many records there are: grows by one with each command, so it tells two states of the file apart.</summary>
    public long Version => Records.Length;

    /// <summary>Everything written, corrections and corrected records included, in the order of writing.</summary>
    public ImmutableArray<CaseEvent> Records { get; }

    /// <summary>
    /// What stands after corrections, by date and then by sequence in the file. A replacement has the place in the sequence of the
    /// record it replaces; a voided record, and the record that voids it, are absent (counting C10, C12).
    /// </summary>
    public ImmutableArray<CaseEvent> Events { get; }

    /// <summary>How far the case has come, from <see cref="Events"/>.</summary>
    public CaseStage Stage => StageDerivation.Of(Events);

    /// <summary>Opens a case file.</summary>
    /// <param name="id">The host's identifier of the case.</param>
    /// <param name="student">The student.</param>
    /// <param name="jurisdiction">Whose rules apply.</param>
    /// <param name="records">What is already on record, in the order of writing; none by default.</param>
    /// <param name="calendarId">The host's name for the school calendar: 1 to 128 printable ASCII characters; none by default.</param>
    /// <param name="attributes">Facts about the enrolment; none by default.</param>
    /// <param name="holidays">Dates that replace a pack's State holidays; none by default.</param>
    /// <returns>The file, or every problem with a path such as <c>$.events[2].until</c> and a code from CM1201 on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="student"/> or one of <paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">An identifier or an event name is the default value.</exception>
    public static Result<CaseFile> Open(
        CaseId id,
        Student student,
        JurisdictionId jurisdiction,
        IEnumerable<CaseEvent>? records = null,
        string? calendarId = null,
        CaseAttributes? attributes = null,
        IEnumerable<KeyValuePair<JurisdictionId, ImmutableArray<LocalDate>>>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(student);
        Required(id.Value, nameof(id));
        Required(student.Id.Value, nameof(student));
        Required(jurisdiction.Value, nameof(jurisdiction));
        var book = new RecordBook(student.BirthDate);
        RecordChecks.IsInRange(student.BirthDate, "$.student.birthDate", book.Problems);
        if (calendarId is not null && !Identifier.IsValid(calendarId))
        {
            book.Problems.Add(CaseCodes.Identifier, "$.calendar", CaseWords.NotAnIdentifier, CaseWords.GiveAnIdentifier);
        }

        var dates = CaseHolidays.From(holidays ?? [], "$.holidays", book.Problems);
        ImmutableArray<CaseEvent> written = [.. records ?? []];
        if (written.Length > MaximumRecords)
        {
            book.Problems.Add(CaseCodes.TooManyRecords, "$.events", CaseWords.TooManyRecords(written.Length), CaseWords.OneCase);
            return book.Problems.ToResult<CaseFile>();
        }

        for (int i = 0; i < written.Length; i++)
        {
            book.Add(Required(written[i], nameof(records)), string.Create(CultureInfo.InvariantCulture, $"$.events[{i}]"));
        }

        return book.Problems.Any
            ? book.Problems.ToResult<CaseFile>()
            : Result<CaseFile>.Success(new CaseFile(id, student, jurisdiction, calendarId, attributes ?? CaseAttributes.Empty, dates, book));
    }

    /// <summary>Adds a record: an event, or a correction when it says whom it voids or replaces.</summary>
    /// <param name="happened">The record.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>
    /// The file with the record. <c>Conflict</c> when the version is another, the id is taken (CM1204) or the corrected record is
    /// corrected already (CM1206), with the record that stands in the way; <c>NotFound</c> when there is no such record (CM1205);
    /// <c>Invalid</c> when the record itself cannot be true.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ArgumentException">Its id or name is the default value.</exception>
    public Result<CaseFile> Record(CaseEvent happened, long? expectedVersion = null)
    {
        Required(happened, nameof(happened));
        RecordBook book = RecordBook.Of(Student.BirthDate, Records);
        if (expectedVersion is { } expected && expected != Version)
        {
            book.Problems.Add(CaseCodes.OtherVersion, "$", CaseWords.OtherVersion(Version, expected), CaseWords.ReadAgain);
        }
        else if (Version >= MaximumRecords)
        {
            book.Problems.Add(CaseCodes.TooManyRecords, "$", CaseWords.TooManyRecords(Version + 1), CaseWords.OneCase);
        }
        else
        {
            book.Add(happened, "$");
        }

        return book.Problems.Any ? Refusal.Of(book.Problems) : Result<CaseFile>.Success(With(book));
    }

    /// <summary>Puts a record in the place of one that was mistaken.</summary>
    /// <param name="mistaken">The record to replace.</param>
    /// <param name="replacement">What stands in its place; its own <see cref="CaseEvent.Replaces"/> is null or <paramref name="mistaken"/>.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>As <see cref="Record"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replacement"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An identifier or a name is the default value, or <paramref name="replacement"/> corrects another record.
    /// </exception>
    public Result<CaseFile> Correct(CaseEventId mistaken, CaseEvent replacement, long? expectedVersion = null)
    {
        Required(mistaken.Value, nameof(mistaken));
        Required(replacement, nameof(replacement));
        if (replacement.Voids is not null || (replacement.Replaces is { } other && other != mistaken))
        {
            throw new ArgumentException("The replacement corrects another record.", nameof(replacement));
        }

        return Record(replacement with { Replaces = mistaken }, expectedVersion);
    }

    /// <summary>Withdraws a record; nothing stands in its place.</summary>
    /// <param name="mistaken">The record to withdraw. Withdrawing a replacement does not bring back what it replaced.</param>
    /// <param name="recordId">The id of the record that says so.</param>
    /// <param name="on">The date of withdrawal.</param>
    /// <param name="stamp">When and by whom this is written down.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>As <see cref="Record"/>.</returns>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    public Result<CaseFile> Void(CaseEventId mistaken, CaseEventId recordId, LocalDate on, RecordStamp stamp, long? expectedVersion = null)
    {
        Required(mistaken.Value, nameof(mistaken));
        Required(recordId.Value, nameof(recordId));
        return Record(
            new CaseEvent { Id = recordId, Name = EventNames.RecordVoided, On = on, Stamp = stamp, Voids = mistaken },
            expectedVersion);
    }

    /// <summary>The file as it was at a moment: without every record written later, corrections included (counting C12).</summary>
    /// <param name="moment">The moment; a record written at that very instant is known.</param>
    /// <returns>A file with the records known then. A record without an instant is known always, a correction never before its target.</returns>
    public CaseFile AsKnownAt(Instant moment) =>
        With(RecordBook.Of(Student.BirthDate, RecordBook.Of(Student.BirthDate, Records).KnownAt(moment)));

    /// <summary>Compares by value, the records in their order.</summary>
    /// <param name="other">Another file.</param>
    /// <returns>True when both say the same.</returns>
    public bool Equals([NotNullWhen(true)] CaseFile? other) =>
        other is not null
        && Id == other.Id
        && Student == other.Student
        && Jurisdiction == other.Jurisdiction
        && string.Equals(CalendarId, other.CalendarId, StringComparison.Ordinal)
        && Attributes.Equals(other.Attributes)
        && CaseHolidays.AreEqual(Holidays, other.Holidays)
        && Records.AsSpan().SequenceEqual(other.Records.AsSpan());

    /// <summary>Compares by value, the records in their order.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is a file that says the same.</returns>
    public override bool Equals(object? obj) => Equals(obj as CaseFile);

    /// <summary>A hash of the case id and the version.</summary>
    /// <returns>The same number for equal files within one process.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>The case id and the version.</summary>
    /// <returns>For example <c>c-1, version 6</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id.Value}, version {Version}");

    private static void Required(string value, string parameter)
    {
        if (value.Length == 0)
        {
            throw new ArgumentException("The default value is not an identifier.", parameter);
        }
    }

    private static CaseEvent Required(CaseEvent record, string parameter)
    {
        ArgumentNullException.ThrowIfNull(record, parameter);
        Required(record.Id.Value, parameter);
        Required(record.Name.Value, parameter);
        return record;
    }

    private CaseFile With(RecordBook book) => new(Id, Student, Jurisdiction, CalendarId, Attributes, Holidays, book);
}
