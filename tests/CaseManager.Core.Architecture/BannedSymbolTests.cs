using System.Reflection;

namespace CaseManager.Core.Architecture;

/// <summary>A misspelt line in the list of banned symbols never fires and nobody notices; here it does.</summary>
public sealed class BannedSymbolTests
{
    private const BindingFlags Everything = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Assembly[] Assemblies =
    [
        typeof(object).Assembly, typeof(System.Diagnostics.Process).Assembly, typeof(NodaTime.LocalDate).Assembly,
        typeof(FluentValidation.ValidatorOptions).Assembly, typeof(Ardalis.Result.Result).Assembly,
    ];

    public static TheoryData<string> Files => ["eng/analyzers/BannedSymbols.txt", "eng/analyzers/BannedSymbols.Clock.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_NameSomething_AndSayWhatToDo(string file)
    {
        string[] lines = [.. RepositoryFiles.Text(file).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))];

        Assert.NotEmpty(lines);
        Libraries.AssertNone(lines.Where(line => !Exists(line.Split(';')[0]) || line.Split(';') is not [_, { Length: > 10 }]));
    }

    [Theory]
    [InlineData("M:System.String.ToLower", true)]
    [InlineData("M:System.String.ToLower()", false)]
    [InlineData("M:System.Int32.TryParse(System.String,System.Int32@)", true)]
    [InlineData("M:System.Int32.TryParse(System.String,System.Int32)", false)]
    [InlineData("T:System.Diagnostics.Stopwatch", true)]
    [InlineData("T:System.Stopwatch", false)]
    public void Exists_Id_IsResolved(string id, bool exists) => Assert.Equal(exists, Exists(id));

    private static bool Exists(string id)
    {
        string path = id[2..].Split('(')[0];
        string? owner = id.StartsWith("T:", StringComparison.Ordinal) ? path : path[..path.LastIndexOf('.')].TrimEnd('.');
        Type? type = Assemblies.Select(assembly => assembly.GetType(owner)).FirstOrDefault(found => found is not null);
        return type is not null && (DocumentationId.Of(type) == id || type.GetMembers(Everything).Any(member => DocumentationId.Of(member) == id));
    }
}
