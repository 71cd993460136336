using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManager.Testing.Laws;

/// <summary>Tries laws on generated values; of each law that is broken, the first violation is made smaller and kept.</summary>
internal sealed class LawTrials(int cases, int seed)
{
    private const int Size = 50;

    private readonly ImmutableArray<LawViolation>.Builder violations = ImmutableArray.CreateBuilder<LawViolation>();

    internal ImmutableArray<LawViolation> Violations => violations.ToImmutable();

    /// <param name="law">The law in words.</param>
    /// <param name="any">Values to try it on.</param>
    /// <param name="broken">What is wrong with a value, or null.</param>
    /// <param name="smaller">Simpler values than one.</param>
    /// <param name="share">One of how many cases the law gets: more than 1 for a slow one.</param>
    internal void Try<T>(string law, Gen<T> any, Func<T, string?> broken, Func<T, IEnumerable<T>>? smaller = null, int share = 1)
        where T : notnull
    {
        int tries = Math.Max(1, cases / share);
        foreach (T value in any.Sample(tries, new Rnd((ulong)(uint)seed), Size))
        {
            if (broken(value) is { } finding)
            {
                (T smallest, string found) = Smallest(value, finding, broken, smaller ?? (_ => []));
                violations.Add(new LawViolation(law, found, smallest.ToString() ?? string.Empty));
                return;
            }
        }
    }

    internal void Add(string law, string finding, string example) => violations.Add(new LawViolation(law, finding, example));

    private static (T Value, string Finding) Smallest<T>(T value, string finding, Func<T, string?> broken, Func<T, IEnumerable<T>> smaller)
    {
        while (true)
        {
            (T Value, string? Finding) next = smaller(value).Select(candidate => (candidate, broken(candidate))).FirstOrDefault(pair => pair.Item2 is not null);
            if (next.Finding is null)
            {
                return (value, finding);
            }

            (value, finding) = (next.Value, next.Finding);
        }
    }
}
