using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Minutes for a person.</summary>
internal sealed class MinutesPage(Screen screen, int shownWeeks)
{
    internal void Write(LocalDate asOf, IReadOnlyList<StudentMinutes> students, bool isDemonstration)
    {
        screen.Write($" Minutes as of {Dates.InWords(asOf)}", Screen.Strong);
        if (isDemonstration)
        {
            screen.Write(" Three made-up students of the demonstration; give --ledger for your own.", Screen.Quiet);
        }

        foreach (StudentMinutes student in students)
        {
            screen.Blank();
            screen.Heading(student.Student.Value, Screen.Accent);
            foreach (LineMinutes line in student.Lines)
            {
                Write(line);
            }

            foreach (string note in student.Notes)
            {
                screen.Wrapped("! " + note, 1, Screen.Soon);
            }
        }

        screen.Blank();
        Totals(students);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Number(long minutes) => minutes == 0 ? "." : minutes.ToString(CultureInfo.InvariantCulture);

    private void Write(LineMinutes line)
    {
        MinutesBalance balance = line.Balance;
        screen.Wrapped(
            Text($"{line.Line}: promised {balance.Prescribed.Value}, given {balance.Delivered.Value} ({balance.DeliveredInGroup.Value} in a group), excused {balance.Excused.Value}, {Owed(balance)}"),
            1,
            Screen.Strong);
        if (balance.PastDue.Value > 0)
        {
            string unexplained = balance.Unexplained.Value > 0 ? Text($"; {balance.Unexplained.Value} of them without a recorded cause") : string.Empty;
            screen.Wrapped(Text($"past due: {balance.PastDue.Value}{unexplained}"), 3, Screen.Late);
        }

        if (balance.Missed.Total.Value > 0)
        {
            screen.Wrapped(Text($"missed: {MissCauseText.Of(balance.Missed, balance.Unresolved)}; made up: {balance.MadeUp.Value}"), 3, Screen.Plain);
        }

        if (balance.Unaccounted.Value > 0)
        {
            screen.Wrapped(Text($"planned, and nobody has said what became of it: {balance.Unaccounted.Value}"), 3, Screen.Soon);
        }

        if (balance.CompensatoryAwarded.Value > 0)
        {
            screen.Wrapped(Text($"compensatory: {balance.CompensatoryAwarded.Value} awarded, {balance.CompensatoryDelivered.Value} given"), 3, Screen.Plain);
        }

        Weeks(line);
    }

    private static string Owed(MinutesBalance balance) =>
        balance.Outstanding.Value >= 0 ? Text($"owed {balance.Outstanding.Value}") : Text($"{-balance.Outstanding.Value} too many");

    private void Weeks(LineMinutes line)
    {
        MinutesWeek[] shown = [.. line.Weeks.TakeLast(shownWeeks)];
        if (shown.Length == 0)
        {
            return;
        }

        screen.Write(Row("Week of", "Promised", "Given", "Made up", "Missed", "Why"), Screen.Quiet);
        foreach (MinutesWeek week in shown)
        {
            long behind = week.Promised.Value - week.Given.Value;
            screen.Write(
                Row(Dates.Iso(week.Week), Number(week.Promised.Value), Number(week.Given.Value), Number(week.MadeUp.Value), Number(week.Missed.Total.Value), MissCauseText.Of(week.Missed)),
                behind > 0 ? Screen.Soon : Screen.Plain);
        }

        if (line.Weeks.Length > shown.Length)
        {
            screen.Write(Text($"   and {line.Weeks.Length - shown.Length} earlier weeks (--weeks N shows them)"), Screen.Quiet);
        }
    }

    private static string Row(string week, string promised, string given, string madeUp, string missed, string why) =>
        $"   {week,-10}{promised,10}{given,8}{madeUp,9}{missed,8}  {why}";

    private void Totals(IReadOnlyList<StudentMinutes> students)
    {
        LineMinutes[] lines = [.. students.SelectMany(student => student.Lines)];
        screen.Wrapped(
            Text($"{students.Count} {(students.Count == 1 ? "student" : "students")}, {lines.Length} {(lines.Length == 1 ? "service" : "services")}: {Sum(balance => balance.Prescribed.Value)} minutes promised, {Sum(balance => balance.Delivered.Value)} given, {Sum(balance => balance.Excused.Value)} excused, {Sum(balance => Math.Max(0, balance.PastDue.Value))} past due"),
            1,
            Screen.Strong);
        screen.Wrapped("A promise stands in the week in which its period ends, what was given in the week in which it was given.", 1, Screen.Quiet);

        long Sum(Func<MinutesBalance, long> of) => lines.Sum(line => of(line.Balance));
    }
}
