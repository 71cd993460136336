using System.Text;
using CaseManager.Charts.Tests.Specimens;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Charts.Tests.Documentation;

/// <summary>
/// The pictures of <c>docs/concepts/charts.md</c> are committed, so every run on every machine compares its bytes with those of another
/// process. <c>CASEMANAGER_WRITE_COMMITTED=1</c> writes them again.
/// </summary>
public class ChartPageTests
{
    private const string Page = "docs/concepts/charts.md";

    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("progress", "progress")]
    [InlineData("timeline", "timeline-narrow")]
    [InlineData("calendar", "calendar")]
    [InlineData("minutes", "minutes")]
    [InlineData("forecast", "forecast")]
    public void Picture_DrawnAgain_IsTheCommittedOne(string file, string specimen)
    {
        string path = Path.Combine(Root, "docs", "concepts", "charts", file + ".svg");
        byte[] drawn = Gallery.All[specimen]().ToSvg();
        if (Environment.GetEnvironmentVariable("CASEMANAGER_WRITE_COMMITTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, drawn);
        }

        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(path)), Encoding.UTF8.GetString(drawn));
        Assert.Contains($"(charts/{file}.svg)", File.ReadAllText(Path.Combine(Root, Page)), StringComparison.Ordinal);
    }

    /// <summary>The code on the page is the code of <see cref="Example"/>.</summary>
    [Fact]
    public void Example_OnThePage_IsCompiled()
    {
        string source = File.ReadAllText(Path.Combine(Root, "tests/CaseManager.Charts.Tests/Documentation/ChartPageTests.cs"));
        int start = source.IndexOf("// begin-" + "example\n", StringComparison.Ordinal) + "// begin-example\n".Length;
        string[] lines = source[start..source.IndexOf("        // end-" + "example", StringComparison.Ordinal)].TrimEnd().Split('\n');
        string shown = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : line));

        Assert.Contains($"```csharp\n{shown}\n```", File.ReadAllText(Path.Combine(Root, Page)), StringComparison.Ordinal);
        Assert.NotEmpty(Example(ProgressSpecimens.Series(), ProgressSpecimens.Goal, ProgressSpecimens.Start.PlusWeeks(23)));
    }

    private static byte[] Example(ProgressSeries series, GoalLine goal, LocalDate today)
    {
        // begin-example
        var chart = new ProgressChart(series)
        {
            Goal = goal,
            Trend = TrendMethod.OrdinaryLeastSquares,
            Decisions = [series.Decide(goal, ProgressPolicy.FourPoint, today)],
        };
        byte[] picture = chart.ToSvg(new ChartOptions { Theme = ChartTheme.Print, Title = "Oral reading" });
        // end-example
        return picture;
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
