using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Transition, and the rights that transfer at the age of majority (34 CFR 300.320(b) and (c)).</summary>
internal sealed class TransitionValidator : PlanPartValidator<IepDraft>
{
    internal TransitionValidator()
    {
        RuleFor(draft => draft.Transition).Custom((transition, context) =>
        {
            if (transition is null)
            {
                FindMissing(context, PlanFacts.Of(context));
            }
        });
        RuleFor(draft => draft.Transition!).SetValidator(new OneValidator());
        Check(
            draft => draft.RightsTransfer,
            PlanFindings.RightsTransfer,
            (draft, facts) => draft.RightsTransfer?.InformedOn is not null || !facts.Reaches(facts.RightsAge),
            (_, facts) => [LayerAge.InYears(facts.RightsAge)]);
    }

    /// <summary>What is sure is an error; an earlier age that a State is only said to set is a warning.</summary>
    private static void FindMissing(ValidationContext<IepDraft> context, PlanFacts facts)
    {
        (int months, Citation? law) = facts.Catalog.TransitionAge(facts.Draft.Jurisdiction, facts.AsOf);
        (LayerAge? said, JurisdictionId jurisdiction) = facts.Catalog.EarliestTransition(facts.Draft.Jurisdiction, facts.AsOf, sure: false);
        if (facts.Reaches(months))
        {
            FailUnder(law, context, context.PropertyPath, PlanFindings.Transition, LayerAge.InYears(months));
        }
        else if (said is not null && facts.Reaches(said.Months))
        {
            FailUnder(said.Law.Citations[0], context, context.PropertyPath, PlanFindings.Unsure, jurisdiction.Value, new FindingMessages.Phrase("layer.transition", LayerAge.InYears(said.Months)));
        }
    }

    private sealed class OneValidator : PlanPartValidator<TransitionPlan>
    {
        internal OneValidator()
        {
            Check(transition => transition.Goals, PlanFindings.PostsecondaryGoals, transition =>
                (Has(transition, PostsecondaryDomain.Training) || Has(transition, PostsecondaryDomain.Education)) && Has(transition, PostsecondaryDomain.Employment)
                && transition.Goals.All(goal => !goal.Statement.IsBlank));
            Check(transition => transition.Assessments, PlanFindings.TransitionAssessments, transition => transition.Assessments.Any(one => !one.Name.IsBlank && one.On is not null));
            Check(transition => transition.Assessments, PlanFindings.LaterThanDecision, (transition, facts) => !transition.Assessments.Any(one => facts.IsLaterThanDecision(one.On)));
            Check(transition => transition.Goals, PlanFindings.IndependentLiving, transition => transition.IndependentLivingNotNeeded || Has(transition, PostsecondaryDomain.IndependentLiving));
            Check(transition => transition.Services, PlanFindings.TransitionServices, transition => transition.Services.Any(service => !service.Statement.IsBlank));
            Check(transition => transition.CoursesOfStudy, PlanFindings.CoursesOfStudy, transition => !transition.CoursesOfStudy.IsBlank);
            Check(
                transition => transition.StudentInvitedOn,
                PlanFindings.StudentInvited,
                (transition, facts) => transition.StudentInvitedOn is { } invited && !(invited > facts.Draft.MeetingOn));
            Check(
                transition => transition.StudentPreferences,
                PlanFindings.StudentPreferences,
                (transition, facts) => !transition.StudentPreferences.IsBlank || facts.Draft.Team.Any(member => member.Attendance == Attendance.Present && member.Roles.Contains(TeamRole.Student)));
            RuleFor(transition => transition.Goals).Custom((goals, context) =>
            {
                IepDraft draft = PlanFacts.Of(context).Draft;
                foreach (PostsecondaryDomain domain in goals.Select(goal => goal.Domain).Distinct())
                {
                    if (!draft.Goals.IsEmpty && !draft.Goals.Any(goal => goal.Supports.Contains(domain)))
                    {
                        Fail(context, context.PropertyPath, PlanFindings.UnsupportedTransition, new FindingMessages.Phrase("domain." + NameOf(domain)));
                    }
                }
            });
        }

        private static bool Has(TransitionPlan transition, PostsecondaryDomain domain) => transition.Goals.Any(goal => goal.Domain == domain);

        private static string NameOf(PostsecondaryDomain domain) => domain switch
        {
            PostsecondaryDomain.Training => "training",
            PostsecondaryDomain.Education => "education",
            PostsecondaryDomain.Employment => "employment",
            _ => "independentLiving",
        };
    }
}
