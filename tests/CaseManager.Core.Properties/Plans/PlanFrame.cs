using CaseManager.Core.Plans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Plans;

/// <summary>The days of a plan and the student's age, which decide what else the plan needs.</summary>
internal sealed record PlanFrame(LocalDate Meeting, LocalDate Starts, LocalDate Ends, LocalDate Born, EducationLevel Level, bool Alternate)
{
    internal bool NeedsTransition => Born.PlusYears(16) <= Ends;

    internal bool NeedsRights => Born.PlusYears(17) <= Ends;

    internal int Length => Period.DaysBetween(Starts, Ends);

    internal static Gen<PlanFrame> Gen { get; } =
        from meeting in FsCheck.Fluent.Gen.Choose(0, 4_000).Select(new LocalDate(2018, 1, 1).PlusDays)
        from wait in FsCheck.Fluent.Gen.Choose(0, 30)
        from less in FsCheck.Fluent.Gen.Choose(0, 200)
        from preschool in FsCheck.Fluent.Gen.Elements(true, false, false)
        from age in preschool ? FsCheck.Fluent.Gen.Choose(3 * 365 + 1, 7 * 365) : FsCheck.Fluent.Gen.Choose(5 * 366, 21 * 365)
        from alternate in FsCheck.Fluent.Gen.Elements(true, false, false)
        let starts = meeting.PlusDays(wait)
        select new PlanFrame(meeting, starts, meeting.PlusYears(1).PlusDays(-less), starts.PlusDays(-age), preschool ? EducationLevel.Preschool : EducationLevel.SchoolAge, alternate && !preschool);
}
