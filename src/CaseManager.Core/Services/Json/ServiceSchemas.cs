using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>Whether a file has the version of its format that is read here.</summary>
internal static class ServiceSchemas
{
    internal static bool IsRead(int given, int current, Problems problems)
    {
        if (given == current)
        {
            return true;
        }

        problems.Add(
            ServiceCodes.Schema,
            "$.schema",
            string.Create(CultureInfo.InvariantCulture, $"The file has schema version {given}; version {current} is read."),
            "Read it with a newer version of this library, or check the number.");
        return false;
    }
}
