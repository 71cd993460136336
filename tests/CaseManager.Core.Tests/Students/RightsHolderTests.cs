using System.Collections.Immutable;
using CaseManager.Core.Students;
using CaseManager.Core.Tests.Documents;
using NodaTime;

namespace CaseManager.Core.Tests.Students;

public sealed class RightsHolderTests
{
    [Theory]
    [InlineData("2017-02-10", "")]
    [InlineData("2017-02-11", "k-mother k-father")]
    [InlineData("2023-06-30", "k-mother k-father")]
    [InlineData("2023-07-01", "k-mother")]
    [InlineData("2040-01-01", "k-mother")]
    public void RightsHoldersOn_CourtOrderAtADate_FollowsTheDate(string on, string expected)
    {
        ImmutableArray<RightsHolder> holders = SampleCases.Record("elementary").Student.RightsHoldersOn(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        Assert.Equal(expected, string.Join(' ', holders.Select(holder => holder.Contact.Value)));
    }

    [Fact]
    public void RightsHoldersOn_AgeOfMajority_IsTheStudent()
    {
        StudentProfile student = SampleCases.Record("graduation").Student;

        Assert.Equal(RightsBasis.Parent, Assert.Single(student.RightsHoldersOn(new LocalDate(2025, 9, 29))).Basis);
        Assert.Equal(RightsBasis.AdultStudent, Assert.Single(student.RightsHoldersOn(new LocalDate(2025, 9, 30))).Basis);
        Assert.Equal(ContactRelationship.Student, student.Find(new ContactId("k-student"))!.Relationship);
        Assert.Null(student.Find(new ContactId("k-nobody")));
    }
}
