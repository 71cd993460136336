using System.CommandLine;
using System.CommandLine.Parsing;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>calendar</c>: counts days on a school calendar, forwards or between two dates, and shows which it passed over.</summary>
internal static class CalendarCommand
{
    internal static Command Create(HostContext context)
    {
        Option<string[]> calendars = Options.Calendars();
        Option<LocalDate?> from = Options.Date("--from", "Count from the day after this date.");
        Option<int?> count = Options.Number("--count", "How many counting days.", "n", 0, 10_000);
        var between = new Option<LocalDate[]?>("--between") { Description = "Count from one date through another, both included.", HelpName = "date date", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true, CustomParser = ReadTwo };
        var basis = new Option<string>("--basis") { Description = "Which days count: school, calendar, weekday, business, or a basis of a pack.", HelpName = "basis", DefaultValueFactory = _ => "school" };
        Option<JurisdictionId?> jurisdiction = Options.Jurisdiction("Whose holidays and bases to use. Default: us.");
        Option<string[]> packs = Options.Packs();
        Option<string> format = Options.Format("table", "json");
        var command = new Command("calendar", "Counts days on a school calendar.") { calendars, from, count, between, basis, jurisdiction, packs, format };
        command.Validators.Add(result =>
        {
            bool counts = result.GetValue(from) is not null || result.GetValue(count) is not null;
            if (counts && result.GetResult(between) is not null)
            {
                result.AddError("--between and --from with --count exclude each other. Give one of them.");
            }
            else if (counts && (result.GetValue(from) is null || result.GetValue(count) is null))
            {
                result.AddError("--from and --count go together. Give both.");
            }
        });
        command.SetAction(parsed =>
        {
            var files = new InputFiles(context.Console.Input, context.Problems);
            RuleBook book = RuleBook.Open(files, parsed.GetValue(packs) ?? [], context.Problems);
            SchoolCalendar? calendar = new CalendarFiles(files, context.Problems).Joined(parsed.GetValue(calendars) ?? []);
            CountedDays? days = calendar is null
                ? null
                : new BasisFinder(book, context.Problems).Find(calendar, parsed.GetValue(basis)!, parsed.GetValue(jurisdiction) ?? JurisdictionId.Federal);
            CalendarAnswer? answer = days is null
                ? null
                : CalendarAnswer.Of(days, parsed.GetValue(from), parsed.GetValue(count), parsed.GetValue(between), context.Problems);
            Write(context, calendar, answer, parsed.GetValue(format) == "json");
            return answer is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    private static void Write(HostContext context, SchoolCalendar? calendar, CalendarAnswer? answer, bool asJson)
    {
        if (asJson)
        {
            CalendarJson.Write(context, calendar, answer);
        }
        else if (calendar is not null && answer is not null)
        {
            CalendarPage.Write(new Screen(context.Console), calendar, answer);
        }
    }

    private static LocalDate[]? ReadTwo(ArgumentResult result)
    {
        LocalDate?[] dates = [.. result.Tokens.Select(token => Options.ReadDate(token.Value, result.AddError))];
        if (dates is not [{ } first, { } last])
        {
            return null;
        }

        if (last < first)
        {
            result.AddError("The second date of --between is before the first. Turn them round.");
        }

        return [first, last];
    }
}
