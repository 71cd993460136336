using CaseManager.Core.Evaluations;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Two prongs, exclusions, category, group, and what the decision rests on (34 CFR 300.8, 300.306).</summary>
internal sealed class EligibilityValidator : RecordPartValidator<EligibilityDetermination>
{
    internal EligibilityValidator()
    {
        Check(decision => decision.Eligible, EligibilityFindings.TwoProngs, decision => !decision.Eligible || (decision is { HasDisability: true, NeedsSpecialEducation: true, NeedsOnlyRelatedService: false }));
        Check(decision => decision.Eligible, EligibilityFindings.MetButRefused, decision => decision.Eligible || !decision.MeetsTest);
        CheckParts(decision => decision.Exclusions, EligibilityFindings.Excluded, (decision, _) =>
            decision.Eligible ? decision.Exclusions.Where(one => one.IsDeterminant).Select(one => FindingMessages.KeyOf("factor", one.Factor)) : []);
        CheckParts(decision => decision.Exclusions, EligibilityFindings.NotConsidered, (decision, _) =>
            decision.Eligible
                ? Enum.GetValues<ExclusionaryFactor>().Where(factor => decision.Exclusions.All(one => one.Factor != factor)).Select(factor => FindingMessages.KeyOf("factor", factor))
                : []);
        Check(decision => decision.Primary, EligibilityFindings.NoCategory, decision => !decision.Eligible || decision.Primary is not null);
        Check(decision => decision.Secondary, EligibilityFindings.CategoryTwice, decision => decision.Categories.Distinct().Count() == decision.Categories.Length);
        Check(decision => decision.Secondary, EligibilityFindings.AutismAndEmotional, decision =>
            decision.Primary != DisabilityCategory.EmotionalDisturbance || !decision.Secondary.Contains(DisabilityCategory.Autism));
        Check(decision => decision.AdverseEffect, EligibilityFindings.AdverseEffect, decision => !decision.Eligible || Says(decision.AdverseEffect));
        Check(decision => decision.Group, EligibilityFindings.ParentInGroup, (decision, facts) =>
            decision.Group.Any(member => member.Contact is { } person && facts.HoldsRights(person, decision.DeterminedOn)));
        Check(decision => decision.CopyGivenOn, EligibilityFindings.Copy, decision => decision.CopyGivenOn is not null);
        Check(decision => decision.DeterminedOn, EligibilityFindings.TooEarly, (decision, facts) =>
            facts.Record.Evaluations.FirstOrDefault(one => one.Id == decision.Evaluation) is not { CompletedOn: var completed } || !(decision.DeterminedOn < completed));
        Check(decision => decision.Evaluation, EligibilityFindings.EndedWithoutEvaluation, (decision, facts) =>
            decision.Eligible || decision.Evaluation is not null || !facts.Record.Eligibilities.Any(earlier => earlier.Eligible && earlier.DeterminedOn < decision.DeterminedOn));
        Check(decision => decision.DevelopmentalDelay, EligibilityFindings.DelayFinding, decision =>
            !Has(decision, DisabilityCategory.DevelopmentalDelay) || (decision.DevelopmentalDelay is { Areas.IsEmpty: false } finding && Says(finding.Basis)));
        Check(decision => decision.DevelopmentalDelay, EligibilityFindings.DelayRange, decision =>
            decision.DevelopmentalDelay is not { } finding || (finding.FromAge >= 3 && finding.BeforeAge <= 10 && finding.FromAge < finding.BeforeAge));
        Check(decision => decision.DeterminedOn, EligibilityFindings.DelayAge, (decision, facts) => IsOfAge(decision, facts.Birth));
        Check(decision => decision.LearningDisability, EligibilityFindings.NoDocumentation, decision => !Has(decision, DisabilityCategory.SpecificLearningDisability) || decision.LearningDisability is not null);
        When(
            decision => decision.LearningDisability is not null,
            () =>
            {
                RuleFor(decision => decision.LearningDisability!).SetValidator(new LearningDisabilityValidator());
                CheckParts(decision => decision.Group, EligibilityFindings.Team, (decision, _) =>
                    new[] { TeamRole.RegularEducationTeacher, TeamRole.DiagnosticExaminer }.Where(role => decision.Group.All(member => member.Role != role)).Select(role => FindingMessages.KeyOf("teamRole", role)));
                RuleForEach(decision => decision.Group).SetValidator(new MemberValidator());
            });
        Done(decision => decision.DeterminedOn);
        Done(decision => decision.CopyGivenOn);
        NotBefore(decision => decision.CopyGivenOn, decision => decision.DeterminedOn);
    }

    private static bool Has(EligibilityDetermination decision, DisabilityCategory category) => decision.Eligible && decision.Categories.Contains(category);

    /// <summary>In the year before the first of the ages the decision is for a child who comes from early intervention.</summary>
    private static bool IsOfAge(EligibilityDetermination decision, LocalDate birth) =>
        !Has(decision, DisabilityCategory.DevelopmentalDelay)
        || decision.DevelopmentalDelay is not { } finding
        || (decision.DeterminedOn >= birth.PlusYears(finding.FromAge - 1) && decision.DeterminedOn < birth.PlusYears(finding.BeforeAge));

    private sealed class MemberValidator : RecordPartValidator<GroupMember>
    {
        internal MemberValidator()
        {
            Check(member => member.Agrees, EligibilityFindings.Certification, member => member.Agrees is not null);
            Check(member => member.Statement, EligibilityFindings.Dissent, member => member.Agrees != false || Says(member.Statement));
        }
    }
}
