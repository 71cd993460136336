using CaseManager.ConsoleHost.Input;
using NodaTime;

namespace CaseManager.ConsoleHost;

/// <summary>What every command works with.</summary>
internal sealed record HostContext(HostConsole Console, ZonedClock Clock, ProblemList Problems);
