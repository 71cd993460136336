using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The next acts for a person, two lines each as on the morning screen.</summary>
internal static class NextPage
{
    internal static void Write(Screen screen, LocalDate asOf, ActList acts)
    {
        screen.Write(Text($" The next {acts.InOrder.Count} of {acts.Open} open duties, as of {Dates.InWords(asOf)}"), Screen.Strong);
        if (acts.InOrder.Count > 0)
        {
            screen.Blank();
            AgendaRow.WriteHeader(screen);
            foreach ((CaseResult result, Deadline deadline) in acts.InOrder)
            {
                AgendaRow.Write(screen, new AgendaItem(result, deadline), asOf, StatusText.StyleOf(deadline.Status));
            }
        }

        if (acts.Undated > 0)
        {
            screen.Blank();
            screen.Write(Text($" and {acts.Undated} open {(acts.Undated == 1 ? "duty" : "duties")} without a date (the command deadlines lists them)"), Screen.Quiet);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
