using System.CommandLine;
using CaseManager.ConsoleHost.Commands;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using NodaTime;

namespace CaseManager.ConsoleHost;

/// <summary>The program, without the process around it.</summary>
internal static class Host
{
    private const string CommandLineName = "command line";

    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    internal static int Run(string[] args, HostConsole console, ZonedClock clock)
    {
        var problems = new ProblemList();
        int status;
        try
        {
            status = Invoke(args, new HostContext(console, clock, problems));
            console.Output.Flush();
        }
        catch (IOException)
        {
            problems.Add("output", string.Empty, "The result could not be written. Check the disk and who reads the output.");
            status = ExitStatus.Refused;
        }
        catch (Exception unexpected)
        {
            // A fault of this program: its kind helps whoever repairs it; its message could hold data of a student.
            problems.Add("internal fault", string.Empty, $"{unexpected.GetType().Name}. Please report it with the command that you ran, without the caseload.");
            status = ExitStatus.Refused;
        }

        try
        {
            problems.WriteTo(console.Error);
        }
        catch (IOException)
        {
            status = ExitStatus.Refused; // Nobody reads what is wrong: the exit status still says it.
        }

        return problems.Any ? ExitStatus.Refused : status;
    }

    private static int Invoke(string[] args, HostContext context)
    {
        ParseResult parsed = HostCommand.Create(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Console.Output,
                Error = context.Console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }

        foreach (var error in parsed.Errors)
        {
            context.Problems.Add(CommandLineName, string.Empty, $"{OnOneLine(error.Message)} Give --help to see what is possible.");
        }

        if (AsksForJson(args))
        {
            ProblemsJson.Write(context.Console, context.Problems);
        }

        return ExitStatus.Refused;
    }

    private static string OnOneLine(string message) => string.Join(' ', message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool AsksForJson(string[] args) =>
        Array.Exists(args, argument => argument is "--format=json" or "--format:json")
        || args.AsSpan().IndexOf(["--format", "json"]) >= 0;
}
