using System.Text;

namespace CaseManager.ConsoleHost.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("case-manager-");

    internal string Folder => folder.FullName;

    internal static string Calendar(string name) => Path.Combine(AppContext.BaseDirectory, "calendars", name + ".json");

    internal static string Sample(string file) => Path.Combine(AppContext.BaseDirectory, "samples", file);

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
