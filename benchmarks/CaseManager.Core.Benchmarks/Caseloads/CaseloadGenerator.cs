using System.Globalization;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>
/// Believable case files of about twelve events each, of students of every school age. A case follows from the seed and its place
/// alone, so that any number of threads makes the same caseload.
/// </summary>
internal sealed class CaseloadGenerator(JurisdictionId jurisdiction, long seed, LocalDate asOf, int calendars, int casesByDistrict)
{
    private const int LongestStory = 1100;

    /// <summary>Which calendar the case at a place has: any, or that of its district where the cases come district by district.</summary>
    internal int CalendarOf(int place) =>
        casesByDistrict > 0 ? place / casesByDistrict % calendars : new SeededNumbers(seed, ~(long)place << 20).Between(0, calendars - 1);

    /// <summary>The case at a place.</summary>
    internal CaseFile Make(int place)
    {
        var numbers = new SeededNumbers(seed, place);
        LocalDate begins = asOf.PlusDays(-numbers.Between(0, LongestStory));
        bool partC = numbers.Chance(60);
        LocalDate born = partC ? begins.PlusDays(-numbers.Between(800, 950)) : begins.PlusDays(-numbers.Between(1100, 6300));
        var story = new CaseStory(asOf, begins);
        if (partC)
        {
            story.Tell(EventNames.PartCNotificationReceived).Meanwhile(numbers.Between(10, 60), EventNames.PartCConferenceHeld).After(20);
        }

        Live(story, ref numbers);
        Correct(story, ref numbers);
        return CaseFile.Open(
            new CaseId(string.Create(CultureInfo.InvariantCulture, $"c{place}")),
            new Student(new StudentId("s"), born),
            jurisdiction,
            story.Records,
            attributes: Wording.Enrolments[numbers.Chance(850) ? 0 : numbers.Between(1, 3)]).Value;
    }

    private static void Live(CaseStory story, ref SeededNumbers numbers)
    {
        if (!SchoolLife.Evaluation(story, ref numbers))
        {
            return;
        }

        SchoolLife.FirstProgram(story, ref numbers);
        Troubles.Maybe(story, ref numbers);
        for (int year = 0; !story.IsOver && !Troubles.Leaves(story, ref numbers); year++)
        {
            SchoolLife.Year(story, year, ref numbers);
        }
    }

    private static void Correct(CaseStory story, ref SeededNumbers numbers)
    {
        if (story.Records.Count < 2)
        {
            return;
        }

        if (numbers.Chance(20))
        {
            story.CorrectLast(0);
        }
        else if (numbers.Chance(5))
        {
            story.VoidLast();
        }
    }
}
