using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Words;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Pictures;

/// <summary>One clock as a row: what is written beside its bar, and how tall that makes it.</summary>
internal sealed class ClockRow
{
    private const float Padding = 9f;

    internal ClockRow(DeadlineExplanation clock, ChartWords words, float width)
    {
        Clock = clock;
        Title = TextLayout.Wrap(Name, width);
        Below = TextLayout.Wrap([.. words.Standing(clock.Deadline, StartedOn)], " · ", width, TextLayout.Small);
    }

    internal DeadlineExplanation Clock { get; }

    internal Deadline Deadline => Clock.Deadline;

    /// <summary>The rule's title, and what tells this clock from others of the rule.</summary>
    internal string Name => Deadline.Key switch
    {
        { SchoolYear: { } year } => $"{Deadline.Rule.Title}, {year}",
        { Episode: { Length: > 0 } episode } => $"{Deadline.Rule.Title} ({episode})",
        _ => Deadline.Rule.Title,
    };

    internal ImmutableArray<string> Title { get; }

    internal ImmutableArray<string> Below { get; }

    internal float Height =>
        Padding + (Title.Length * TextLayout.Base * TextLayout.LineHeight) + (Below.Length * TextLayout.Small * TextLayout.LineHeight);

    /// <summary>Where the bar begins; nowhere for a clock that runs from birth, unless it has a window that opens.</summary>
    internal LocalDate? StartedOn =>
        Deadline.StartEvent is null && Deadline.Key.SchoolYear is null ? Deadline.OpensOn : Deadline.StartedOn;

    /// <summary>Where the bar ends: at the due date, at the earliest that it could be, or where a waiting time is over.</summary>
    internal LocalDate? EndsOn => Deadline.DueOn ?? Deadline.NotBefore ?? (Deadline.Status == DeadlineStatus.NotYetOpen ? Deadline.OpensOn : null);

    /// <summary>First and last days that do not count.</summary>
    internal IEnumerable<DateInterval> Suspensions =>
        Clock.Steps.Where(step => step is { Kind: ExplanationKind.Suspended, From: not null, To: not null } && step.To > step.From)
            .Select(step => new DateInterval(step.From!.Value.PlusDays(1), step.To!.Value));

    /// <summary>Due dates that an agreement or order has moved.</summary>
    internal IEnumerable<LocalDate> Moved => Clock.Steps.Where(step => step is { Kind: ExplanationKind.Extended, From: not null }).Select(step => step.From!.Value);

    /// <summary>Every date of the row that a picture may show.</summary>
    internal IEnumerable<LocalDate> Dates => new[] { StartedOn, EndsOn, Deadline.MetOn }.OfType<LocalDate>();
}
