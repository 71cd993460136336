using System.Text;
using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Limits;

public sealed class RosterBookJsonTests
{
    internal const string EverythingAsText =
        """{"schema":1,"rosters":[{"id":"t-1","unit":"provider","organization":"d-1","role":"teacher","program":"resource-room","band":"elementary","aide":false,"students":[{"id":"s-1","birthDate":"2016-04-09","category":"autism","level":"2","percentOfDay":40},{"id":"s-2","hasIep":false}]}],"referrals":[{"roster":"t-1","student":{"id":"s-3"}}],"changes":[{"on":"2026-06-05","roster":"t-1","student":{"id":"s-1"},"leaves":true,"reason":"moves away"},{"on":"2026-09-01","roster":"t-1","student":{"id":"s-4"},"reason":"transfer","rule":"us/initial-iep-meeting"}],"variances":[{"limit":"us-ny/resource-room-teacher","subject":"t-1","from":"2026-01-01","through":"2026-06-30","most":21,"authority":"waiver 7"}]}""";

    private static readonly RosterBook Everything = new()
    {
        Rosters =
        [
            new Roster
            {
                Id = "t-1",
                Unit = LimitUnit.Provider,
                Organization = "d-1",
                Role = "teacher",
                Program = "resource-room",
                Band = "elementary",
                Aide = false,
                Students =
                [
                    new RosterStudent { Id = new("s-1"), BirthDate = new PersonalDate(new LocalDate(2016, 4, 9)), Category = new PersonalText("autism"), Level = "2", PercentOfDay = 40 },
                    new RosterStudent { Id = new("s-2"), HasIep = false },
                ],
            },
        ],
        Referrals = [new RosterReferral("t-1", new RosterStudent { Id = new("s-3") })],
        Changes =
        [
            new RosterChange(new LocalDate(2026, 6, 5), "t-1", new RosterStudent { Id = new("s-1") }, true, "moves away"),
            new RosterChange(new LocalDate(2026, 9, 1), "t-1", new RosterStudent { Id = new("s-4") }, false, "transfer", new RuleId(new JurisdictionId("us"), "initial-iep-meeting")),
        ],
        Variances = [new LimitVariance(new RuleId(new JurisdictionId("us-ny"), "resource-room-teacher"), "t-1", new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30)), 21, "waiver 7")],
    };

    [Fact]
    public void Book_WithEverything_ComesBack()
    {
        Assert.Equal(EverythingAsText, Encoding.UTF8.GetString(RosterBookJson.Write(Everything)));
        Assert.Equal(Everything, RosterBookJson.Read(Encoding.UTF8.GetBytes(EverythingAsText)).Value);
        Assert.Equal(Everything.GetHashCode(), RosterBookJson.Read(Encoding.UTF8.GetBytes(EverythingAsText)).Value.GetHashCode());
    }

    [Fact]
    public void Book_WithoutMoreThanItsRosters_HasNoOtherKey() =>
        Assert.Equal("""{"schema":1,"rosters":[]}""", Encoding.UTF8.GetString(RosterBookJson.Write(new RosterBook { Rosters = [] })));

    [Theory]
    [InlineData("\"schema\":1", "\"schema\":2", "CM1007 $.schema")]
    [InlineData("\"id\":\"t-1\"", "\"id\":\"t 1\"", "CM4201 $.rosters[0].id; CM4202 $.referrals[0].roster; CM4202 $.changes[0].roster; CM4202 $.changes[1].roster; CM4202 $.variances[0].subject")]
    [InlineData("\"id\":\"s-2\"", "\"id\":\"s-1\"", "CM4203 $.rosters[0].students[1].id")]
    [InlineData("\"percentOfDay\":40", "\"percentOfDay\":140", "CM4204 $.rosters[0].students[0].percentOfDay")]
    [InlineData("\"subject\":\"t-1\"", "\"subject\":\"t-11\"", "CM4202 $.variances[0].subject")]
    [InlineData("\"most\":21", "\"most\":-1", "CM4204 $.variances[0].most")]
    [InlineData("\"from\":\"2026-01-01\"", "\"from\":\"2026-07-01\"", "CM4204 $.variances[0].through")]
    [InlineData("\"us-ny/resource-room-teacher\"", "\"resource room\"", "CM1006 $.variances[0].limit")]
    [InlineData("\"unit\":\"provider\"", "\"unit\":\"person\"", "CM1006 $.rosters[0].unit")]
    [InlineData("\"referrals\":[{\"roster\":\"t-1\"", "\"referrals\":[{\"roster\":\"t-2\"", "CM4202 $.referrals[0].roster")]
    public void Book_WithAFault_IsRefusedWithItsPlace(string right, string wrong, string expected)
    {
        Assert.Contains(right, EverythingAsText, StringComparison.Ordinal);
        var read = RosterBookJson.Read(Encoding.UTF8.GetBytes(EverythingAsText.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(expected, string.Join("; ", read.ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}")));
        Assert.All(read.ValidationErrors, error => Assert.DoesNotContain("2016-04-09", error.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    public void Book_WithOneRosterTwice_IsRefused()
    {
        var read = RosterBookJson.Read("""{"schema":1,"rosters":[{"id":"a","unit":"group","students":[]},{"id":"a","unit":"group","students":[]}]}"""u8);

        Assert.Equal("CM4201 $.rosters[1].id", string.Join("; ", read.ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}")));
    }

    [Fact]
    public void ToString_OfAStudent_SaysNothing()
    {
        Assert.Equal("[student]", Everything.Rosters[0].Students[0].ToString());
        Assert.DoesNotContain("s-1", Everything.Changes[0].ToString(), StringComparison.Ordinal);
    }
}
