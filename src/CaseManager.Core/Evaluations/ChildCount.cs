using System.Collections.Immutable;

namespace CaseManager.Core.Evaluations;

/// <summary>Under which single category a child is counted (34 CFR 300.641(c), (d)), and the code of that category in the count.</summary>
public static class ChildCount
{
    /// <summary>The category to report.</summary>
    /// <param name="categories">The child's categories, the primary one first; repeated ones count once.</param>
    /// <returns>
    /// Null for no category, the category itself for a single one. Of several: developmental delay when it is the primary one,
    /// because a child so reported is outside both rules; deaf-blindness when it is among them, or when they are exactly deafness
    /// and visual impairment; otherwise multiple disabilities.
    /// </returns>
    /// <remarks>
    /// The regulation says "deafness and blindness" (300.641(d)(1)). The category of visual impairment includes blindness and does
    /// not tell it apart (300.8(c)(13)), so a child with deafness and partial sight is reported as deaf-blind as well, which is the
    /// definition of deaf-blindness itself (300.8(c)(2): concomitant hearing and visual impairments).
    /// </remarks>
    public static DisabilityCategory? CategoryOf(ImmutableArray<DisabilityCategory> categories)
    {
        ImmutableArray<DisabilityCategory> distinct = categories.IsDefault ? [] : [.. categories.Distinct()];
        if (distinct.Length == 0)
        {
            return null;
        }

        if (distinct.Length == 1 || distinct[0] == DisabilityCategory.DevelopmentalDelay)
        {
            return distinct[0];
        }

        bool deafAndBlind = distinct.Length == 2
            && distinct.Contains(DisabilityCategory.Deafness)
            && distinct.Contains(DisabilityCategory.VisualImpairment);
        return deafAndBlind || distinct.Contains(DisabilityCategory.DeafBlindness) ? DisabilityCategory.DeafBlindness : DisabilityCategory.MultipleDisabilities;
    }

    /// <summary>The code of a category in the child count (EDFacts file FS002).</summary>
    /// <param name="category">The category.</param>
    /// <returns>For example <c>SLD</c>. Deafness is counted with hearing impairments, <c>HI</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a category.</exception>
    public static string CodeOf(DisabilityCategory category) => category switch
    {
        DisabilityCategory.Autism => "AUT",
        DisabilityCategory.DeafBlindness => "DB",
        DisabilityCategory.Deafness or DisabilityCategory.HearingImpairment => "HI",
        DisabilityCategory.EmotionalDisturbance => "EMN",
        DisabilityCategory.IntellectualDisability => "ID",
        DisabilityCategory.MultipleDisabilities => "MD",
        DisabilityCategory.OrthopedicImpairment => "OI",
        DisabilityCategory.OtherHealthImpairment => "OHI",
        DisabilityCategory.SpecificLearningDisability => "SLD",
        DisabilityCategory.SpeechOrLanguageImpairment => "SLI",
        DisabilityCategory.TraumaticBrainInjury => "TBI",
        DisabilityCategory.VisualImpairment => "VI",
        DisabilityCategory.DevelopmentalDelay => "DD",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
