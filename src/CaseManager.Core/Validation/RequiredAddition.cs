using CaseManager.Core.Plans;

namespace CaseManager.Core.Validation;

/// <summary>An item that a State or district asks for in every plan, or in those of some students, beyond federal law.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">Its name, as <c>StateAddition.Key</c> of a plan gives it.</param>
/// <param name="Law">The law that asks for it.</param>
/// <param name="UnderAge">Only of students under this age, in years, on the first day of the plan; null for all.</param>
/// <param name="Level">Only in plans of this level; null for both.</param>
/// <param name="Title">What is asked for, in a few words of the layer's own language, for messages; null when the key has to say it.</param>
public sealed record RequiredAddition(string Key, LayerLaw Law, int? UnderAge = null, EducationLevel? Level = null, string? Title = null)
{
    /// <summary>How a message names it: in words, with the key that answers it.</summary>
    internal string InWords => string.IsNullOrWhiteSpace(Title) ? Key : $"{Title} ({Key})";
}
