using CaseManager.Core.Progress.Json;
using NodaTime;

namespace CaseManager.Core.Plans.Json;

/// <summary>A benchmark or short-term objective as it is written.</summary>
internal sealed record ObjectiveDocument
{
    public PersonalText Statement { get; init; }

    public ScoreDocument? Target { get; init; }

    public LocalDate? By { get; init; }
}
