namespace CaseManager.Core.Tests;

public sealed class EventNamesTests
{
    // The event table of the format documentation, name by name.
    private const string Documented = """
        referral.received evaluation.requested referral.declined assessment-plan.provided
        consent.initial-evaluation.requested consent.initial-evaluation.received consent.initial-evaluation.refused
        consent.reevaluation.requested consent.reevaluation.received consent.reevaluation.refused
        evaluation.started evaluation.completed evaluation.report-provided evaluation.child-not-produced
        evaluation.extension-agreed evaluation.transfer-agreed record.voided eligibility.determined reevaluation.waived
        iep.meeting-scheduled iep.meeting-noticed iep.meeting-requested iep.meeting-held iep.developed iep.copy-provided
        iep.amended iep.ended consent.services.requested consent.services.received consent.services.refused
        consent.services.revoked services.started progress-report.provided transition-plan.included
        notice.prior-written notice.procedural-safeguards notice.transfer-of-rights notice.disciplinary-removal
        student.transferred-in student.transferred-out iep.adopted part-c.notification-received part-c.conference-held
        removal.imposed removal.change-of-placement-decided manifestation.determined
        interim-placement.started interim-placement.ended
        due-process.complaint-received due-process.amended due-process.response-sent
        due-process.insufficiency-notice-received due-process.sufficiency-ruled resolution.meeting-held resolution.waived
        resolution.ended-without-agreement resolution.agreement-executed hearing.scheduled hearing.held
        hearing.extension-granted hearing.decided evidence.disclosed state-review.requested state-review.decided
        civil-action.filed state-complaint.received state-complaint.extended state-complaint.decided
        independent-evaluation.requested independent-evaluation.answered surrogate.need-determined surrogate.assigned
        records.requested records.provided attendance.absent private-placement.planned private-placement.noticed
        student.exited student.graduated
        """;

    [Fact]
    public void All_ComparedWithTheDocumentedTable_HoldsTheSameNamesOnce()
    {
        string[] documented = Documented.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(documented.Order(StringComparer.Ordinal), EventNames.All.Select(name => name.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryProperty_ByItsOwnName_IsTheEventSpelledThatWay()
    {
        var properties = typeof(EventNames).GetProperties().Where(p => p.PropertyType == typeof(EventName)).ToList();

        Assert.Equal(EventNames.All.Length, properties.Count);
        Assert.All(properties, property =>
        {
            string spelled = ((EventName)property.GetValue(null)!).Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
            Assert.Equal(property.Name, spelled, ignoreCase: true);
        });
    }

    [Fact]
    public void IsBuiltIn_EveryListedName_True() => Assert.All(EventNames.All, name => Assert.True(EventNames.IsBuiltIn(name)));

    [Fact]
    public void IsBuiltIn_DefaultAndForeignName_False()
    {
        Assert.False(EventNames.IsBuiltIn(default));
        Assert.False(EventNames.IsBuiltIn(new EventName("arc.meeting-held")));
    }
}
