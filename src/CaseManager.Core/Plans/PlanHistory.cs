using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.Result;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>Everything that happened to one student's plans, in the order of writing. It only grows.</summary>
/// <remarks>
/// Immutable: a command gives a new history. Equality is by value. Printing shows how many records there are.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanHistory : IEquatable<PlanHistory>
{
    /// <summary>The most records that one history may have: 10 000.</summary>
    public const int MaximumRecords = 10_000;

    private PlanHistory(StudentId student, ImmutableArray<PlanRecord> records)
    {
        Student = student;
        Records = records;
    }

    /// <summary>Whose plans they are.</summary>
    public StudentId Student { get; }

    /// <summary>The records, in the order of writing.</summary>
    public ImmutableArray<PlanRecord> Records { get; }

    /// <summary>How many records were written: a token against two people writing at once.</summary>
    public long Version => Records.Length;

    /// <summary>Begins a history.</summary>
    /// <param name="student">The student.</param>
    /// <returns>A history without records.</returns>
    /// <exception cref="ArgumentException"><paramref name="student"/> is the default value.</exception>
    public static PlanHistory Of(StudentId student) =>
        student == default ? throw new ArgumentException("The default value is not an identifier.", nameof(student)) : new PlanHistory(student, []);

    /// <summary>Adds a record.</summary>
    /// <param name="happened">The record.</param>
    /// <param name="expectedVersion">The version the caller has seen; null adds to whatever is there.</param>
    /// <returns>
    /// The history with the record. <c>Conflict</c> when the version is another (CM3912) or the id is taken (CM3911); <c>NotFound</c>
    /// when there is no such plan (CM3915); <c>Invalid</c> when the record cannot be true after those before it (CM3913 to CM3920).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    /// <exception cref="ArgumentException">The record's identifier is the default value.</exception>
    public Result<PlanHistory> Record(PlanRecord happened, long? expectedVersion = null)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Id == default)
        {
            throw new ArgumentException("The default value is not an identifier.", nameof(happened));
        }

        var checks = new PlanRecordChecks(this);
        if (expectedVersion is { } expected && expected != Version)
        {
            checks.RefuseVersion(expected);
        }
        else
        {
            checks.Check(happened, "$");
        }

        return checks.Problems.Any ? checks.ToResult() : Result<PlanHistory>.Success(With(happened));
    }

    /// <summary>What was in force on a day, and what was known of it at a moment.</summary>
    /// <param name="date">The day.</param>
    /// <param name="knownAt">
    /// The moment; a record written at that very instant is known, one without an instant always. Null, the default, for all that
    /// is known now.
    /// </param>
    /// <returns>The answer, with the records that decide it.</returns>
    public PlanInForce InForceOn(LocalDate date, Instant? knownAt = null) => new PlanChronicle(Known(knownAt)).On(date);

    /// <summary>How far one revision had come on a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="date">The day.</param>
    /// <param name="knownAt">The moment, as for <see cref="InForceOn"/>.</param>
    /// <returns>Its standing; <see cref="RevisionStanding.Unknown"/> when nobody knew of it.</returns>
    public RevisionStanding StandingOf(PlanId plan, int revision, LocalDate date, Instant? knownAt = null) =>
        new PlanChronicle(Known(knownAt)).StandingOf(plan, revision, date);

    /// <summary>The revisions of all plans as they read at a moment, typing mistakes put right, in the order of writing.</summary>
    /// <param name="knownAt">The moment, as for <see cref="InForceOn"/>.</param>
    /// <returns>The revisions.</returns>
    public ImmutableArray<PlanRevision> Revisions(Instant? knownAt = null) => new PlanChronicle(Known(knownAt)).Revisions;

    /// <summary>Compares by value, the records in their order.</summary>
    /// <param name="other">Another history.</param>
    /// <returns>True when both say the same.</returns>
    public bool Equals([NotNullWhen(true)] PlanHistory? other) => other is not null && Student == other.Student && Sequence.Same(Records, other.Records);

    /// <summary>Compares by value, the records in their order.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is a history that says the same.</returns>
    public override bool Equals(object? obj) => Equals(obj as PlanHistory);

    /// <summary>A hash of the student and the version.</summary>
    /// <returns>The same number for equal histories within one process.</returns>
    public override int GetHashCode() => HashCode.Combine(Student, Version);

    /// <summary>How many records there are.</summary>
    /// <returns>For example <c>plan history, 6 records</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"plan history, {Version} records");

    /// <summary>Adds a record that was checked.</summary>
    internal PlanHistory With(PlanRecord happened) => new(Student, Records.Add(happened));

    private ImmutableArray<PlanRecord> Known(Instant? moment) =>
        moment is { } at ? [.. Records.Where(record => record.Stamp.At is not { } written || written <= at)] : Records;
}
