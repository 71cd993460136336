using Ardalis.Result;

namespace CaseManager.Testing.Builders;

/// <summary>What the library answered to something that a test built, in one message.</summary>
internal static class Refusals
{
    internal static string Of(IEnumerable<ValidationError> errors) =>
        string.Join('\n', errors.Select(error => $"{error.Identifier}: {error.ErrorCode} {error.ErrorMessage}"));
}
