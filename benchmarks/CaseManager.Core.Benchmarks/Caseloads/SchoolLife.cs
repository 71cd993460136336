namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>What happens to most students: evaluation, the first program, and the years after it.</summary>
internal static class SchoolLife
{
    /// <summary>From the referral to eligibility. False when the story does not go on.</summary>
    internal static bool Evaluation(CaseStory story, ref SeededNumbers numbers)
    {
        story.Tell(numbers.Chance(850) ? EventNames.ReferralReceived : EventNames.EvaluationRequested);
        if (numbers.Chance(40))
        {
            story.After(numbers.Between(5, 20)).Tell(EventNames.ReferralDeclined);
            return false;
        }

        if (numbers.Chance(250))
        {
            story.After(numbers.Between(3, 15)).Tell(EventNames.AssessmentPlanProvided);
        }

        story.After(numbers.Between(2, 12)).Tell(EventNames.ConsentInitialEvaluationRequested);
        story.After(numbers.Between(4, 25));
        if (numbers.Chance(30))
        {
            story.Tell(EventNames.ConsentInitialEvaluationRefused);
            return false;
        }

        story.Tell(EventNames.ConsentInitialEvaluationReceived);
        Absences(story, ref numbers);
        return Findings(story, ref numbers);
    }

    /// <summary>The first meeting, the plan and its services.</summary>
    internal static void FirstProgram(CaseStory story, ref SeededNumbers numbers)
    {
        int ahead = numbers.Between(5, 15);
        story.After(numbers.Between(2, 15)).Tell(EventNames.IepMeetingScheduled, inDays: ahead);
        if (numbers.Chance(500))
        {
            story.Meanwhile(1, EventNames.IepMeetingNoticed);
        }

        story.After(ahead + (numbers.Chance(100) ? 7 : 0)).Tell(EventNames.IepMeetingHeld, Wording.Initial);
        story.After(numbers.Between(0, 3)).Tell(EventNames.IepDeveloped);
        story.After(numbers.Between(0, 10)).Tell(numbers.Chance(970) ? EventNames.ConsentServicesReceived : EventNames.ConsentServicesRefused);
        story.After(numbers.Between(1, 14)).Tell(EventNames.ServicesStarted);
    }

    /// <summary>A year of school, with its annual review and now and then an evaluation again.</summary>
    internal static void Year(CaseStory story, int year, ref SeededNumbers numbers)
    {
        if (numbers.Chance(300))
        {
            story.Meanwhile(numbers.Between(20, 250), EventNames.NoticeProceduralSafeguards);
        }

        story.After(numbers.Between(325, 365)).Tell(EventNames.IepMeetingScheduled, inDays: 10);
        story.After(numbers.Between(8, 14)).Tell(EventNames.IepMeetingHeld, Wording.Annual).Tell(EventNames.IepDeveloped);
        if (year % 3 == 2)
        {
            story.Tell(numbers.Chance(300) ? EventNames.ReevaluationWaived : EventNames.EligibilityDetermined, Wording.Eligible);
        }

        if (numbers.Chance(150))
        {
            story.Tell(EventNames.TransitionPlanIncluded);
        }
    }

    private static void Absences(CaseStory story, ref SeededNumbers numbers)
    {
        int absences = numbers.Chance(600) ? 0 : numbers.Between(1, 4);
        for (int i = 0; i < absences; i++)
        {
            story.Meanwhile(numbers.Between(1, 40), EventNames.AttendanceAbsent);
        }
    }

    private static bool Findings(CaseStory story, ref SeededNumbers numbers)
    {
        if (numbers.Chance(20))
        {
            story.Meanwhile(numbers.Between(10, 60), EventNames.EvaluationChildNotProduced);
        }
        else if (numbers.Chance(20))
        {
            story.After(numbers.Between(20, 50)).Tell(EventNames.EvaluationExtensionAgreed, Wording.LearningDisability, untilDays: numbers.Between(20, 60));
        }

        story.After(numbers.Between(25, 75)).Tell(EventNames.EvaluationCompleted);
        if (numbers.Chance(400))
        {
            story.After(numbers.Between(0, 5)).Tell(EventNames.EvaluationReportProvided);
        }

        bool eligible = numbers.Chance(880);
        story.After(numbers.Between(0, 20)).Tell(EventNames.EligibilityDetermined, eligible ? Wording.Eligible : Wording.NotEligible);
        return eligible && !story.IsOver;
    }
}
