namespace CaseManager.Core.Validation;

/// <summary>Something that a State asks for and a layer cannot check: said, so that nobody takes silence for an answer.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Title">What is asked for, and under which condition.</param>
/// <param name="Law">The law that asks for it.</param>
public sealed record LayerGap(string Title, LayerLaw Law);
