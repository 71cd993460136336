using CaseManager.Core.Documents;
using CaseManager.Core.Plans;

namespace CaseManager.Core.Tests.Documents;

/// <summary>A case and its IEP stand in two files and tell one story.</summary>
public sealed class CasesAndPlansTests
{
    [Theory]
    [InlineData("preschool")]
    [InlineData("elementary")]
    [InlineData("transition")]
    public void Samples_CaseAndIep_AgreeOnWhoAndWhen(string name)
    {
        CaseRecord record = SampleCases.Record(name);
        IepDraft iep = IepJson.Read(CommittedText.Bytes($"samples/data/{name}-iep.json")).Value;
        PlanEntry entry = record.Plans.Single(plan => plan.Plan == iep.Id);
        var meeting = record.Meetings.Single(one => one.Id == iep.Meeting);

        Assert.Equal((record.Student.Id, record.Student.BirthDate, record.Jurisdiction), (iep.Student, iep.BirthDate, iep.Jurisdiction));
        Assert.Equal((iep.Meeting, iep.MeetingOn, iep.Starts), (entry.Meeting, entry.DevelopedOn, entry.ServicesStartedOn));
        Assert.Equal(iep.MeetingOn, meeting.HeldOn);
        Assert.Equal(iep.PriorNotice!.On, record.PriorWrittenNotices.Single(notice => notice.Id == iep.PriorNotice.Document).GivenOn);
        Assert.Empty(iep.Team.Select(member => member.Staff).OfType<StaffId>().Except(record.Staff.Select(member => member.Id)));
        Assert.Equal(
            iep.Team.Where(member => member.Attendance == Attendance.Excused).Select(member => member.Staff),
            meeting.Excusals.Select(excusal => excusal.Staff));
    }
}
