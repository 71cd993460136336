using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Cases;

namespace CaseManager.Core.Documents;

/// <summary>What happened in a case, as its documents tell it, in the words that timelines read.</summary>
/// <remarks>
/// <para>
/// A document that says on which day something happened emits the event of that day; what it leaves open emits nothing. The id of an
/// event is made from the document's own, so it stays the same however often the documents are read: <c>ev-1/completed</c>.
/// </para>
/// <para>
/// Events carry no statement about the student beyond what rules ask for: whether eligible and in which category, whether conduct was
/// a manifestation. They hold no names and no text of a document.
/// </para>
/// </remarks>
public static class RecordEvents
{
    /// <summary>The events of a case.</summary>
    /// <param name="record">The documents.</param>
    /// <returns>The events by date; those of one day in the order in which a case usually goes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ImmutableArray<CaseEvent> Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var events = new EventList();
        StudentEvents.Add(record.Student, events);
        EvaluationEvents.Add(record, events);
        MeetingEvents.Add(record, events);
        PlanEvents.Add(record, events);
        NoticeEvents.Add(record, events);
        DisciplineEvents.Add(record, events);
        DisputeEvents.Add(record, events);
        return events.ByDate();
    }

    /// <summary>A case file with these events.</summary>
    /// <param name="record">The documents.</param>
    /// <returns>The file, or every problem, as <see cref="CaseFile.Open"/> tells them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static Result<CaseFile> ToCaseFile(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CaseFile.Open(
            record.Id,
            new Student(record.Student.Id, record.Student.BirthDate.Reveal()),
            record.Jurisdiction,
            Of(record),
            record.Calendar,
            record.Attributes);
    }
}
