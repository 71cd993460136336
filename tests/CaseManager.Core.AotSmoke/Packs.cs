using CaseManager.RulePacks;

namespace CaseManager.Core.AotSmoke;

/// <summary>The packs in the box are found and read as bytes.</summary>
internal static class Packs
{
    internal static IEnumerable<Check> Checks =>
    [
        new(
            "every pack in the box is UTF-8 JSON that starts an object",
            () => $"{BuiltInPacks.Jurisdictions.Count(jurisdiction => BuiltInPacks.Read(jurisdiction).Span.TrimStart(" \r\n\t"u8) is not [(byte)'{', ..])} bad",
            "0 bad"),
    ];
}
