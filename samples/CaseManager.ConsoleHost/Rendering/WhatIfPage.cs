using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The answer of <c>what-if</c> for a person.</summary>
internal static class WhatIfPage
{
    internal static void Write(Screen screen, WhatIfAnswer answer)
    {
        screen.Write($" {answer.Case.File.Id} as of {Dates.InWords(answer.AsOf)}, if", Screen.Strong);
        foreach (string words in answer.Supposed)
        {
            screen.Wrapped(words, 3, Screen.Accent);
        }

        screen.Blank();
        if (answer.Changes.IsEmpty)
        {
            screen.Write(" Nothing would change.", Screen.Strong);
            return;
        }

        ChangePage.WriteHeader(screen);
        foreach (DeadlineChange change in answer.Changes)
        {
            ChangePage.Write(screen, change);
        }
    }
}
