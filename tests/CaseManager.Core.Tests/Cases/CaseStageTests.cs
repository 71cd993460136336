using CaseManager.Core.Cases;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed class CaseStageTests
{
    private const string Yes = "eligibility.determined+";
    private const string No = "eligibility.determined";

    [Theory]
    [InlineData(CaseStage.NotReferred)]
    [InlineData(CaseStage.NotReferred, "records.requested")]
    [InlineData(CaseStage.Referred, "referral.received")]
    [InlineData(CaseStage.Referred, "evaluation.requested")]
    [InlineData(CaseStage.Referred, "part-c.notification-received")]
    [InlineData(CaseStage.Referred, "student.transferred-in")]
    [InlineData(CaseStage.NotReferred, "referral.received", "referral.declined")]
    [InlineData(CaseStage.Evaluating, "consent.initial-evaluation.received", "referral.declined")]
    [InlineData(CaseStage.Referred, "referral.received", "consent.initial-evaluation.refused")]
    [InlineData(CaseStage.Evaluating, "referral.received", "consent.initial-evaluation.received")]
    [InlineData(CaseStage.Evaluating, "evaluation.started", "referral.received")]
    [InlineData(CaseStage.Eligible, "evaluation.started", Yes)]
    [InlineData(CaseStage.NotEligible, "evaluation.started", No)]
    [InlineData(CaseStage.Served, Yes, "services.started")]
    [InlineData(CaseStage.Served, "student.transferred-in", "iep.adopted")]
    [InlineData(CaseStage.Served, "services.started", "evaluation.started", Yes)]
    [InlineData(CaseStage.Eligible, Yes, "consent.initial-evaluation.received")]
    [InlineData(CaseStage.NotEligible, "services.started", No)]
    [InlineData(CaseStage.Referred, No, "referral.received")]
    [InlineData(CaseStage.Eligible, "services.started", "iep.ended")]
    [InlineData(CaseStage.Referred, "referral.received", "iep.ended")]
    [InlineData(CaseStage.Exited, "services.started", "student.exited")]
    [InlineData(CaseStage.Exited, "services.started", "student.graduated")]
    [InlineData(CaseStage.Exited, "services.started", "student.transferred-out")]
    [InlineData(CaseStage.Exited, "services.started", "consent.services.revoked")]
    [InlineData(CaseStage.Referred, "student.exited", "student.transferred-in")]
    [InlineData(CaseStage.Served, "services.started", "referral.received")]
    public void Stage_AfterTheseEvents_IsAsExpected(CaseStage expected, params string[] names)
    {
        CaseEvent[] events = [.. names.Select((name, i) => Event($"e{i}", name.TrimEnd('+'), 1, i + 1) with
        {
            Attributes = name.EndsWith('+') ? CaseAttributes.From([new("eligible", "true")]) : CaseAttributes.Empty,
        })];

        Assert.Equal(expected, File(events).Stage);
    }

    [Fact]
    public void Stage_OfAVoidedEvent_IsAsIfItNeverWas()
    {
        CaseFile file = File(Event("a", "student.exited", 1, 1), Event("v", "record.voided", 1, 2) with { Voids = E("a") });

        Assert.Equal(CaseStage.NotReferred, file.Stage);
    }

    [Fact]
    public void Stage_Default_IsNotReferred() => Assert.Equal(CaseStage.NotReferred, default);
}
