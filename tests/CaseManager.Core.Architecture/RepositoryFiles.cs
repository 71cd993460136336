namespace CaseManager.Core.Architecture;

/// <summary>The source tree that the tested assemblies were built from.</summary>
internal static class RepositoryFiles
{
    internal static string Root { get; } = FindRoot();

    internal static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder, as paths from the root with forward slashes; none when the folder is not there.</summary>
    internal static IEnumerable<string> Sources(string folder, string pattern = "*.cs") =>
        !Directory.Exists(Path(folder))
            ? []
            : Directory.EnumerateFiles(Path(folder), pattern, SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);

    internal static string Text(string file) => File.ReadAllText(Path(file));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CaseManager.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the test assembly holds CaseManager.Core.sln.");
    }
}
