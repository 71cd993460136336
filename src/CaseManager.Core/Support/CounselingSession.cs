using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>One session of counseling.</summary>
public sealed record CounselingSession : PersonalRecord
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How long, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>With whom.</summary>
    public required CounselingFormat Format { get; init; }

    /// <summary>A note. Null by default.</summary>
    public PersonalText? Note { get; init; }
}
