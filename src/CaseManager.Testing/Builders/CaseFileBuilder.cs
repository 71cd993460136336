using System.Collections.Immutable;
using System.Globalization;
using Ardalis.Result;
using CaseManager.Core;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Testing.Builders;

/// <summary>Writes a case down in a few lines, for tests.</summary>
/// <remarks>Immutable: each step gives a new builder, so that a case begun once can be finished in several ways. Equality is by reference.</remarks>
public sealed class CaseFileBuilder
{
    private readonly JurisdictionId jurisdiction;
    private LocalDate birth = new(2012, 5, 5);
    private ImmutableArray<KeyValuePair<string, string>> attributes = [];
    private ImmutableArray<CaseEvent> records = [];

    private CaseFileBuilder(JurisdictionId jurisdiction) => this.jurisdiction = jurisdiction;

    private CaseFileBuilder(CaseFileBuilder other)
        : this(other.jurisdiction)
    {
        birth = other.birth;
        attributes = other.attributes;
        records = other.records;
    }

    /// <summary>Begins a case of a student born on 5 May 2012, without any event.</summary>
    /// <param name="jurisdiction">Whose rules apply, for example <c>us-tx</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="jurisdiction"/> is not the id of a jurisdiction.</exception>
    public static CaseFileBuilder For(string jurisdiction) => new(new JurisdictionId(jurisdiction));

    /// <summary>Sets the birth date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>A new builder.</returns>
    public CaseFileBuilder Born(LocalDate date) => new(this) { birth = date };

    /// <summary>Adds an attribute of the case.</summary>
    /// <param name="key">The attribute, for example <c>enrolment</c>.</param>
    /// <param name="value">What it says.</param>
    /// <returns>A new builder.</returns>
    public CaseFileBuilder Attribute(string key, string value) => new(this) { attributes = attributes.Add(new(key, value)) };

    /// <summary>Adds an event. Its id is <c>e1</c> for the first record, <c>e2</c> for the second, and so on.</summary>
    /// <param name="name">What happened, for example <c>referral.received</c>.</param>
    /// <param name="on">The day.</param>
    /// <param name="episode">Which of several parallel matters it belongs to; the empty text by default.</param>
    /// <param name="planned">The date that it plans or is about; null by default.</param>
    /// <param name="until">The date to which it extends something; null by default.</param>
    /// <param name="through">The last date of an event that lasts; null by default.</param>
    /// <param name="attributes">What else it says; nothing by default.</param>
    /// <returns>A new builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not the name of an event.</exception>
    public CaseFileBuilder Event(
        string name,
        LocalDate on,
        string episode = "",
        LocalDate? planned = null,
        LocalDate? until = null,
        LocalDate? through = null,
        params ReadOnlySpan<(string Key, string Value)> attributes)
    {
        var own = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(attributes.Length);
        foreach ((string key, string value) in attributes)
        {
            own.Add(new(key, value));
        }

        return Record(new CaseEvent
        {
            Id = Next,
            Name = new EventName(name),
            On = on,
            Episode = episode,
            For = planned,
            Until = until,
            Through = through,
            Attributes = CaseAttributes.From(own),
        });
    }

    /// <summary>Adds a record as it is: an event with an id of its own, or a correction.</summary>
    /// <param name="record">The record.</param>
    /// <returns>A new builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public CaseFileBuilder Record(CaseEvent record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new CaseFileBuilder(this) { records = records.Add(record) };
    }

    /// <summary>Withdraws an event.</summary>
    /// <param name="id">Its id, for example <c>e1</c>.</param>
    /// <param name="on">The day of withdrawal.</param>
    /// <returns>A new builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public CaseFileBuilder Void(string id, LocalDate on) =>
        Record(new CaseEvent { Id = Next, Name = EventNames.RecordVoided, On = on, Voids = new CaseEventId(id) });

    /// <summary>Opens the case.</summary>
    /// <returns>The case; its id is <c>case</c> and its student's <c>student</c>.</returns>
    /// <exception cref="InvalidOperationException">The records cannot be true; the message lists everything that is wrong.</exception>
    public CaseFile Build()
    {
        Result<CaseFile> file = CaseFile.Open(
            new CaseId("case"), new Student(new StudentId("student"), birth), jurisdiction, records, attributes: CaseAttributes.From(attributes));
        return file.IsSuccess ? file.Value : throw new InvalidOperationException(Refusals.Of(file.ValidationErrors));
    }

    private CaseEventId Next => new(string.Create(CultureInfo.InvariantCulture, $"e{records.Length + 1}"));
}
