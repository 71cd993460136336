using System.Text.Json;
using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>One clock as the events left it.</summary>
internal sealed class SlowClock
{
    internal required JsonElement Rule { get; set; }

    internal required LocalDate Start { get; set; }

    /// <summary>The episode; null for clocks that see every one.</summary>
    internal required string? Episode { get; init; }

    /// <summary>The place among the visible events of the one that opened it, and of the one it runs from; −1 when none did.</summary>
    internal int OpenedAt { get; set; } = -1;

    internal int StartedAt { get; set; } = -1;

    internal HashSet<string> Seen { get; } = [];

    /// <summary><c>open</c>, <c>met</c>, <c>excused</c> or <c>ended</c>.</summary>
    internal string Ending { get; set; } = "open";

    internal int EndedAt { get; set; } = -1;

    internal LocalDate? EndedOn { get; set; }
}
