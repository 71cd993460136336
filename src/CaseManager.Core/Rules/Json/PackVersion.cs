using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>The version of a pack of any kind: year, month and counter, because law changes on dates.</summary>
internal static class PackVersion
{
    internal static string Checked(string version, Problems problems)
    {
        string[] parts = version.Split('.');
        bool valid = parts.Length == 3
            && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit))
            && int.Parse(parts[1], CultureInfo.InvariantCulture) is >= 1 and <= 12;
        if (!valid)
        {
            problems.AddBadName("$.version", version, "a date version: year, month, counter", "2026.11.1");
        }

        return version;
    }
}
