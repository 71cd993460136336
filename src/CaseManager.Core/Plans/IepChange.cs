using System.Collections.Immutable;
using CaseManager.Core.Plans.Json;

namespace CaseManager.Core.Plans;

/// <summary>One place in which two versions of a plan differ.</summary>
/// <remarks>Equality is by value. It holds no text of the plan.</remarks>
/// <param name="Path">Where, as in the plan's JSON: <c>$.goals[0].criterion</c>.</param>
/// <param name="IsText">Whether only the wording of a free text differs; otherwise a date, an amount, a choice or a list does.</param>
public sealed record IepChange(string Path, bool IsText)
{
    /// <summary>Compares two versions of a plan.</summary>
    /// <param name="before">The one version.</param>
    /// <param name="after">The other.</param>
    /// <returns>Every difference, in the order of the plan's JSON; none when the two are equal.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>A text that is given where none was, or taken away, is more than wording.</remarks>
    public static ImmutableArray<IepChange> Between(IepDraft before, IepDraft after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return IepComparison.Of(before, after);
    }
}
