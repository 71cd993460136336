using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CaseManager.Core.Properties.Generators;

/// <summary>
/// How often a property is tried, and from which seed: 10 000 times from one fixed seed, so that a build says the same twice; or as
/// often as <c>CASEMANAGER_PROPERTY_CASES</c> says from the seed in <c>CASEMANAGER_PROPERTY_SEED</c> (eng/soak.sh).
/// </summary>
internal static class PropertyRun
{
    private const ulong FixedSeed = 20_261_123;

    internal static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("CASEMANAGER_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 10_000;

    private static ulong Seed =>
        ulong.TryParse(Environment.GetEnvironmentVariable("CASEMANAGER_PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : FixedSeed;

    /// <summary>Fails with the smallest case found for which a check throws.</summary>
    /// <param name="any">The cases.</param>
    /// <param name="check">Throws when a case breaks the property.</param>
    /// <param name="oneIn">What is slow is tried less often: one time in so many.</param>
    internal static void Holds<T>(Arbitrary<T> any, Action<T> check, int oneIn = 1)
    {
        var from = new Replay(new Rnd(Seed), FSharpOption<int>.None);
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(Math.Max(Cases / oneIn, 1))
            .WithReplay(FSharpOption<Replay>.Some(from))
            .WithQuietOnSuccess(true);
        Check.One(config, Prop.ForAll(any, check));
    }
}
