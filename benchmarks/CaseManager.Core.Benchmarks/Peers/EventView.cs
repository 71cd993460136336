using CaseManager.Core.Cases;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>An event as the expressions of the <c>RulesEngine</c> package see it.</summary>
public sealed class EventView
{
    private readonly CaseEvent happened;

    internal EventView(CaseEvent happened) => this.happened = happened;

    /// <summary>Its name.</summary>
    public string Name => happened.Name.Value;

    /// <summary>The value of an attribute; one that is absent is false.</summary>
    public string Value(string key) => happened.Attributes[key] ?? "false";
}
