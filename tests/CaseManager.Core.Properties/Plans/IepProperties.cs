using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Validation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaseManager.Core.Properties.Plans;

[Properties(Arbitrary = [typeof(IepGenerators)])]
public sealed class IepProperties
{
    [Property(MaxTest = 10_000)]
    public Property Finish_AnyCompletePlan_Succeeds(IepDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var finished = CaseValidation.Finish(draft, FindingCatalog.Federal, draft.MeetingOn!.Value);
        return (finished.IsSuccess && finished.Value.Content == draft).Label(string.Join("; ", finished.ValidationErrors.Select(error => $"{error.ErrorCode} {error.Identifier}")));
    }

    [Property(MaxTest = 10_000)]
    public Property Check_AnySingleFault_IsFound(IepDraft draft, PositiveInt fault, NonNegativeInt place)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(place);
        (ushort code, IepDraft spoiled) = Spoiled(draft, fault.Get, place.Get);
        ImmutableArray<Finding> findings = CaseValidation.Check(spoiled, FindingCatalog.Federal, draft.MeetingOn!.Value);
        bool wasGood = !CaseValidation.Check(draft, FindingCatalog.Federal, draft.MeetingOn.Value).Any(finding => finding.Code.Number == code);
        return (wasGood && findings.Any(finding => finding.Code.Number == code)).Label($"CM{code}");
    }

    [Property(MaxTest = 10_000)]
    public bool Json_AnyPlan_SurvivesTheRoundTrip(IepDraft draft)
    {
        var read = IepJson.Read(IepJson.Write(draft));
        return read.IsSuccess && read.Value == draft && IepJson.Write(read.Value).AsSpan().SequenceEqual(IepJson.Write(draft));
    }

    [Property(MaxTest = 1_000)]
    public bool Check_InSpanish_FindsTheSame(IepDraft draft, PositiveInt fault, NonNegativeInt place)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(place);
        (_, IepDraft spoiled) = Spoiled(draft, fault.Get, place.Get);
        return CaseValidation.Check(spoiled, FindingCatalog.Federal, draft.MeetingOn!.Value).Select(finding => (finding.Code, finding.Path, finding.Severity))
            .SequenceEqual(CaseValidation.Check(spoiled, FindingCatalog.Federal, draft.MeetingOn.Value, MessageLanguage.Spanish).Select(finding => (finding.Code, finding.Path, finding.Severity)));
    }

    [Property(MaxTest = 1_000)]
    public bool Between_AnyTwoPlans_IsEmptyExactlyWhenTheyAreEqual(IepDraft one, IepDraft other) =>
        IepChange.Between(one, other).IsEmpty == (one == other) && IepChange.Between(one, one).IsEmpty;

    [Fact]
    public void Faults_EachOfThem_CanBePut()
    {
        IepDraft[] drafts = [.. IepGenerators.Drafts().Generator.Sample(200)];

        Assert.All(PlanFaults.All, fault => Assert.Contains(drafts, draft => Enumerable.Range(0, 10).Any(place => fault.Spoil(draft, place) is not null)));
    }

    /// <summary>The fault asked for, or the next that this plan can have.</summary>
    private static (ushort Code, IepDraft Spoiled) Spoiled(IepDraft draft, int fault, int place)
    {
        for (int i = fault; ; i++)
        {
            (ushort code, Func<IepDraft, int, IepDraft?> spoil) = PlanFaults.All[i % PlanFaults.All.Length];
            if (spoil(draft, place) is { } spoiled)
            {
                return (code, spoiled);
            }
        }
    }
}
