using System.CommandLine;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>case</c>: the documents of one case – what is there, what is wrong with it, and what happened in it.</summary>
internal static class CaseCommand
{
    internal static Command Create(HostContext context)
    {
        var command = new Command("case", "The documents of one case.");
        command.Add(Show(context));
        command.Add(Events(context));
        return command;
    }

    private static Command Show(HostContext context)
    {
        Option<string> record = RecordOption();
        Option<LocalDate?> asOf = Options.AsOf();
        Option<string> format = Options.Format("table", "json");
        var language = new Option<string>("--language") { Description = "The language of findings.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        var names = new Option<bool>("--names") { Description = "Show the names of people too; without it only identifiers are shown." };
        var command = new Command("show", "What is on record, who decides, and everything that is wrong or doubtful.");
        command.Add(record);
        command.Add(asOf);
        command.Add(language);
        command.Add(names);
        command.Add(format);
        command.SetAction(parsed =>
        {
            LocalDate day = parsed.GetValue(asOf) ?? context.Clock.GetCurrentDate();
            MessageLanguage words = parsed.GetValue(language) == "es" ? MessageLanguage.Spanish : MessageLanguage.English;
            RecordView? view = Read(context, parsed.GetValue(record)!) is { } read ? new RecordView(read, day, words, parsed.GetValue(names)) : null;
            if (parsed.GetValue(format) == "json")
            {
                RecordViewJson.Write(context, view);
            }
            else if (view is not null)
            {
                RecordPage.Write(new Screen(context.Console), view);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Events(HostContext context)
    {
        Option<string> record = RecordOption();
        var command = new Command("events", "The case as a file of events, for the commands that look at deadlines: case events --record F > case.json.");
        command.Add(record);
        command.SetAction(parsed =>
        {
            string file = parsed.GetValue(record)!;
            if (Read(context, file) is { } read)
            {
                var events = RecordEvents.ToCaseFile(read);
                if (events.IsSuccess)
                {
                    context.Console.Output.Flush();
                    context.Console.OutputStream.Write(CaseJson.Write(events.Value));
                    context.Console.OutputStream.WriteByte((byte)'\n');
                }
                else
                {
                    context.Problems.Add(InputFiles.NameOf(file), events);
                }
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Option<string> RecordOption() =>
        new("--record") { Description = "The documents of a case; - for standard input.", HelpName = "file", Required = true };

    private static CaseRecord? Read(HostContext context, string file)
    {
        if (new InputFiles(context.Console.Input, context.Problems).Read(file, CaseRecordJson.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = CaseRecordJson.Read(bytes);
        if (!read.IsSuccess)
        {
            context.Problems.Add(InputFiles.NameOf(file), read);
        }

        return read.IsSuccess ? read.Value : null;
    }
}
