using CaseManager.Core.Staff;
using NodaTime;

namespace CaseManager.Core.Tests.Staff;

public sealed class StaffDirectoryTests
{
    private static readonly StaffId Reed = new("t-reed");
    private static readonly StaffId Holt = new("t-holt");
    private static readonly CaseId One = new("c-1");
    private static readonly CaseId Two = new("c-2");
    private static readonly StaffDirectory Directory = new()
    {
        Members = [Member(Reed), Member(Holt)],
        Assignments =
        [
            new() { Case = Two, Staff = Reed, From = new LocalDate(2025, 8, 1) },
            new() { Case = One, Staff = Reed, From = new LocalDate(2025, 8, 1), Through = new LocalDate(2025, 12, 31) },
            new() { Case = One, Staff = Holt, From = new LocalDate(2026, 1, 1) },
        ],
    };

    [Theory]
    [InlineData(2025, 7, 31, null)]
    [InlineData(2025, 8, 1, "t-reed")]
    [InlineData(2025, 12, 31, "t-reed")]
    [InlineData(2026, 1, 1, "t-holt")]
    public void CaseManagerOf_ByDate_IsWhoeverIsAssigned(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, Directory.CaseManagerOf(One, new LocalDate(year, month, day))?.Value);

    [Fact]
    public void CaseManagerOf_TwoAtOnce_IsTheLaterAssignment()
    {
        StaffDirectory both = Directory with { Assignments = [.. Directory.Assignments, new() { Case = One, Staff = Holt, From = new LocalDate(2025, 11, 1) }] };

        Assert.Equal(Holt, both.CaseManagerOf(One, new LocalDate(2025, 11, 1)));
        Assert.Equal("c-2", Caseload(both, Reed, new LocalDate(2025, 11, 1)));
    }

    [Fact]
    public void CaseloadOf_ByDate_HasEachCaseOnceInOrder()
    {
        Assert.Equal("c-1 c-2", Caseload(Directory, Reed, new LocalDate(2025, 9, 1)));
        Assert.Equal("c-2", Caseload(Directory, Reed, new LocalDate(2026, 2, 1)));
        Assert.Equal("c-1", Caseload(Directory, Holt, new LocalDate(2026, 2, 1)));
        Assert.Empty(Directory.CaseloadOf(Holt, new LocalDate(2025, 9, 1)));
    }

    [Fact]
    public void Find_ById_IsThePerson()
    {
        Assert.Equal(Reed, Directory.Find(Reed)!.Id);
        Assert.Null(Directory.Find(new StaffId("t-nobody")));
    }

    [Fact]
    public void CredentialFor_ByDateAndRole_IsTheOneThatLastsLongest()
    {
        Credential first = Credential(2020, 2025);
        Credential renewed = Credential(2025, 2030);
        Credential forever = Credential(2028, null);
        StaffMember member = Member(Reed) with { Credentials = [first, renewed, forever] };

        Assert.Null(member.CredentialFor(StaffRole.SchoolNurse, new LocalDate(2026, 1, 1)));
        Assert.Null(member.CredentialFor(StaffRole.Audiologist, new LocalDate(2020, 6, 30)));
        Assert.Equal(first, member.CredentialFor(StaffRole.Audiologist, new LocalDate(2025, 6, 30)));
        Assert.Equal(renewed, member.CredentialFor(StaffRole.Audiologist, new LocalDate(2025, 7, 1)));
        Assert.Equal(forever, member.CredentialFor(StaffRole.Audiologist, new LocalDate(2029, 7, 1)));
    }

    private static string Caseload(StaffDirectory directory, StaffId of, LocalDate on) => string.Join(' ', directory.CaseloadOf(of, on).Select(one => one.Value));

    private static Credential Credential(int from, int? through) => new()
    {
        Title = "Audiologist",
        Role = StaffRole.Audiologist,
        IssuedOn = new LocalDate(from, 7, 1),
        ExpiresOn = through is { } year ? new LocalDate(year, 6, 30) : null,
    };

    private static StaffMember Member(StaffId id) => new() { Id = id, Name = new PersonName { First = new PersonalText("A"), Last = new PersonalText("B") } };
}
