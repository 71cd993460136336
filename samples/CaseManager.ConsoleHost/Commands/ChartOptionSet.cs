using System.CommandLine;
using System.CommandLine.Parsing;
using CaseManager.Charts;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;

namespace CaseManager.ConsoleHost.Commands;

/// <summary>The options of a command that can draw its answer: <c>--chart</c>, <c>--chart-theme</c>, <c>--chart-language</c>.</summary>
internal sealed class ChartOptionSet
{
    private readonly Option<string?> file = new("--chart")
    {
        Description = "Draw the answer too: a file that ends in .svg or .png and is not there yet.",
        HelpName = "file",
        CustomParser = Read,
    };

    private readonly Option<string> theme = Choice("--chart-theme", "For a screen, or for paper and photocopies.", "light", "print");

    private readonly Option<string> language = Choice("--chart-language", "The language of the picture's labels.", "en", "es");

    internal void AddTo(Command command)
    {
        command.Add(file);
        command.Add(theme);
        command.Add(language);
    }

    /// <summary>The picture that is asked for; null when none is, or when its file cannot be written, which is a problem then.</summary>
    internal ChartFile? For(HostContext context, ParseResult parsed) =>
        parsed.GetValue(file) is { } path
            ? ChartFile.Open(context, path, new ChartOptions
            {
                Theme = parsed.GetValue(theme) == "print" ? ChartTheme.Print : ChartTheme.Light,
                Language = parsed.GetValue(language) == "es" ? MessageLanguage.Spanish : MessageLanguage.English,
            })
            : null;

    private static string? Read(ArgumentResult result)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (ChartFile.FormatOf(text) is null)
        {
            result.AddError($"--chart takes the name of a file that ends in .svg or .png; '{text}' does not.");
            return null;
        }

        return text;
    }

    private static Option<string> Choice(string name, string description, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => choices[0] };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
