using System.Globalization;

namespace CaseManager.Core.AotSmoke;

/// <summary>Settings of the build that would fail silently: here they show.</summary>
internal static class BuildSettings
{
    internal static IEnumerable<Check> Checks =>
    [
        new("arithmetic in the library is checked", () => Refusal(() => new SchoolYear(int.MaxValue).ToString()), nameof(OverflowException)),
        new("there is no culture but the invariant one", () => Refusal(() => CultureInfo.GetCultureInfo("tr-TR").Name), nameof(CultureNotFoundException)),
    ];

    /// <summary>The kind of exception that an action ends in, or what it gives when it does not.</summary>
    internal static string Refusal(Func<string> action)
    {
        try
        {
            return action();
        }
        catch (Exception refusal) when (refusal is ArgumentException or OverflowException)
        {
            return refusal.GetType().Name;
        }
    }
}
