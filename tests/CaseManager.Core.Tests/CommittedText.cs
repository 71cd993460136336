using System.Text;

namespace CaseManager.Core.Tests;

/// <summary>
/// Texts that are committed and that a test makes again: the two must agree. Run the tests once with the environment variable
/// <c>CASEMANAGER_WRITE_COMMITTED=1</c> to write them, and read the difference before committing it.
/// </summary>
internal static class CommittedText
{
    private const string Switch = "CASEMANAGER_WRITE_COMMITTED";

    private static readonly string Root = FindRoot();

    internal static string PathOf(string pathInRepository) => Path.Combine(Root, pathInRepository);

    internal static byte[] Bytes(string pathInRepository) => File.ReadAllBytes(PathOf(pathInRepository));

    internal static void AssertIs(string expected, string pathInRepository)
    {
        string path = PathOf(pathInRepository);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        string committed = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (committed != expected)
        {
            Assert.Fail($"{pathInRepository} is not what the code makes. Run the tests with {Switch}=1 to write it again, then read the difference.\n{FirstDifference(committed, expected)}");
        }
    }

    private static string FirstDifference(string committed, string made)
    {
        string[] left = committed.Split('\n');
        string[] right = made.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\ncommitted: {left.ElementAtOrDefault(line)}\nmade:      {right.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaseManager.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
