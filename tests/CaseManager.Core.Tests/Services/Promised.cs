using CaseManager.Core.Services;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Services;

/// <summary>Lines of services and postings for tests.</summary>
internal static class Promised
{
    internal static readonly StudentId Student = new("s-1");
    internal static readonly ServiceLineId Speech = new("speech");

    internal static ServiceLine Line(int times, int each, ServicePeriod per, string starts, string ends, int? cycle = null) => new()
    {
        Id = Speech,
        Kind = ServiceKind.RelatedService,
        Type = ServiceType.SpeechLanguagePathology,
        Frequency = new ServiceFrequency { Times = times, Per = per, CycleDays = cycle },
        Length = new SessionLength { Each = new Minutes(each) },
        Starts = D(starts),
        Ends = D(ends),
    };

    internal static SessionPosting.Prescribed Owed(string id, string on, string through, int minutes) =>
        new() { Id = new(id), Line = Speech, On = D(on), Through = D(through), Minutes = new(minutes) };

    internal static SessionPosting.Scheduled Planned(string id, string on, int minutes) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes) };

    internal static SessionPosting.Delivered Given(string id, string on, int minutes, string? session = null, int inGroup = 0) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), Session = session is null ? null : new PostingId(session), InGroup = new(inGroup) };

    internal static SessionPosting.Missed Lost(string id, string on, int minutes, MissCause cause = MissCause.ProviderAbsent, string? session = null) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), Cause = cause, Session = session is null ? null : new PostingId(session) };

    internal static SessionPosting.MadeUp MadeUp(string id, string on, int minutes, string miss) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), For = new(miss) };

    internal static SessionPosting.Excused Excused(string id, string on, int minutes, string miss) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), For = new(miss), Rule = "district policy 7.2" };

    internal static SessionPosting.CompensatoryAwarded Awarded(string id, string on, int minutes) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), Decision = "settlement of 2025-10-01" };

    internal static SessionPosting.CompensatoryDelivered FromAward(string id, string on, int minutes, string award) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), For = new(award) };

    internal static SessionPosting.Amended Changed(string id, string on, int minutes, string of) =>
        new() { Id = new(id), Line = Speech, On = D(on), Minutes = new(minutes), Of = new(of) };

    internal static SessionLedger Ledger(params SessionPosting[] postings) => SessionLedger.Open(Student, postings).Value;

    internal static string[] Codes(params SessionPosting[] postings) =>
        [.. SessionLedger.Open(Student, postings).ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}")];

    internal static RecordStamp At(int day) => new(Instant.FromUtc(2025, 10, day, 12, 0));
}
