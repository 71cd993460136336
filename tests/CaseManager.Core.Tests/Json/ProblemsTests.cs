using Ardalis.Result;
using CaseManager.Core.Json;

namespace CaseManager.Core.Tests.Json;

public sealed class ProblemsTests
{
    [Fact]
    public void ToResult_AFewProblems_AreAllTold()
    {
        Result<string> refused = Of(2).ToResult<string>();

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        ValidationError first = refused.ValidationErrors.First();
        Assert.Equal(2, refused.ValidationErrors.Count());
        Assert.Equal("$.p0", first.Identifier);
        Assert.Equal("Wrong. Right it.", first.ErrorMessage);
        Assert.Equal("CM1006", first.ErrorCode);
        Assert.Equal(ValidationSeverity.Error, first.Severity);
    }

    [Fact]
    public void ToFindings_MoreThanAHundred_CountsTheRest()
    {
        Problems problems = Of(103);

        var findings = problems.ToFindings();

        Assert.Equal(103, problems.Count);
        Assert.Equal(101, findings.Length);
        Assert.Equal("$.p99", findings[99].Path);
        Assert.Equal(new Finding(new FindingCode(1001), FindingSeverity.Error, "$", "There are 3 more problems.", "Put these right first and read the file again."), findings[100]);
    }

    [Fact]
    public void ToFindings_WhenThereWereEnough_SaysAtLeast()
    {
        Problems problems = Of(Problems.Enough);

        Assert.True(problems.AreEnough);
        Assert.Equal("There are at least 9900 more problems.", problems.ToFindings()[^1].Message);
        Assert.False(Of(Problems.Enough - 1).AreEnough);
    }

    [Fact]
    public void Any_OfNone_IsFalse()
    {
        Assert.False(new Problems().Any);
        Assert.True(Of(1).Any);
        Assert.Empty(new Problems().ToFindings());
    }

    private static Problems Of(int count)
    {
        var problems = new Problems();
        for (int i = 0; i < count; i++)
        {
            problems.Add(JsonCodes.WrongType, $"$.p{i}", "Wrong.", "Right it.");
        }

        return problems;
    }
}
