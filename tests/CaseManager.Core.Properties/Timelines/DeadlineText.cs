using CaseManager.Core.Properties.Reference;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Properties.Timelines;

/// <summary>Puts the library's deadlines into the reference's words.</summary>
internal static class DeadlineText
{
    internal static SlowDeadline Of(Deadline deadline) =>
        new(
            deadline.Key.Rule.Name,
            deadline.Key.Episode,
            deadline.StartEvent?.Value,
            deadline.StartedOn,
            deadline.Variant?.Id,
            deadline.Status.ToString(),
            deadline.OpensOn,
            deadline.DueOn,
            deadline.NotBefore,
            deadline.WorkBy,
            deadline.MetOn,
            deadline.MetEvent?.Value,
            deadline.DaysLeft,
            deadline.Basis,
            deadline.Certainty.ToString());
}
