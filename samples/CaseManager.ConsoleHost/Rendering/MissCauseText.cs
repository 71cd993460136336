using System.Globalization;
using CaseManager.Core.Services;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The causes of missed minutes in words.</summary>
internal static class MissCauseText
{
    internal static IEnumerable<MissCause> All => Enum.GetValues<MissCause>();

    /// <summary>Each cause that has minutes: <c>vacancy 60, refusal 30</c>.</summary>
    internal static string Of(MissedMinutes missed) => string.Join(", ", Each(missed, static (_, minutes) => minutes.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The same, with how much of each is neither made up nor excused.</summary>
    internal static string Of(MissedMinutes missed, MissedMinutes unresolved) =>
        string.Join(", ", Each(missed, (cause, minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes} ({unresolved[cause].Value} open)")));

    private static IEnumerable<string> Each(MissedMinutes missed, Func<MissCause, long, string> number) =>
        All.Where(cause => missed[cause].Value != 0).Select(cause => $"{Of(cause)} {number(cause, missed[cause].Value)}");

    private static string Of(MissCause cause) => cause switch
    {
        MissCause.StudentAbsent => "student absent",
        MissCause.FamilyChoice => "family's choice",
        MissCause.SchoolActivity => "school activity",
        MissCause.Testing => "testing",
        MissCause.Closure => "school closed",
        MissCause.ProviderAbsent => "provider absent",
        MissCause.Vacancy => "vacancy",
        MissCause.Refusal => "student refused",
        MissCause.Removal => "removal",
        _ => "other",
    };
}
