using NodaTime;

namespace CaseManager.Core.Documents;

/// <summary>The further dates of an event, and the matter it belongs to.</summary>
internal readonly record struct EventDates(LocalDate? For = null, LocalDate? Until = null, LocalDate? Through = null, string? Episode = null);
