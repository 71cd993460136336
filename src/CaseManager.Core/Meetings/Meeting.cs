using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>A meeting of a team about a student: who was asked, who came, what was said.</summary>
public sealed record Meeting : PersonalRecord
{
    private readonly Items<MeetingPurpose> alsoFor;
    private readonly Items<MeetingNotice> notices;
    private readonly Items<ContactAttempt> attempts;
    private readonly Items<Participant> attendance;
    private readonly Items<MemberExcusal> excusals;

    /// <summary>The identifier of the meeting.</summary>
    public required MeetingId Id { get; init; }

    /// <summary>What it is for.</summary>
    public required MeetingPurpose Purpose { get; init; }

    /// <summary>What else it is for. None by default.</summary>
    public ImmutableArray<MeetingPurpose> AlsoFor
    {
        get => alsoFor.All;
        init => alsoFor = new(value);
    }

    /// <summary>The day on which somebody asked for it. Null by default.</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>The day on which it was set. Null by default.</summary>
    public LocalDate? ScheduledOn { get; init; }

    /// <summary>The day for which it was set. Null by default.</summary>
    public LocalDate? For { get; init; }

    /// <summary>The notices to the parent (34 CFR 300.322(a)(1), (b)). None by default.</summary>
    public ImmutableArray<MeetingNotice> Notices
    {
        get => notices.All;
        init => notices = new(value);
    }

    /// <summary>Attempts to arrange a mutually agreed time and place (300.322(d)). None by default.</summary>
    public ImmutableArray<ContactAttempt> Attempts
    {
        get => attempts.All;
        init => attempts = new(value);
    }

    /// <summary>The day on which it was held. Null by default.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>The day on which it was called off. Null by default.</summary>
    public LocalDate? CanceledOn { get; init; }

    /// <summary>Who took part, or was expected and did not. None by default.</summary>
    public ImmutableArray<Participant> Attendance
    {
        get => attendance.All;
        init => attendance = new(value);
    }

    /// <summary>Members who were excused (300.321(e)). None by default.</summary>
    public ImmutableArray<MemberExcusal> Excusals
    {
        get => excusals.All;
        init => excusals = new(value);
    }

    /// <summary>What was arranged so that the parent understands (300.322(e)). Null by default.</summary>
    public InterpreterArrangement? Interpreter { get; init; }

    /// <summary>The minutes. Null by default.</summary>
    public PersonalText? Minutes { get; init; }
}
