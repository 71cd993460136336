using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Documents;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>new-case</c>: a small case by questions, saved to a file; a file that is there is only replaced after asking.</summary>
internal static class NewCaseCommand
{
    internal static Command Create(HostContext context)
    {
        var output = new Option<string?>("--out") { Description = "The file to save to. Asked for when it is not given.", HelpName = "file" };
        var command = new Command("new-case", "Builds a small case by questions and saves it. Answers can also come from a file: new-case < answers.txt.");
        command.Add(output);
        command.SetAction(parsed =>
        {
            LocalDate today = context.Clock.GetCurrentDate();
            using var dialogue = new Dialogue(context.Console);
            CaseRecord? record = new NewCase(dialogue, today).Ask();
            string? file = record is null ? null : FileFor(dialogue, parsed.GetValue(output));
            if (dialogue.BrokenOffAt is { } question)
            {
                context.Problems.Add("standard input", string.Empty, $"The answers ended at the question \"{question}\". Nothing was saved. Answer every question.");
                return ExitStatus.Refused;
            }

            if (record is not null && file is null)
            {
                dialogue.Say("Nothing was saved.");
            }
            else if (record is not null && Save(context, file!, record))
            {
                Tell(dialogue, file!, record, today);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The file to write; null when the one that is there shall stay.</summary>
    private static string? FileFor(Dialogue dialogue, string? given)
    {
        string? file = given ?? dialogue.Ask("Save to", text => text.Length == 0 ? null : text, "the name of a file", "case.json");
        return file is null || !File.Exists(file) || dialogue.AskYesNo($"{file} is there already. Replace it", false) ? file : null;
    }

    private static bool Save(HostContext context, string file, CaseRecord record) =>
        new InputFiles(context.Console.Input, context.Problems).AttemptToWrite(file, () =>
        {
            // Written whole beside it first: a full disk leaves the old file as it was.
            string beside = file + ".new";
            using (FileStream stream = File.Create(beside))
            {
                using var read = JsonDocument.Parse(CaseRecordJson.Write(record));
                using var writer = new Utf8JsonWriter(stream, JsonNames.Writing);
                read.WriteTo(writer);
                writer.Flush();
                stream.WriteByte((byte)'\n');
            }

            File.Move(beside, file, overwrite: true);
            return file;
        }) is not null;

    private static void Tell(Dialogue dialogue, string file, CaseRecord record, LocalDate today)
    {
        ImmutableArray<Finding> findings = CaseValidation.Check(record, FindingCatalog.Federal, today);
        dialogue.Say(string.Empty);
        dialogue.Say($"Saved to {file}.");
        dialogue.Say(findings.IsEmpty
            ? "Nothing is wrong with it so far."
            : string.Create(CultureInfo.InvariantCulture, $"{findings.Length} things to look at: case show --record {file}"));
    }
}
