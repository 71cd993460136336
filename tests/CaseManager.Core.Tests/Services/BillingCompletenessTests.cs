using CaseManager.Core.Services;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

public class BillingCompletenessTests
{
    private static readonly ServiceRecord Whole = new()
    {
        Id = new("log-1"),
        On = D("2025-09-16"),
        Recipient = new("Ann Marker"),
        MedicaidId = new("M-1"),
        Agency = new("District 7"),
        Provider = new("slp-1"),
        Role = StaffRole.SpeechLanguagePathologist,
        Nature = new("articulation therapy"),
        Length = new(30),
        Units = 2,
        Place = new("school"),
        Grouping = ServiceGrouping.Individual,
        Line = Speech,
    };

    private static readonly BillingBasis Basis = new()
    {
        Lines = [Line(2, 30, ServicePeriod.Week, "2025-09-01", "2025-10-17") with { Provider = StaffRole.SpeechLanguagePathologist }],
        SignedOn = D("2025-08-20"),
        ConsentedOn = D("2025-08-20"),
        Credential = I("2025-01-01", "2025-12-31"),
        Unit = new(15),
    };

    public static TheoryData<string, ServiceRecord, BillingBasis> Gaps => new()
    {
        { "CM4131 $.on", Whole with { On = null }, Basis },
        { "CM4131 $.recipient", Whole with { Recipient = default }, Basis },
        { "CM4131 $.medicaidId", Whole with { MedicaidId = new(" ") }, Basis },
        { "CM4131 $.agency", Whole with { Agency = default }, Basis },
        { "CM4131 $.provider", Whole with { Provider = null }, Basis },
        { "CM4131 $.nature", Whole with { Nature = default }, Basis },
        { "CM4131 $.length", Whole with { Length = null }, Basis },
        { "CM4131 $.units", Whole with { Units = 0 }, Basis },
        { "CM4131 $.place", Whole with { Place = default }, Basis },
        { "CM4131 $.diagnosis", Whole, Basis with { NeedsDiagnosis = true } },
        { "CM4132 $.line", Whole with { Line = null }, Basis },
        { "CM4132 $.line", Whole with { On = D("2025-10-18") }, Basis },
        { "CM4137 $.units", Whole with { Units = 3 }, Basis },
        { "CM4133 $.role", Whole with { Role = StaffRole.Paraprofessional }, Basis },
        { "CM4133 $.grouping", Whole with { Grouping = ServiceGrouping.Group }, Basis },
        { "CM4134 $.on", Whole, Basis with { ConsentedOn = null } },
        { "CM4134 $.on", Whole, Basis with { ConsentEndedOn = D("2025-09-16") } },
        { "CM4135 $.line", Whole, Basis with { SignedOn = D("2025-09-17") } },
        { "CM4136 $.provider", Whole, Basis with { Credential = I("2024-01-01", "2024-12-31") } },
    };

    [Fact]
    public void Check_AWholeLine_FindsNothing() => Assert.Empty(BillingCompleteness.Check(Whole, Basis));

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Check_OneGap_IsTheOneFound(string expected, ServiceRecord record, BillingBasis basis) =>
        Assert.Equal([expected], BillingCompleteness.Check(record, basis).Select(finding => $"{finding.Code} {finding.Path}"));

    [Fact]
    public void Check_AnEmptyLine_TellsAllAtOnce_WithoutPersonalData()
    {
        Assert.Equal(9, BillingCompleteness.Check(new ServiceRecord { Id = new("x") }, new BillingBasis()).Length);
        Assert.DoesNotContain("Marker", Whole.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(BillingCompleteness.Check(Whole, new BillingBasis()), finding => finding.Message.Contains("Marker", StringComparison.Ordinal));
    }

    [Fact]
    public void Equals_OfBases_IsByValue() => Assert.Equal(Basis, Basis with { Lines = [.. Basis.Lines] });
}
