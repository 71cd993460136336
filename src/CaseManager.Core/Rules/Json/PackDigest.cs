using System.Security.Cryptography;
using System.Text.Json;

namespace CaseManager.Core.Rules.Json;

/// <summary>Which pack it is, as 64 hexadecimal digits.</summary>
internal static class PackDigest
{
    /// <summary>
    /// The file written again by its contract: key order, white space, defaults that are spelt out and the place of the schema
    /// make no difference.
    /// </summary>
    internal static string Of(RulePackDto file)
    {
        byte[] canonical = JsonSerializer.SerializeToUtf8Bytes(file with { Schema = null }, RulePackJson.Default.RulePackDto);
        return Convert.ToHexStringLower(SHA256.HashData(canonical));
    }
}
