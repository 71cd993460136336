using System.Globalization;

namespace CaseManager.Core.Json;

/// <summary>Whether a document has the version of its format that is read here.</summary>
internal static class FormatVersion
{
    internal static bool IsRead(int given, int current, Problems problems)
    {
        if (given == current)
        {
            return true;
        }

        problems.Add(
            JsonCodes.Version,
            "$." + DocumentJson.VersionKey,
            string.Create(CultureInfo.InvariantCulture, $"The file has schema version {given}; version {current} is read."),
            "Read it with a newer version of this library, or check the number.");
        return false;
    }
}
