using System.Buffers;
using System.Runtime.CompilerServices;

namespace CaseManager.Core;

/// <summary>What every identifier here may look like: 1–128 printable ASCII characters without spaces or quotes.</summary>
internal static class Identifier
{
    internal const int MaximumLength = 128;

    private static readonly SearchValues<char> Refused = SearchValues.Create(" \"'`<>|\\");

    internal static bool IsValid(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > MaximumLength || value.AsSpan().ContainsAny(Refused))
        {
            return false;
        }

        return !value.AsSpan().ContainsAnyExceptInRange('!', '~');
    }

    internal static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsValid(value)
            ? value
            : throw new ArgumentException("An identifier has 1 to 128 printable ASCII characters, without spaces or quotes.", name);
    }
}
