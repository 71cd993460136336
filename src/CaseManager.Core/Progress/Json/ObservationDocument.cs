using NodaTime;

namespace CaseManager.Core.Progress.Json;

/// <summary>A data point as it is written.</summary>
internal sealed record ObservationDocument
{
    public required LocalDate Date { get; init; }

    public required ScoreDocument Score { get; init; }

    public int? Probe { get; init; }

    public string? NoteId { get; init; }

    public string? Setting { get; init; }

    public string? Person { get; init; }

    public bool Prompted { get; init; }

    internal static ObservationDocument Of(Observation point, Measure? usual) => new()
    {
        Date = point.Date,
        Score = ScoreDocument.Of(point.Score, usual),
        Probe = point.Probe == 1 ? null : point.Probe,
        NoteId = point.NoteId,
        Setting = point.Setting,
        Person = point.Person,
        Prompted = point.Prompted,
    };

    /// <summary>The point that this says, or null when its score is none of its measure.</summary>
    internal Observation? ToObservation(Measure? usual) =>
        Score.ToScore(usual) is { } score
            ? new Observation(Date, score) { Probe = Probe ?? 1, NoteId = NoteId, Setting = Setting, Person = Person, Prompted = Prompted }
            : null;
}
