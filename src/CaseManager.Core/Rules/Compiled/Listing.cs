namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of one kind say of 64 birth clocks, one bit each.</summary>
/// <param name="Lists">The clocks that are listed from then on.</param>
/// <param name="Unlists">The clocks that are not listed from then on; of an event that says both this holds.</param>
/// <param name="Meets">The clocks whose duty it meets.</param>
/// <param name="Excuses">The clocks from whose duty it excuses, unless it meets it.</param>
/// <param name="Terminates">The clocks that it terminates, unless it meets the duty or excuses from it.</param>
internal readonly record struct Listing(ulong Lists, ulong Unlists, ulong Meets, ulong Excuses, ulong Terminates)
{
    /// <summary>The clocks that it can end.</summary>
    internal ulong Closes { get; } = Meets | Excuses | Terminates;
}
