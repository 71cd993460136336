using CaseManager.Core.Plans;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>The period of a plan, its meeting and its notice, and days that contradict each other.</summary>
internal sealed class PlanDatesValidator : PlanPartValidator<IepDraft>
{
    private const int FirstAge = 3;
    private const int OldestPreschooler = 7;

    internal PlanDatesValidator()
    {
        Check(draft => draft.BirthDate, PlanFindings.BirthDateMissing, draft => draft.BirthDate is not null);
        Check(draft => draft.BirthDate, PlanFindings.AgeAndLevel, HasTheAge);
        Check(draft => draft.Starts, PlanFindings.PeriodMissing, draft => draft.Starts is not null && draft.Ends is not null);
        Check(draft => draft.Ends, PlanFindings.PeriodOrder, draft => !(draft.Ends < draft.Starts));
        Check(draft => draft.MeetingOn, PlanFindings.MeetingMissing, draft => draft.MeetingOn is not null || draft.Kind == IepKind.Interim);
        Check(draft => draft.MeetingOn, PlanFindings.MeetingAfterStart, draft => !(draft.MeetingOn > draft.Starts));
        Check(draft => draft.Ends, PlanFindings.LongerThanAYear, draft => !(draft.Ends > (draft.MeetingOn ?? draft.Starts)?.PlusYears(1)));
        Check(draft => draft.PriorNotice, PlanFindings.PriorNotice, draft => draft.PriorNotice?.On is not null);
        Check(draft => draft.PriorNotice, PlanFindings.LateNotice, (draft, facts) => !(draft.PriorNotice?.On > Later(draft.Starts, facts.DecidedOn)));
    }

    /// <summary>An amendment has a notice of its own, after the plan's first day.</summary>
    private static LocalDate? Later(LocalDate? starts, LocalDate? decided) => decided > starts ? null : starts;

    /// <summary>From the third birthday; at the State's discretion a child of two who turns three during the school year, which the period of a plan stands for.</summary>
    private static bool HasTheAge(IepDraft draft)
    {
        if (draft.BirthDate is not { } birth || draft.Starts is not { } starts)
        {
            return true;
        }

        LocalDate born = birth.Reveal();
        return born.PlusYears(FirstAge) <= (draft.Ends ?? starts) && (draft.Level == EducationLevel.SchoolAge || starts < born.PlusYears(OldestPreschooler));
    }
}
