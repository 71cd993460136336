using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Services;

/// <summary>Random histories of one student: up to forty postings of every kind, each aimed at an earlier one where its kind needs a target. What a ledger refuses is left out.</summary>
internal sealed record RandomHistory(SessionLedger Ledger, LocalDate AsOf, Instant KnownAt, ulong Seed)
{
    internal static readonly LocalDate First = new(2025, 9, 1);

    private static readonly Instant Beginning = Instant.FromUtc(2025, 9, 1, 0, 0);

    internal static Arbitrary<RandomHistory> Any { get; } =
        (from wishes in (from kind in Gen.Choose(0, 9)
                         from line in Gen.Choose(0, 1)
                         from day in Gen.Choose(0, 60)
                         from minutes in Gen.Choose(1, 60)
                         from target in Gen.Choose(0, 99)
                         from recorded in Gen.Choose(-1, 60)
                         from detail in Gen.Choose(0, 99)
                         select new Wish(kind, line, day, minutes, target, recorded, detail)).ArrayOf()
         from day in Gen.Choose(-1, 75)
         from known in Gen.Choose(-1, 61)
         from seed in Gen.Choose(0, int.MaxValue)
         select new RandomHistory(Of(wishes.Length > 40 ? wishes[..40] : wishes), First.PlusDays(day), Moment(known), (ulong)seed)).ToArbitrary();

    internal IEnumerable<SessionPosting> Shuffled()
    {
        var random = new Random((int)Seed);
        return Ledger.Postings.OrderBy(_ => random.Next()).ToArray();
    }

    private static Instant Moment(int day) => Beginning + Duration.FromDays(day);

    private static SessionLedger Of(Wish[] wishes)
    {
        SessionLedger ledger = SessionLedger.Open(new StudentId("s")).Value;
        for (int i = 0; i < wishes.Length; i++)
        {
            if (wishes[i].ToPosting(new PostingId($"p{i}"), ledger) is { } posting && ledger.Post(posting) is { IsSuccess: true } posted)
            {
                ledger = posted.Value;
            }
        }

        return ledger;
    }

    private sealed record Wish(int Kind, int Line, int Day, int Minutes, int Target, int Recorded, int Detail)
    {
        internal SessionPosting? ToPosting(PostingId id, SessionLedger ledger)
        {
            var line = new ServiceLineId("line" + Line);
            LocalDate on = First.PlusDays(Day);
            var minutes = new Minutes(Minutes);
            RecordStamp stamp = Recorded < 0 ? default : new RecordStamp(Moment(Recorded));
            SessionPosting? aim = Aim(ledger);
            LocalDate after = aim is null ? on : LocalDate.Max(on, aim.On);
            var inGroup = new Minutes(Detail % 2 == 0 ? 0 : Minutes / 2);
            PostingId? session = aim is SessionPosting.Scheduled ? aim.Id : null;
            return (PostingKind)Kind switch
            {
                PostingKind.Prescribed => new SessionPosting.Prescribed { Id = id, Line = line, On = on, Minutes = new(Minutes * 4), Stamp = stamp, Through = on.PlusDays(Detail % 31) },
                PostingKind.Scheduled => new SessionPosting.Scheduled { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp },
                PostingKind.Delivered => new SessionPosting.Delivered { Id = id, Line = aim?.Line ?? line, On = after, Minutes = minutes, Stamp = stamp, Session = session, InGroup = inGroup },
                PostingKind.Missed => new SessionPosting.Missed { Id = id, Line = aim?.Line ?? line, On = after, Minutes = minutes, Stamp = stamp, Session = session, Cause = (MissCause)(Detail % 9) },
                PostingKind.CompensatoryAwarded => new SessionPosting.CompensatoryAwarded { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Decision = "d" },
                _ when aim is null => null,
                PostingKind.Amended => new SessionPosting.Amended { Id = id, Line = aim.Line, On = after, Minutes = Detail % 3 == 0 ? minutes : -minutes, Stamp = stamp, Of = aim.Id },
                PostingKind.MadeUp => new SessionPosting.MadeUp { Id = id, Line = aim.Line, On = after, Minutes = minutes, Stamp = stamp, For = aim.Id, InGroup = inGroup },
                PostingKind.Excused => new SessionPosting.Excused { Id = id, Line = aim.Line, On = after, Minutes = minutes, Stamp = stamp, For = aim.Id, Rule = "r" },
                PostingKind.CompensatoryDelivered => new SessionPosting.CompensatoryDelivered { Id = id, Line = aim.Line, On = after, Minutes = minutes, Stamp = stamp, For = aim.Id },
                _ => aim.Reverse(id, stamp, "r"),
            };
        }

        private SessionPosting? Aim(SessionLedger ledger)
        {
            PostingKind? wanted = (PostingKind)Kind switch
            {
                PostingKind.Amended => PostingKind.Prescribed,
                PostingKind.Delivered or PostingKind.Missed => PostingKind.Scheduled,
                PostingKind.MadeUp or PostingKind.Excused => PostingKind.Missed,
                PostingKind.CompensatoryDelivered => PostingKind.CompensatoryAwarded,
                _ => null,
            };
            SessionPosting[] fitting = [.. ledger.Postings.Where(posting => wanted is null || posting.Kind == wanted)];
            return fitting.Length == 0 ? null : fitting[Target % fitting.Length];
        }
    }
}
