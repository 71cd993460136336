using Ardalis.Result;

namespace CaseManager.Core.Fuzz;

/// <summary>What is accepted can be used, and survives being written and read again.</summary>
internal static class RoundTrip
{
    internal static bool Of<T>(byte[] bytes, Func<byte[], Result<T>> read, Func<T, byte[]> write, Action<T> use, Func<T, T, bool>? same = null)
    {
        Result<T> given = read(bytes);
        if (!given.IsSuccess)
        {
            return false;
        }

        use(given.Value);
        Result<T> again = read(write(given.Value));
        return again.IsSuccess && (same?.Invoke(again.Value, given.Value) ?? again.Value!.Equals(given.Value))
            ? true
            : throw new InvalidOperationException("What was accepted does not survive the round trip.");
    }
}
