using CaseManager.ConsoleHost.Evaluation;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The answer of <c>latest-start</c> for a person: the day, and the clock that starting on it would open.</summary>
internal static class LatestStartPage
{
    internal static void Write(Screen screen, LocalDate due, IEnumerable<LatestStartResult> results)
    {
        foreach (LatestStartResult result in results)
        {
            screen.Wrapped(LatestStartWords.Of(result, due), 1, Screen.Strong);
            if (result.Answer.Explanation is { } explanation)
            {
                screen.Blank();
                ExplanationPage.Write(screen, [explanation]);
            }
        }
    }
}
