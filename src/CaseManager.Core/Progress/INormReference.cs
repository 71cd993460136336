using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Where a host's norms come from. None are built in: published tables belong to their authors, and most forbid copying.</summary>
public interface INormReference
{
    /// <summary>What is expected of students of a group on a day.</summary>
    /// <param name="measure">What is measured, with tool and level.</param>
    /// <param name="group">The group as the source names it: <c>grade 2</c>.</param>
    /// <param name="asOf">The day; the source decides which of its seasons that is.</param>
    /// <returns>The expectation, or null when the source has none.</returns>
    NormExpectation? Find(Measure measure, string group, LocalDate asOf);
}
