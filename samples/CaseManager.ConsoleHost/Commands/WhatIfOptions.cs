using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>The options that suppose something.</summary>
internal sealed class WhatIfOptions
{
    private readonly Option<string[]> add = Many("--add", "An event happens: its name, @, its date; then ;key=value for id, episode, for, until, through or an attribute.", "event@date");
    private readonly Option<string[]> move = Many("--move", "An event of the case happened on another day.", "id@date");
    private readonly Option<string[]> gone = Many("--void", "An event of the case never happened.", "id");
    private readonly Option<string[]> close = Many("--close", "School is closed on a day, or from one through another.", "date[..date]");
    private readonly Option<string[]> hold = Many("--hold", "School is held on a day.", "date");
    private readonly Option<JurisdictionId?> to = new("--to-jurisdiction") { Description = "The student comes under another State's rules, on the same school calendar.", HelpName = "id", CustomParser = Options.ReadJurisdiction };
    private readonly Option<LocalDate?> from = Options.Date("--from", "The first day under them.");

    internal void AddTo(Command command)
    {
        foreach (Option option in (Option[])[add, move, gone, close, hold, to, from])
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(to) is null != result.GetResult(from) is null)
            {
                result.AddError("--to-jurisdiction and --from go together. Give both.");
            }
            else if (result.GetResult(to) is null && ((Option[])[add, move, gone, close, hold]).All(option => result.GetResult(option) is null or { Implicit: true }))
            {
                result.AddError("Nothing is supposed. Give --add, --move, --void, --close, --hold, or --to-jurisdiction with --from.");
            }
        });
    }

    /// <summary>What is supposed of a case: the move to another State first, so that closures fall on either side of it. Null, and problems, when a part is refused.</summary>
    internal IReadOnlyList<Supposed>? Read(ParseResult parsed, CaseSession session, CaseResult result)
    {
        HashSet<EventName> known = [.. EventNames.All, .. session.Book.Packs.All.SelectMany(pack => pack.Events)];
        var reader = new SupposedReader(result.File, known, session.Context.Problems);
        Supposed?[] all =
        [
            .. parsed.GetValue(to) is { } other ? (Supposed?[])[Transfer(session, result, other, parsed.GetValue(from)!.Value)] : [],
            .. (parsed.GetValue(move) ?? []).Select(reader.Move),
            .. (parsed.GetValue(gone) ?? []).Select(reader.Void),
            .. (parsed.GetValue(add) ?? []).Select(reader.Add),
            .. (parsed.GetValue(close) ?? []).Select(reader.Close),
            .. (parsed.GetValue(hold) ?? []).Select(reader.Hold),
        ];
        return Array.Exists(all, one => one is null) ? null : [.. all.OfType<Supposed>()];
    }

    private static Supposed? Transfer(CaseSession session, CaseResult result, JurisdictionId other, LocalDate from)
    {
        if (session.Book.For(other) is { } rules)
        {
            var evaluator = new TimelineEvaluator(rules, result.Evaluator.Calendar.Calendar.Bind(rules.Bases, rules.Holidays));
            return new Supposed($"the rules of {other} hold from {Dates.Iso(from)} on", from, new TimelineQuestion.MoveStudent(evaluator, from));
        }

        session.Context.Problems.Add("command line", "--to-jurisdiction", $"No rules for {other} could be put together. Give a pack with --pack FILE.");
        return null;
    }

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
}
