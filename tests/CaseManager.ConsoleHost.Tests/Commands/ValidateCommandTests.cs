using System.Text;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public static TheoryData<string> Samples => ["preschool", "elementary", "transition"];

    public void Dispose() => scratch.Dispose();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Validate_ACompletePlan_CanBeFinished(string name)
    {
        HostRun run = HostRun.Of("validate", "--iep", Sample(name));

        Assert.Equal(0, run.Status);
        Assert.Contains("It can be finished. Nothing was found.", run.Output, StringComparison.Ordinal);
        Assert.True(HostRun.Of("validate", "--iep", Sample(name), "--format", "json").Json.GetProperty("canBeFinished").GetBoolean());
    }

    [Fact]
    public void Validate_APlanThatLacksSomething_SaysWhatWhereAndWhy()
    {
        string file = scratch.Write("p.json", File.ReadAllText(Sample("elementary")).Replace("\"criterion\": \"80 % correct in 4 of 5 sessions of 10 questions\"", "\"criterion\": \"80 % in 4 of 5 trials\"", StringComparison.Ordinal).Replace("\"location\": \"Speech room\"", "\"location\": \"\"", StringComparison.Ordinal));

        HostRun run = HostRun.Of("validate", "--iep", file);

        Assert.Equal(1, run.Status);
        Assert.Contains("It cannot be finished: 1 error, 1 warning.", run.Output, StringComparison.Ordinal);
        Assert.Contains(" CM4004 $.services[2].location\n   The plan does not say where this service is provided.\n   Give the location.\n   34 CFR 300.320(a)(7)\n", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("CM4004", StringComparison.Ordinal) < run.Output.IndexOf("CM3088", StringComparison.Ordinal));
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Equal(["CM3088", "CM4004"], HostRun.Of("validate", "--iep", file, "--format", "json").Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
        Assert.StartsWith("CM3088,warning,$.goals[1].criterion,", HostRun.Of("validate", "--iep", file, "--format", "csv").Lines.ElementAt(1), StringComparison.Ordinal);
        Assert.Contains("El plan no dice dónde se presta este servicio.", HostRun.Of("validate", "--iep", file, "--language", "es").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_APlanWithoutWhatItsStateAsksFor_SaysSoUnderTheLawOfTheState()
    {
        HostRun error = HostRun.Of("validate", "--iep", scratch.Write("pa.json", File.ReadAllText(Sample("transition")).Replace("type-of-support", "another-item", StringComparison.Ordinal)));
        HostRun warning = HostRun.Of("validate", "--iep", scratch.Write("ca.json", File.ReadAllText(Sample("preschool")).Replace("emergency-conditions", "another-item", StringComparison.Ordinal)));

        Assert.Equal((1, 0), (error.Status, warning.Status));
        Assert.Contains("us-pa asks for The type or types of support", error.Output, StringComparison.Ordinal);
        Assert.Contains("(type-of-support)", error.Output, StringComparison.Ordinal);
        Assert.Contains("22 Pa. Code §14.131(a)(1)", error.Output, StringComparison.Ordinal);
        Assert.Contains("CM3031", warning.Output, StringComparison.Ordinal);
        Assert.Contains("Cal. Educ. Code §56345(a)(9)", warning.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_StandardInput_IsRead() =>
        Assert.Equal(0, HostRun.With(File.ReadAllBytes(Sample("preschool")), hasColour: false, "validate", "--iep", "-").Status);

    [Fact]
    public void Validate_AFileThatCannotBeRead_IsRefusedWithItsPlaces()
    {
        string file = scratch.Write("p.json", """{"schema":2,"id":"p","student":"s","level":"preschool","kind":"first","gaols":[]}""");

        HostRun run = HostRun.Of("validate", "--iep", file);

        Assert.Equal(2, run.Status);
        Assert.Contains("$.kind", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'goals'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, HostRun.Of("validate", "--iep", file, "--format", "json").Json.GetProperty("problems").GetArrayLength());
        Assert.Equal(2, HostRun.Of("validate", "--iep", scratch.Write("q.json", Encoding.UTF8.GetString([0x7b]))).Status);
        Assert.Equal(2, HostRun.Of("validate", "--iep", "no-such-file.json").Status);
        Assert.Equal(2, HostRun.Of("validate").Status);
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", $"{name}-iep.json");
}
