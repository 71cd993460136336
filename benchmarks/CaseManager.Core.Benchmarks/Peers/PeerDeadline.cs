using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>What all peers must agree on.</summary>
internal readonly record struct PeerDeadline(int Case, string Rule, LocalDate StartedOn, LocalDate DueOn, DeadlineStatus Status);
