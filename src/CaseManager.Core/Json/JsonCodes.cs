namespace CaseManager.Core.Json;

/// <summary>The codes of what can be wrong with any JSON document here, whatever it says.</summary>
internal static class JsonCodes
{
    internal static readonly FindingCode NotJson = new(1001);
    internal static readonly FindingCode TooLarge = new(1002);
    internal static readonly FindingCode UnknownKey = new(1003);
    internal static readonly FindingCode DuplicateKey = new(1004);
    internal static readonly FindingCode MissingKey = new(1005);
    internal static readonly FindingCode WrongType = new(1006);
    internal static readonly FindingCode Version = new(1007);
}
