using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Transition, and the rights that transfer at the age of majority (34 CFR 300.320(b) and (c)).</summary>
internal sealed class TransitionValidator : PlanPartValidator<IepDraft>
{
    internal TransitionValidator()
    {
        Check(
            draft => draft.Transition,
            PlanFindings.Transition,
            (draft, facts) => draft.Transition is not null || !facts.Reaches(facts.TransitionAge),
            (_, facts) => [facts.TransitionAge]);
        RuleFor(draft => draft.Transition!).SetValidator(new OneValidator());
        Check(
            draft => draft.RightsTransfer,
            PlanFindings.RightsTransfer,
            (draft, facts) => draft.RightsTransfer?.InformedOn is not null || !facts.Reaches(facts.RightsAge),
            (_, facts) => [facts.RightsAge]);
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
