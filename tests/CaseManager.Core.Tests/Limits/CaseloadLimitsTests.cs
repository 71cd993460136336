using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using NodaTime;
using static CaseManager.Core.Tests.Limits.Rosters;

namespace CaseManager.Core.Tests.Limits;

public class CaseloadLimitsTests
{
    private const string Slp = "speech-language-pathologist";
    private const string Teacher = "special-education-teacher";

    /// <summary>Pitfall 12: an average over the SELPA says nothing about one person.</summary>
    [Fact]
    public void Average_OnePersonWith60_IsWithin_WhenTheAverageIs()
    {
        LimitReading reading = Assert.Single(Read(Limit("us-ca", "speech-average"), Of("a", Slp, Pupils(60)), Of("b", Slp, Pupils(50))));

        Assert.Equal(("selpa", LimitOutcome.Within, 55m), (reading.Subject, reading.Outcome, reading.Value));
        Assert.Equal(LimitOutcome.Over, Assert.Single(Read(Limit("us-ca", "speech-average"), Of("a", Slp, Pupils(60)), Of("b", Slp, Pupils(51)))).Outcome);
    }

    /// <summary>Pitfall 12: a maximum fires at 61.</summary>
    [Theory]
    [InlineData(60, LimitOutcome.Within)]
    [InlineData(61, LimitOutcome.Over)]
    public void Maximum_InIllinois_FiresAt61(int students, LimitOutcome expected) =>
        Assert.Equal(expected, Assert.Single(Read(Limit("us-il", Slp), Of("a", Slp, Pupils(students)))).Outcome);

    /// <summary>Pitfall 13: 5 × 2.0 + 10 × 1 is exactly 20.0 and passes; 2 × 3.3 + 3 × 2.5 + 6 × 1 and 2 × 3.3 + 2.5 + 11 × 1 are 20.1 and fail.</summary>
    [Fact]
    public void Points_InVirginia_AreAddedInTenths()
    {
        CaseloadLimit limit = Limit("us-va", "mixed-caseload");
        Roster twenty = Of("t", Teacher, [.. Pupils(5, "2", "learning-disability"), .. Pupils(10, "1", "autism", prefix: "t")]) with { Aide = true };
        Roster more = Of("t", Teacher, [.. Pupils(2, "2", "autism"), .. Pupils(3, "2", "learning-disability", prefix: "u"), .. Pupils(6, "1", "autism", prefix: "t")]) with { Aide = false };
        Roster over = Of("t", Teacher, [.. Pupils(7, "2", "autism"), .. Pupils(1, "1", "autism", prefix: "t")]) with { Aide = false };
        Roster exactlyOver = Of("t", Teacher, [.. Pupils(2, "2", "autism"), .. Pupils(1, "2", "learning-disability", prefix: "u"), .. Pupils(11, "1", "autism", prefix: "t")]) with { Aide = false };

        Assert.Equal((20.0m, LimitOutcome.Within), Outcome(limit, twenty));
        Assert.Equal((20.1m, LimitOutcome.Over), Outcome(limit, more));
        Assert.Equal((24.1m, LimitOutcome.Over), Outcome(limit, over));
        Assert.Equal((20.1m, LimitOutcome.Over), Outcome(limit, exactlyOver));
    }

    /// <summary>Pitfall 13: 24 students at Level I are 24 points, and pass, because the points are for mixed caseloads.</summary>
    [Fact]
    public void Points_ForLevelOneOnly_AreNotUsed()
    {
        Roster pure = Of("t", Teacher, Pupils(24, "1", "learning-disability"));

        LimitReading[] readings = [.. CaseloadLimits.Read(Pack("us-va").Limits, [pure], Day)];

        LimitReading reading = Assert.Single(readings);
        Assert.Equal(("level-1", LimitOutcome.Within), (reading.Limit.Id.Name, reading.Outcome));
        Assert.Equal(LimitOutcome.Over, Assert.Single(Read(Limit("us-va", "level-1"), Of("t", Teacher, Pupils(25, "1", "autism")))).Outcome);
    }

    [Fact]
    public void Points_WithoutWhatTheTableAsks_AreUnknown()
    {
        CaseloadLimit limit = Limit("us-va", "mixed-caseload");
        RosterStudent[] mixed = [.. Pupils(1, "2", "autism"), .. Pupils(1, "1", "autism", prefix: "t")];

        Assert.Equal("aide", Assert.Single(Read(limit, Of("t", Teacher, mixed))).Missing);
        Assert.Equal("level of a student", Assert.Single(Read(limit, Of("t", Teacher, [.. mixed, .. Pupils(1, prefix: "x")]) with { Aide = true })).Missing);
        Assert.StartsWith("a weight", Assert.Single(Read(limit, Of("t", Teacher, [.. mixed, .. Pupils(1, "2", "unlisted", prefix: "x")]) with { Aide = true })).Missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, false, LimitOutcome.Within)]
    [InlineData(16, false, LimitOutcome.Over)]
    [InlineData(17, true, LimitOutcome.Within)]
    [InlineData(18, true, LimitOutcome.Over)]
    [InlineData(16, null, LimitOutcome.Unknown)]
    [InlineData(18, null, LimitOutcome.Over)]
    public void Maximum_WithAnAide_AllowsMore(int students, bool? aide, LimitOutcome expected) =>
        Assert.Equal(expected, Assert.Single(Read(Limit("us-il", "class-20"), Class("special-education-class", Pupils(students, percent: 20)) with { Aide = aide })).Outcome);

    [Theory]
    [InlineData(20, "class-20")]
    [InlineData(60, "class-60")]
    [InlineData(61, "class-over-60")]
    public void Scope_ByPercentOfTheDay_PicksOneLimit(int percent, string expected)
    {
        Roster roster = Class("special-education-class", [.. Pupils(3, percent: 5), .. Pupils(1, percent: percent, prefix: "t")]) with { Aide = false };

        Assert.Equal([expected], CaseloadLimits.Read(Pack("us-il").Limits, [roster], Day).Select(reading => reading.Limit.Id.Name).Where(name => name.StartsWith("class", StringComparison.Ordinal)));
    }

    /// <summary>Four years are four years to the day.</summary>
    [Theory]
    [InlineData("2019-09-01", LimitOutcome.Within)]
    [InlineData("2019-09-02", LimitOutcome.Over)]
    public void AgeSpan_OfAClass_IsMeasuredToTheDay(string youngest, LimitOutcome expected)
    {
        LocalDate born = NodaTime.Text.LocalDatePattern.Iso.Parse(youngest).Value;
        Roster roster = Class("special-education-class", [.. Pupils(1, born: new LocalDate(2015, 9, 1)), .. Pupils(1, born: born, prefix: "t")]);

        Assert.Equal(expected, Assert.Single(Read(Limit("us-il", "age-span-elementary"), roster)).Outcome);
    }

    [Theory]
    [InlineData(7, 3, LimitOutcome.Within)]
    [InlineData(69, 31, LimitOutcome.Over)]
    public void WithoutIep_OfAClass_IsAShare(int without, int with, LimitOutcome expected) =>
        Assert.Equal(expected, Assert.Single(Read(Limit("us-il", "general-class"), Class("general-education", [.. Pupils(without, hasIep: false), .. Pupils(with, prefix: "t")]))).Outcome);

    [Fact]
    public void Scope_ByAge_NeedsEveryBirthDate()
    {
        CaseloadLimit limit = Limit("us-ca", "speech-preschool");

        Assert.Equal(LimitOutcome.Over, Assert.Single(Read(limit, Of("a", Slp, Pupils(41, born: new LocalDate(2022, 1, 1))))).Outcome);
        Assert.Empty(Read(limit, Of("a", Slp, [.. Pupils(41, born: new LocalDate(2022, 1, 1)), .. Pupils(1, born: new LocalDate(2015, 1, 1), prefix: "t")])));
        Assert.Equal("birth date of a student", Assert.Single(Read(limit, Of("a", Slp, Pupils(41)))).Missing);
    }

    /// <summary>At least 70 percent without an IEP; leave to go down to 60.</summary>
    [Theory]
    [InlineData(7, 3, LimitOutcome.Within)]
    [InlineData(65, 35, LimitOutcome.Varied)]
    [InlineData(6, 4, LimitOutcome.Varied)]
    [InlineData(5, 5, LimitOutcome.Over)]
    public void Variance_OfALeastShare_AllowsASmallerOne(int without, int with, LimitOutcome expected)
    {
        CaseloadLimit limit = Limit("us-il", "general-class");
        Roster roster = Class("general-education", [.. Pupils(without, hasIep: false), .. Pupils(with, prefix: "t")]);

        Assert.Equal(expected, Assert.Single(CaseloadLimits.Read([limit], [roster], Day, [new LimitVariance(limit.Id, "class", new DateInterval(Day, Day), 60, "waiver 7")])).Outcome);
    }

    /// <summary>Four years are allowed and five by leave: five years and a day, and five years and eleven months, are past both.</summary>
    [Theory]
    [InlineData("2019-09-01", 4, LimitOutcome.Within)]
    [InlineData("2019-09-02", 5, LimitOutcome.Varied)]
    [InlineData("2020-09-01", 5, LimitOutcome.Varied)]
    [InlineData("2020-09-02", 6, LimitOutcome.Over)]
    [InlineData("2021-08-01", 6, LimitOutcome.Over)]
    public void Variance_OfAnAgeSpan_IsMeasuredToTheDay(string youngest, int years, LimitOutcome expected)
    {
        CaseloadLimit limit = Limit("us-il", "age-span-elementary");
        LocalDate born = NodaTime.Text.LocalDatePattern.Iso.Parse(youngest).Value;
        Roster roster = Class("special-education-class", [.. Pupils(1, born: new LocalDate(2015, 9, 1)), .. Pupils(1, born: born, prefix: "t")]);

        LimitReading reading = Assert.Single(CaseloadLimits.Read([limit], [roster], Day, [new LimitVariance(limit.Id, "class", new DateInterval(Day, Day), 5, "waiver 7")]));

        Assert.Equal((years, expected), (reading.Value, reading.Outcome));
    }

    [Fact]
    public void Variance_ForATime_AllowsWhatItSays()
    {
        CaseloadLimit limit = Limit("us-ny", "resource-room-group");
        Roster group = new() { Id = "g", Unit = LimitUnit.Group, Program = "resource-room", Students = [.. Pupils(6)] };
        var leave = new LimitVariance(limit.Id, "g", new DateInterval(Day, Day.PlusDays(10)), 6, "variance of the State");

        Assert.Equal(LimitOutcome.Varied, CaseloadLimits.Read([limit], [group], Day, [leave]).Single().Outcome);
        Assert.Equal(LimitOutcome.Over, CaseloadLimits.Read([limit], [group], Day.PlusDays(11), [leave]).Single().Outcome);
        Assert.Equal(LimitOutcome.Over, CaseloadLimits.Read([limit], [group with { Students = [.. Pupils(7)] }], Day, [leave]).Single().Outcome);
    }

    [Fact]
    public void Duty_WithoutANumber_IsForAPersonToJudge() =>
        Assert.Equal(LimitOutcome.NoNumber, Assert.Single(Read(Limit("us-in", "caseload-standard"), Of("a", Teacher, Pupils(99)))).Outcome);

    [Fact]
    public void Average_WithoutAnOrganization_IsUnknown() =>
        Assert.Equal("organization", Assert.Single(Read(Limit("us-ca", "speech-average"), Of("a", Slp, Pupils(99)) with { Organization = null })).Missing);

    [Fact]
    public void ToString_OfAReading_HasNumbersAndCitation() =>
        Assert.Equal("a: Over, 61 against 60 (23 Ill. Adm. Code 226.735(c))", Assert.Single(Read(Limit("us-il", Slp), Of("a", Slp, Pupils(61)))).ToString());

    [Fact]
    public void Packs_InTheBox_AreReadAndCited()
    {
        Assert.Equal("us-ca us-il us-in us-nj us-ny us-va", string.Join(' ', BuiltInLimits.Jurisdictions));
        foreach (string jurisdiction in BuiltInLimits.Jurisdictions)
        {
            LimitPack pack = Pack(jurisdiction);
            Assert.Equal(jurisdiction, pack.Jurisdiction.Value);
            Assert.All(pack.Limits, limit => Assert.All(limit.Citations, citation => Assert.NotNull(citation.Retrieved)));
            Assert.Equal(pack, Pack(jurisdiction));
        }

        Assert.Throws<ArgumentException>(() => BuiltInLimits.Read("us-zz"));
    }

    [Theory]
    [InlineData(""" "id":"A B" """, "CM2001 $.limits[0].id")]
    [InlineData(""" "cite":[] """, "CM2004 $.limits[0].cite")]
    [InlineData(""" "measure":{"$kind":"maximum","most":-1} """, "CM2007 $.limits[0].measure.most")]
    [InlineData(""" "measure":{"$kind":"points","most":20,"weights":[]} """, "CM2006 $.limits[0].measure.weights")]
    [InlineData(""" "from":"2026-01-02","to":"2026-01-01" """, "CM2008 $.limits[0].to")]
    [InlineData(""" "status":"sure" """, "CM1006 $.limits[0].status")]
    public void Read_APackWithAFault_IsRefusedWithItsPlace(string fault, string expected)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "\"x\"", ["title"] = "\"t\"", ["scope"] = """{"unit":"group"}""", ["measure"] = """{"$kind":"maximum","most":5}""", ["cite"] = """[{"label":"l"}]""", ["status"] = "\"recalled\"",
        };
        using var given = System.Text.Json.JsonDocument.Parse("{" + fault + "}");
        foreach (System.Text.Json.JsonProperty property in given.RootElement.EnumerateObject())
        {
            keys[property.Name] = property.Value.GetRawText();
        }

        string pack = $$"""{"jurisdiction":"us-zz","title":"t","version":"2026.11.1","limits":[{{{string.Join(',', keys.Select(key => $"\"{key.Key}\":{key.Value}"))}}}]}""";

        Assert.Equal([expected], LimitPackReader.Read(System.Text.Encoding.UTF8.GetBytes(pack)).ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}"));
    }

    private static (decimal?, LimitOutcome) Outcome(CaseloadLimit limit, Roster roster) => Read(limit, roster) is [var one] ? (one.Value, one.Outcome) : default;
}
