using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>A host's own check of a kind of document. It adds findings; it cannot take any away.</summary>
/// <typeparam name="T">The kind of document.</typeparam>
public interface ICheck<in T>
{
    /// <summary>Checks one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <returns>What is wrong or doubtful, with codes from CM7000 to CM8999.</returns>
    ImmutableArray<Finding> Check(T document, LocalDate asOf);
}
