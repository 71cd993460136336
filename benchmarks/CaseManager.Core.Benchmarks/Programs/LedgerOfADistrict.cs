using System.CommandLine;
using System.Globalization;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>A district's sessions posted one by one, and every balance for a day: time, and whether memory follows students or sessions.</summary>
internal static class LedgerOfADistrict
{
    private const double MostSeconds = 2;

    internal static Command Create()
    {
        var command = new Command("ledger", "A district's sessions posted one by one, and every balance for a day: time, and whether memory follows students or sessions.");
        Argument<int> sessions = WholeNumber.Argument("sessions", "How many sessions.", 1_000_000);
        Option<int> students = WholeNumber.Option("--students", "How many students they belong to.", 20_000);
        command.Add(sessions);
        command.Add(students);
        command.SetAction(parsed => Run(parsed.GetValue(sessions), parsed.GetValue(students)));
        return command;
    }

    private static int Run(long sessions, int students)
    {
        var asOf = new LocalDate(2026, 6, 30);
        Post(sessions / 10, students, asOf);

        (Measured few, long given) = Timed(sessions, students, asOf);
        (Measured twice, long givenTwice) = Timed(sessions * 2, students, asOf);
        bool isFast = few.ProcessorSeconds <= MostSeconds;
        bool isFlat = twice.Bytes <= few.Bytes + 4096;
        Say($"{sessions} sessions of {students} students: {few.Seconds:0.000} s, {few.ProcessorSeconds:0.000} s of processor, at most {MostSeconds} wanted: {(isFast ? "good" : "TOO SLOW")}");
        Say($"{few.Bytes} B, {few.Bytes / students} B for each student; with twice the sessions {twice.Bytes} B: {(isFlat ? "good" : "GROWS WITH SESSIONS")}");
        Say($"{given} and {givenTwice} minutes given");
        return isFast && isFlat && given > 0 ? 0 : 1;
    }

    private static (Measured Cost, long Given) Timed(long sessions, int students, LocalDate asOf)
    {
        long given = 0;
        Measured cost = Measured.Of(() => given = Post(sessions, students, asOf));
        return (cost, given);
    }

    /// <summary>A year of a district: what is owed by week, then each session, given, missed, made up or excused.</summary>
    private static long Post(long sessions, int students, LocalDate asOf)
    {
        var first = new LocalDate(2025, 9, 1);
        var district = new DistrictBalancesBuilder(students, asOf);
        uint state = 1;
        for (long session = 0; session < sessions; session++)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            int student = (int)(state % (uint)students);
            LocalDate monday = first.PlusDays(7 * (int)(session % 40));
            LocalDate on = monday.PlusDays((int)(state >> 8) % 5);
            LocalDate due = monday.PlusDays(6);
            var cause = (MissCause)((state >> 12) % 9);
            var minutes = new Minutes(15 + (int)((state >> 16) % 31));
            switch ((state >> 24) % 16)
            {
                case 0:
                    district.Post(new PackedPosting(student, PostingKind.Prescribed, monday, new Minutes(60), due));
                    break;
                case 1:
                    district.Post(new PackedPosting(student, PostingKind.Missed, on, minutes, due, cause: cause, wasScheduled: true));
                    break;
                case 2:
                    district.Post(new PackedPosting(student, PostingKind.MadeUp, on, minutes, due, cause: cause));
                    break;
                case 3:
                    district.Post(new PackedPosting(student, PostingKind.Excused, on, minutes, due, cause: cause));
                    break;
                default:
                    district.Post(new PackedPosting(student, PostingKind.Delivered, on, minutes, due, wasScheduled: true));
                    break;
            }
        }

        long given = 0;
        foreach (MinutesBalance balance in district.Build())
        {
            given += balance.Delivered.Value;
        }

        return given;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
