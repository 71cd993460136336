using System.Text;
using System.Xml.Linq;

namespace CaseManager.ConsoleHost.Tests.Commands;

/// <summary><c>--chart</c> of the commands that draw.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Chart_OneCase_IsItsTimeline()
    {
        string file = Path.Combine(scratch.Folder, "case.svg");

        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--chart", file);

        Assert.Equal(0, run.Status);
        Assert.Equal("Timeline of a case", XElement.Load(file).Elements().First().Value);
        Assert.Single(Directory.GetFiles(scratch.Folder, "case.svg*"));
    }

    [Fact]
    public void Chart_Demonstration_IsACalendar()
    {
        string file = Path.Combine(scratch.Folder, "caseload.SVG");

        HostRun run = HostRun.Of("deadlines", "--chart", file, "--chart-language", "es", "--chart-theme", "print");

        Assert.Equal(0, run.Status);
        Assert.Equal("Plazos de una carga de casos", XElement.Load(file).Elements().First().Value);
    }

    [Fact]
    public void Chart_WhenNoCaseCouldBeRead_IsNotDrawn()
    {
        string file = Path.Combine(scratch.Folder, "case.svg");

        HostRun run = HostRun.Of("deadlines", "--case", "no-file.json", "--chart", file);

        Assert.Equal(2, run.Status);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Chart_Png_IsAPng()
    {
        string file = Path.Combine(scratch.Folder, "case.png");

        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--chart", file, "--format", "json");

        Assert.Equal(0, run.Status);
        Assert.Equal("PNG", Encoding.ASCII.GetString(File.ReadAllBytes(file), 1, 3));
    }

    [Theory]
    [InlineData("minutes", "Minutes promised and given")]
    [InlineData("forecast", "Caseloads against their limits")]
    public void Chart_OfMinutesAndForecast_IsDrawn(string command, string title)
    {
        string file = Path.Combine(scratch.Folder, command + ".svg");

        HostRun run = HostRun.Of(command, "--chart", file, "--format", "json");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Equal(title, XElement.Load(file).Elements().First().Value);
    }

    [Fact]
    public void Chart_OfOneGoal_IsDrawn_AndOfSeveralAsksForOne()
    {
        string several = Path.Combine(scratch.Folder, "several.svg");
        HostRun refused = HostRun.Of("progress", "--chart", several);
        string goal = refused.Error[(refused.Error.LastIndexOf(", ", StringComparison.Ordinal) + 2)..].TrimEnd('\n', '.');
        string file = Path.Combine(scratch.Folder, "goal.svg");

        HostRun run = HostRun.Of("progress", "--goal", goal, "--chart", file);

        Assert.Equal(2, refused.Status);
        Assert.Contains("--chart draws one goal. Name it with --goal: ", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(several));
        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Equal("Progress", XElement.Load(file).Elements().First().Value);
    }

    [Theory]
    [InlineData("case.pdf")]
    [InlineData("case")]
    public void Chart_AnotherEnding_IsRefused(string name)
    {
        HostRun run = HostRun.Of("deadlines", "--chart", Path.Combine(scratch.Folder, name));

        Assert.Equal(2, run.Status);
        Assert.Contains("--chart takes the name of a file that ends in .svg or .png;", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(scratch.Folder));
    }

    [Fact]
    public void Chart_FileThatIsThere_IsLeftAndReported()
    {
        string file = scratch.Write("case.svg", "mine");

        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--chart", file);

        Assert.Equal(2, run.Status);
        Assert.Contains("There is a file of this name already.", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    /// <summary>A picture of an earlier day shows what was known then: scores, changes and missed sessions after it are not drawn.</summary>
    [Fact]
    public void Chart_OfAnEarlierDay_LeavesOutWhatCameLater()
    {
        const string Goal = """
            {"id":"g","measure":{"$kind":"frequency","counted":"calls","direction":"decrease"},"baseline":{"value":9},"baselineOn":"2026-01-05","target":{"value":1},"by":"2026-05-04",
             "observations":[{"date":"2026-01-06","score":{"value":8}},{"date":"2026-01-13","score":{"value":7}},{"date":"2026-03-03","score":{"value":2}}],
             "phaseChanges":[{"on":"2026-03-02","name":"small group"}],"missedSessions":["2026-03-10"]}
            """;
        string data = scratch.Write("g.json", $$"""{"schema":1,"goals":[{{Goal}}]}""");
        string then = Path.Combine(scratch.Folder, "then.svg");
        string later = Path.Combine(scratch.Folder, "later.svg");

        Assert.Equal(0, HostRun.Of("progress", "--data", data, "--as-of", "2026-01-20", "--chart", then).Status);
        Assert.Equal(0, HostRun.Of("progress", "--data", data, "--as-of", "2026-03-20", "--chart", later).Status);

        Assert.Contains("2 scores from 2026-01-06 through 2026-01-13", File.ReadAllText(then), StringComparison.Ordinal);
        Assert.DoesNotContain("small group", File.ReadAllText(then), StringComparison.Ordinal);
        Assert.DoesNotContain("session without a score", File.ReadAllText(then), StringComparison.Ordinal);
        Assert.Contains("3 scores from 2026-01-06 through 2026-03-03", File.ReadAllText(later), StringComparison.Ordinal);
        Assert.Contains("small group", File.ReadAllText(later), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_FolderThatIsNotThere_IsToldInWordsAboutWriting()
    {
        HostRun run = HostRun.Of("deadlines", "--chart", Path.Combine(scratch.Folder, "none", "case.svg"));

        Assert.Equal(2, run.Status);
        Assert.Contains("case.svg: There is no such folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_FileThatCannotBeWritten_IsToldInWordsAboutWriting()
    {
        Directory.CreateDirectory(Path.Combine(scratch.Folder, "case.svg.new")); // Where the picture is written first.

        HostRun run = HostRun.Of("deadlines", "--chart", Path.Combine(scratch.Folder, "case.svg"));

        Assert.Equal(2, run.Status);
        Assert.Contains("case.svg: You have no permission to write here.", run.Error, StringComparison.Ordinal);
    }
}
