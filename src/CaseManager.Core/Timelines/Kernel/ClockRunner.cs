using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds every clock of some cases: those that events open, birth and school years (counting C10, C11, C25).</summary>
internal static class ClockRunner
{
    /// <summary>Adds the clocks of the cases to a list: those of one rule case by case, and in each by start date and event order.</summary>
    internal static void Run(in Cohort cohort, ref ClockList clocks)
    {
        CompiledRules rules = cohort.Rules;
        for (int page = 0; page < rules.Plain.Pages; page++)
        {
            PlainClocks.RunPage(cohort, page, ref clocks);
        }

        for (int page = 0; page < rules.Roles.Pages; page++)
        {
            EventClocks.RunPage(cohort, page, ref clocks);
        }

        for (int page = 0; page < rules.Births.Pages; page++)
        {
            BirthClocks.RunPage(cohort, page, ref clocks);
        }

        if (rules.SchoolYears.Length > 0)
        {
            SchoolYearClocks.Run(cohort, ref clocks);
        }
    }
}
