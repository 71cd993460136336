using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>Finds a basis by its name: one of the four that everybody has, or one that a pack defines.</summary>
internal sealed class BasisFinder(RuleBook book, ProblemList problems)
{
    internal CountedDays? Find(SchoolCalendar calendar, string name, JurisdictionId jurisdiction)
    {
        if (book.For(jurisdiction) is not { } rules)
        {
            problems.Add("command line", "--jurisdiction", $"No rules for {jurisdiction} are in the box. Use us, or give a pack with --pack FILE.");
            return null;
        }

        DayBasis[] near = [DayBasis.SchoolDays, DayBasis.CalendarDays, DayBasis.WeekdayDays, DayBasis.BusinessDays, .. rules.Packs.SelectMany(pack => pack.Bases)];
        if ((Named(near, name) ?? Named(book.Packs.All.SelectMany(pack => pack.Bases), name)) is not { } found)
        {
            string names = string.Join(", ", near.Concat(book.Packs.All.SelectMany(pack => pack.Bases)).Select(basis => basis.Id).Distinct(StringComparer.Ordinal));
            problems.Add("command line", "--basis", $"There is no basis '{name}'. Known: {names}.");
            return null;
        }

        return calendar.Bind([found], rules.Holidays)[0];
    }

    private static DayBasis? Named(IEnumerable<DayBasis> bases, string name) =>
        bases.FirstOrDefault(basis => string.Equals(basis.Id, name, StringComparison.Ordinal));
}
