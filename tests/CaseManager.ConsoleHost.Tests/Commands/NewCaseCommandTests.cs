using System.Text;
using CaseManager.Core.Documents;
using CaseManager.Core.Students;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class NewCaseCommandTests
{
    private static readonly string[] Answers =
    [
        "c-7", "us-tx", string.Empty, "s-7", "Amina", "Warsame", "2017-03-04", "third", "so", "Hodan", "Warsame", "guardian", "so", "yes",
        "t-1", "Lou", "Park", "yes", "2025-11-20", "teacher", "Reads far below grade level.", "yes", "2025-12-01", "Tests of reading.", "yes", "2025-12-05",
    ];

    [Fact]
    public void NewCase_AnswersFromAFile_SavesACaseThatCanBeRead()
    {
        using var scratch = new Scratch();
        string file = Path.Combine(scratch.Folder, "new.json");

        HostRun run = Run(Answers, "--out", file);

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        CaseRecord record = CaseRecordJson.Read(File.ReadAllBytes(file)).Value;
        Assert.Equal(("c-7", "us-tx", null), (record.Id.Value, record.Jurisdiction.Value, record.Calendar));
        Assert.Equal(GradeLevel.Third, record.Student.Grade);
        Assert.Equal(RightsBasis.Guardian, Assert.Single(record.Student.RightsHolders).Basis);
        Assert.True(Assert.Single(record.Student.Contacts).NeedsInterpreter);
        Assert.Equal("2025-12-05", CaseManager.ConsoleHost.Rendering.Dates.Iso(Assert.Single(record.Consents).ReceivedOn));
        Assert.Contains($"Saved to {file}.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is wrong with it so far.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, HostRun.Of("case", "show", "--record", file).Status);
        Assert.Equal(["new.json"], Directory.GetFiles(scratch.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void NewCase_AnswerThatDoesNotDo_IsExplainedAndAskedAgain()
    {
        using var scratch = new Scratch();
        string[] stumbling = [.. Answers];
        stumbling[6] = "4 March 2017\n2017-03-04";
        stumbling[11] = "uncle\nguardian";
        stumbling[13] = "maybe\nyes";

        HostRun run = Run(stumbling, "--out", Path.Combine(scratch.Folder, "new.json"));

        Assert.Equal(0, run.Status);
        Assert.Contains("Please give a date as yyyy-MM-dd", run.Output, StringComparison.Ordinal);
        Assert.Contains("Please give one of those four.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Please give yes or no.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NewCase_AnswersEndTooEarly_SavesNothingAndSaysWhere()
    {
        using var scratch = new Scratch();
        string file = Path.Combine(scratch.Folder, "new.json");
        for (int given = 0; given < Answers.Length; given++)
        {
            HostRun run = Run(Answers[..given], "--out", file);

            Assert.Equal(2, run.Status);
            Assert.Contains("The answers ended at the question", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Warsame", run.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(file));
        }
    }

    [Theory]
    [InlineData("no", "old")]
    [InlineData("", "old")]
    [InlineData("yes", "new")]
    public void NewCase_FileIsThere_IsReplacedOnlyAfterAsking(string answer, string expected)
    {
        using var scratch = new Scratch();
        string file = scratch.Write("new.json", "old");

        HostRun run = Run([.. Answers, answer], "--out", file);

        Assert.Equal(0, run.Status);
        Assert.Contains("is there already. Replace it", run.Output, StringComparison.Ordinal);
        Assert.Equal(expected == "old", File.ReadAllText(file) == "old");
    }

    [Fact]
    public void NewCase_NothingMoreThanAStudent_IsASmallCase()
    {
        using var scratch = new Scratch();
        string file = Path.Combine(scratch.Folder, "new.json");

        HostRun run = Run([.. Answers[..1], .. Enumerable.Repeat(string.Empty, 2), .. Answers[3..7], string.Empty, string.Empty, "Hodan", "Warsame", string.Empty, string.Empty, string.Empty, "t-1", "Lou", "Park", "no", "no", file]);

        Assert.Equal(0, run.Status);
        CaseRecord record = CaseRecordJson.Read(File.ReadAllBytes(file)).Value;
        Assert.Equal(("us", GradeLevel.Ungraded), (record.Jurisdiction.Value, record.Student.Grade));
        Assert.Empty(record.Referrals);
        Assert.Empty(record.Consents);
    }

    [Fact]
    public void NewCase_FolderThatIsNotThere_IsRefused()
    {
        using var scratch = new Scratch();
        HostRun run = Run(Answers, "--out", Path.Combine(scratch.Folder, "none", "new.json"));

        Assert.Equal(2, run.Status);
        Assert.DoesNotContain("Warsame", run.Error, StringComparison.Ordinal);
    }

    private static HostRun Run(string[] answers, params string[] options) =>
        HostRun.With(Encoding.UTF8.GetBytes(string.Concat(answers.Select(answer => answer + "\n"))), hasColour: false, ["new-case", .. options]);
}
