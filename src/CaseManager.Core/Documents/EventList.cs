using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>The events of one case while they are gathered from its documents.</summary>
internal sealed class EventList
{
    private readonly List<CaseEvent> events = [];
    private readonly HashSet<CaseEventId> taken = [];

    /// <summary>Adds an event, unless its day is not known.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="on">When; null adds nothing.</param>
    /// <param name="document">The document that says so.</param>
    /// <param name="what">What of the document it is.</param>
    /// <param name="more">Further dates and the episode.</param>
    /// <param name="attributes">What rules ask for.</param>
    internal void Add(EventName name, LocalDate? on, string document, string what, EventDates more = default, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (on is { } day)
        {
            events.Add(new CaseEvent
            {
                Id = IdOf(document, what),
                Name = name,
                On = day,
                For = more.For,
                Until = more.Until,
                Through = more.Through,
                Episode = more.Episode ?? string.Empty,
                Attributes = AttributesOf(attributes),
            });
        }
    }

    internal ImmutableArray<CaseEvent> ByDate() => [.. events.OrderBy(happened => happened.On)];

    private static CaseAttributes AttributesOf(ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var entries = new List<KeyValuePair<string, string>>(attributes.Length);
        foreach ((string name, string value) in attributes)
        {
            entries.Add(new(name, value));
        }

        return CaseAttributes.From(entries);
    }

    /// <summary>The document's id and what of it; cut where an identifier could not hold both, numbered where two would be the same.</summary>
    private CaseEventId IdOf(string document, string what)
    {
        string start = document.Length + what.Length + 1 <= Identifier.MaximumLength - 6 ? document : document[..(Identifier.MaximumLength - 7 - what.Length)];
        var id = new CaseEventId($"{start}/{what}");
        for (int i = 2; !taken.Add(id); i++)
        {
            id = new CaseEventId(string.Create(CultureInfo.InvariantCulture, $"{start}/{what}-{i}"));
        }

        return id;
    }
}
