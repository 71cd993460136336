using System.Collections.Immutable;
using System.CommandLine;
using CaseManager.Charts;
using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>progress</c>: how each goal is going, how sure that is, and what a family can be told.</summary>
internal static class ProgressCommand
{
    internal static Command Create(HostContext context)
    {
        var data = new Option<string?>("--data") { Description = "Goals with their scores as JSON; - for standard input. Without it: the demonstration.", HelpName = "file" };
        var only = new Option<string?>("--goal") { Description = "Only the goal with this id.", HelpName = "id" };
        Option<LocalDate?> asOf = Options.AsOf();
        Option<LocalDate?> from = Options.Date("--from", "The first day of the report, yyyy-MM-dd. Default: the day of the baseline.");
        var language = new Option<string>("--language") { Description = "The language of the report.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        Option<string> format = Options.Format("table", "json", "csv");
        var chart = new ChartOptionSet();
        var command = new Command("progress", "How each goal is going: goal line, trend and its error, decision and how often it would be a false alarm, mastery, report.");
        command.Add(data);
        command.Add(only);
        command.Add(asOf);
        command.Add(from);
        command.Add(language);
        command.Add(format);
        chart.AddTo(command);
        command.SetAction(parsed =>
        {
            string? file = parsed.GetValue(data);
            LocalDate day = parsed.GetValue(asOf) ?? (file is null ? DemonstrationCaseload.AsOf : context.Clock.GetCurrentDate());
            MessageLanguage words = parsed.GetValue(language) == "es" ? MessageLanguage.Spanish : MessageLanguage.English;
            ImmutableArray<GoalView>? views = Goals(context, file, parsed.GetValue(only)) is { } goals
                ? [.. goals.Select(goal => GoalView.Of(goal, parsed.GetValue(from), day, words))]
                : null;
            if (views is { } drawn && chart.For(context, parsed) is { } picture)
            {
                Draw(context, drawn, picture);
            }

            Write(context, views, day, isDemonstration: file is null, parsed.GetValue(format)!);
            return views is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    /// <summary>A picture shows one goal: the only one, or the one that is named.</summary>
    private static void Draw(HostContext context, ImmutableArray<GoalView> views, ChartFile picture)
    {
        if (views is not [var view])
        {
            context.Problems.Add(
                "command line",
                string.Empty,
                "--chart draws one goal. " + (views.IsEmpty ? "The file has no goals." : $"Name it with --goal: {string.Join(", ", views.Select(goal => goal.Goal.Id))}."));
            return;
        }

        picture.Write(new ProgressChart(view.Known)
        {
            Goal = view.Goal.Line,
            Trend = view.Goal.Line.Measure.IsOrdinal ? null : TrendMethod.OrdinaryLeastSquares,
            Decisions = [view.Decision],
        });
    }

    private static void Write(HostContext context, ImmutableArray<GoalView>? views, LocalDate asOf, bool isDemonstration, string format)
    {
        switch (format)
        {
            case "json":
                GoalJson.Write(context, views, asOf);
                break;
            case "csv":
                GoalCsv.Write(context.Console.Output, views ?? []);
                break;
            default:
                if (views is { } goals)
                {
                    new GoalPage(new Screen(context.Console)).Write(goals, asOf, isDemonstration);
                }

                break;
        }
    }

    private static ImmutableArray<MonitoredGoal>? Goals(HostContext context, string? file, string? only)
    {
        ImmutableArray<MonitoredGoal>? goals = file is null ? DemonstrationProgress.Goals() : Read(context, file);
        if (only is null || goals is not { } all)
        {
            return goals;
        }

        ImmutableArray<MonitoredGoal> found = [.. all.Where(goal => string.Equals(goal.Id, only, StringComparison.Ordinal))];
        if (!found.IsEmpty)
        {
            return found;
        }

        context.Problems.Add(
            file is null ? "demonstration" : InputFiles.NameOf(file),
            string.Empty,
            $"There is no goal '{only}'. " + (all.IsEmpty ? "The file has no goals." : $"Name one of: {string.Join(", ", all.Select(goal => goal.Id))}."));
        return null;
    }

    private static ImmutableArray<MonitoredGoal>? Read(HostContext context, string file)
    {
        if (new InputFiles(context.Console.Input, context.Problems).Read(file, ProgressSeriesReader.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = ProgressSeriesReader.Read(bytes);
        if (read.IsSuccess)
        {
            return read.Value;
        }

        context.Problems.Add(InputFiles.NameOf(file), read);
        return null;
    }
}
