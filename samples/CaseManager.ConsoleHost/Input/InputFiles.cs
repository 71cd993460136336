using System.Globalization;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Opens what the user named; a file that cannot be read is a problem with a remedy, never an exception.</summary>
internal sealed class InputFiles(Stream standardInput, ProblemList problems)
{
    private const string CheckName = "Check that this is the right file.";

    internal const string StandardInput = "-";

    /// <summary>How a file is called in messages.</summary>
    internal static string NameOf(string file) => file == StandardInput ? "standard input" : file;

    /// <summary>The bytes of a file, or null and a problem.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="maximumBytes">The most that it may have.</param>
    /// <param name="remedy">What to do about a file that has more.</param>
    internal byte[]? Read(string file, int maximumBytes, string remedy = CheckName)
    {
        using Stream? stream = Open(file);
        return stream is null ? null : Read(stream, file, maximumBytes, remedy);
    }

    /// <summary>A file for reading, or null and a problem.</summary>
    internal Stream? Open(string file) =>
        file == StandardInput
            ? new BorrowedStream(standardInput)
            : Attempt<Stream>(file, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

    /// <summary>The rest of a stream, or null and a problem.</summary>
    internal byte[]? Read(Stream stream, string file, int maximumBytes, string remedy = CheckName) =>
        Attempt(file, () =>
        {
            using var bytes = new MemoryStream();
            byte[] chunk = new byte[81_920];
            for (int read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
            {
                if (bytes.Length + read > maximumBytes)
                {
                    problems.Add(
                        NameOf(file),
                        string.Empty,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The file has more than {maximumBytes / 1024 / 1024} MiB, the most that is read. {remedy}"));
                    return null;
                }

                bytes.Write(chunk, 0, read);
            }

            return bytes.ToArray();
        });

    /// <summary>Does something with a file; what the file system refuses becomes a problem.</summary>
    internal T? Attempt<T>(string file, Func<T?> read)
        where T : class => Attempt(file, read, WordsFor);

    /// <summary>Writes a file; what the file system refuses becomes a problem about writing.</summary>
    internal T? AttemptToWrite<T>(string file, Func<T?> write)
        where T : class => Attempt(file, write, WordsForWriting);

    private T? Attempt<T>(string file, Func<T?> act, Func<Exception, string, string> words)
        where T : class
    {
        try
        {
            return act();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(NameOf(file), string.Empty, words(refused, file));
            return null;
        }
    }

    private static string WordsFor(Exception refused, string file) =>
        refused switch
        {
            ArgumentException or NotSupportedException => "This is not the name of a file. Check the spelling.",
            FileNotFoundException or DirectoryNotFoundException => "There is no such file. Check the name and the folder.",
            UnauthorizedAccessException when Directory.Exists(file) => "This is a directory. Name a file in it.",
            UnauthorizedAccessException => "You have no permission to read the file. Ask its owner, or copy it.",
            _ => "The file could not be read. Check that it is on this machine and that no program holds it.",
        };

    private static string WordsForWriting(Exception refused, string file) =>
        refused switch
        {
            ArgumentException or NotSupportedException => WordsFor(refused, file),
            FileNotFoundException or DirectoryNotFoundException => "There is no such folder. Check the name, or make the folder first.",
            UnauthorizedAccessException when Directory.Exists(file) => WordsFor(refused, file),
            UnauthorizedAccessException => "You have no permission to write here. Name a file in a folder of your own.",
            _ => "The file could not be written. Check that there is room on the disk and that no program holds it.",
        };
}
