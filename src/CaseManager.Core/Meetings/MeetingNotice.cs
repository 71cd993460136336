using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Meetings;

/// <summary>A notice of a meeting to the parent (34 CFR 300.322(b)).</summary>
public sealed record MeetingNotice : PersonalRecord
{
    private readonly Items<TeamRole> attendees;

    /// <summary>The day on which it was sent.</summary>
    public required LocalDate SentOn { get; init; }

    /// <summary>How it was sent.</summary>
    public required CommunicationChannel Channel { get; init; }

    /// <summary>The language in which it was written. Null by default.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Whether it says what the meeting is for (300.322(b)(1)(i)). False by default.</summary>
    public bool StatesPurpose { get; init; }

    /// <summary>The time that it gives (300.322(b)(1)(i)). Null by default.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The place that it gives (300.322(b)(1)(i)). Null by default.</summary>
    public PersonalText? Place { get; init; }

    /// <summary>Who it says will come (300.322(b)(1)(i)). None by default.</summary>
    public ImmutableArray<TeamRole> Attendees
    {
        get => attendees.All;
        init => attendees = new(value);
    }

    /// <summary>
    /// Whether it tells of others with knowledge or special expertise, and of the Part C coordinator at an initial meeting
    /// (300.322(b)(1)(ii)). False by default.
    /// </summary>
    public bool StatesRightToBringOthers { get; init; }

    /// <summary>
    /// Whether it says that postsecondary goals and transition services will be considered (300.322(b)(2)(i)(A)). False by default.
    /// </summary>
    public bool StatesTransition { get; init; }

    /// <summary>Whether it says that the student will be invited (300.322(b)(2)(i)(B)). False by default.</summary>
    public bool InvitesStudent { get; init; }

    /// <summary>Whether it names every other agency that will be invited (300.322(b)(2)(ii)). False by default.</summary>
    public bool NamesAgencies { get; init; }
}
