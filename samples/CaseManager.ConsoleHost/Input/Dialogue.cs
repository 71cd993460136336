using System.Text;

namespace CaseManager.ConsoleHost.Input;

/// <summary>
/// Questions and answers, line by line. An answer that does not do is explained and asked for again. Works the same when the answers
/// come from a file: when they end too early, the walk-through ends.
/// </summary>
internal sealed class Dialogue : IDisposable
{
    private const int MaximumAnswer = 20_000;

    private readonly TextWriter output;
    private readonly StreamReader input;

    internal Dialogue(HostConsole console)
    {
        output = console.Output;
        input = new StreamReader(console.Input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    /// <summary>The question that was open when the answers ended; null while they go on.</summary>
    internal string? BrokenOffAt { get; private set; }

    internal bool IsOver => BrokenOffAt is not null;

    internal void Say(string text) => output.WriteLine(text);

    /// <summary>Asks until an answer does. An empty answer takes the default, where there is one.</summary>
    /// <param name="question">The question.</param>
    /// <param name="read">Reads an answer; null when it does not do.</param>
    /// <param name="expected">What would do.</param>
    /// <param name="standard">What an empty answer means, as it would be typed; null when an answer is needed.</param>
    internal T? Ask<T>(string question, Func<string, T?> read, string expected, string? standard = null)
    {
        while (!IsOver)
        {
            output.Write(standard is null ? $"{question}: " : $"{question} [{(standard.Length == 0 ? "none" : standard)}]: ");
            output.Flush();
            if (input.ReadLine() is not { } line)
            {
                output.WriteLine();
                BrokenOffAt = question;
                break;
            }

            string answer = line.Trim();
            answer = answer.Length == 0 && standard is not null ? standard : answer;
            if (answer.Length <= MaximumAnswer && read(answer) is { } value)
            {
                return value;
            }

            output.WriteLine($"  Please give {expected}.");
        }

        return default;
    }

    internal bool AskYesNo(string question, bool standard) =>
        Ask(question, answer => answer.ToUpperInvariant() switch { "Y" or "YES" => "y", "N" or "NO" => "n", _ => null }, "yes or no", standard ? "yes" : "no") == "y";

    public void Dispose() => input.Dispose();
}
