using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>An item that a State or district asks for in every plan, beyond federal law.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">Its name, as <c>StateAddition.Key</c> of a plan gives it.</param>
/// <param name="Law">The law that asks for it.</param>
/// <param name="From">The first day on which a plan needs it; null for always.</param>
public sealed record RequiredAddition(string Key, Citation Law, LocalDate? From = null);
