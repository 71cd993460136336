namespace CaseManager.ConsoleHost.Input;

/// <summary>One line of a JSON Lines file that is not blank.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Text">The line without its end; valid until the next line is asked for.</param>
/// <param name="IsTooLong">Whether the line is longer than a case may be; its text is then empty.</param>
internal readonly record struct JsonLine(long Number, ReadOnlyMemory<byte> Text, bool IsTooLong);
