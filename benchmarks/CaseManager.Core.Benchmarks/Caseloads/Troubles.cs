namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>What happens to some students: removals, disputes, requests and moves.</summary>
internal static class Troubles
{
    private const string Dispute = "dp-1";

    internal static void Maybe(CaseStory story, ref SeededNumbers numbers)
    {
        if (numbers.Chance(45))
        {
            Removal(story, ref numbers);
        }

        if (numbers.Chance(15))
        {
            DueProcess(story, ref numbers);
        }

        if (numbers.Chance(15))
        {
            StateComplaint(story, ref numbers);
        }

        if (numbers.Chance(80))
        {
            story.Meanwhile(3, EventNames.RecordsRequested);
            if (numbers.Chance(800))
            {
                story.Meanwhile(numbers.Between(5, 60), EventNames.RecordsProvided);
            }
        }
    }

    /// <summary>Whether the student leaves special education; one who comes from another school does not.</summary>
    internal static bool Leaves(CaseStory story, ref SeededNumbers numbers)
    {
        if (!numbers.Chance(120))
        {
            return false;
        }

        int after = numbers.Between(20, 300);
        switch (numbers.Between(0, 4))
        {
            case 0:
                story.After(after).Tell(EventNames.StudentTransferredOut);
                return true;
            case 1:
                story.After(after).Tell(EventNames.StudentExited, Wording.ReachedMaximumAge);
                return true;
            case 2:
                story.After(after).Tell(EventNames.ConsentServicesRevoked).Meanwhile(5, EventNames.NoticePriorWritten);
                return true;
            default:
                story.After(after).Tell(EventNames.StudentTransferredIn, numbers.Chance(500) ? Wording.SameState : Wording.OutOfState);
                story.After(numbers.Between(3, 30)).Tell(EventNames.IepAdopted);
                return false;
        }
    }

    private static void Removal(CaseStory story, ref SeededNumbers numbers)
    {
        story.After(numbers.Between(10, 120)).Tell(EventNames.RemovalChangeOfPlacementDecided);
        story.Meanwhile(numbers.Between(0, 2), EventNames.NoticeDisciplinaryRemoval);
        if (numbers.Chance(200))
        {
            story.Meanwhile(1, EventNames.InterimPlacementStarted);
        }

        if (numbers.Chance(900))
        {
            story.After(numbers.Between(4, 18)).Tell(EventNames.ManifestationDetermined, numbers.Chance(400) ? Wording.Manifestation : Wording.NoManifestation);
        }
    }

    private static void DueProcess(CaseStory story, ref SeededNumbers numbers)
    {
        bool expedited = numbers.Chance(100);
        story.After(numbers.Between(10, 90)).Tell(
            EventNames.DueProcessComplaintReceived, expedited ? Wording.Expedited : numbers.Chance(900) ? Wording.ByParent : Wording.ByAgency, episode: Dispute);
        story.After(numbers.Between(5, 12)).Tell(EventNames.DueProcessResponseSent, episode: Dispute);
        story.After(numbers.Between(2, 9)).Tell(EventNames.ResolutionMeetingHeld, episode: Dispute);
        if (numbers.Chance(500))
        {
            story.After(numbers.Between(1, 14)).Tell(EventNames.ResolutionAgreementExecuted, episode: Dispute);
            return;
        }

        story.After(numbers.Between(5, 14)).Tell(EventNames.ResolutionEndedWithoutAgreement, episode: Dispute);
        story.After(2).Tell(EventNames.HearingScheduled, inDays: numbers.Between(20, 30), episode: Dispute);
        if (numbers.Chance(300))
        {
            story.After(3).Tell(EventNames.HearingExtensionGranted, untilDays: numbers.Between(40, 80), episode: Dispute);
        }

        story.After(numbers.Between(10, 16)).Tell(EventNames.EvidenceDisclosed, episode: Dispute);
        story.After(numbers.Between(20, 60)).Tell(EventNames.HearingDecided, episode: Dispute);
    }

    private static void StateComplaint(CaseStory story, ref SeededNumbers numbers)
    {
        story.After(numbers.Between(10, 90)).Tell(EventNames.StateComplaintReceived);
        if (numbers.Chance(150))
        {
            story.Meanwhile(30, EventNames.StateComplaintExtended, untilDays: 60);
        }

        if (numbers.Chance(800))
        {
            story.Meanwhile(numbers.Between(40, 75), EventNames.StateComplaintDecided);
        }
    }
}
