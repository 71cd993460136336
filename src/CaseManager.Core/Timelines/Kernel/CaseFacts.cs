namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What the kernel knows of a case but for the words of its events, in 32 bytes.</summary>
/// <param name="CaseBits">The case's answers to <c>CompiledRules.CaseConditions</c>, one bit each.</param>
/// <param name="Seen">The kinds among its words and perhaps later ones, as <c>KindBits</c>: what is not among them need not be looked for.</param>
/// <param name="Start">The place of its first word.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="BirthDay">The day of birth.</param>
/// <param name="Calendar">The ordinal of the calendar.</param>
/// <param name="HasEpisodes">Whether there are others than the ordinary one, perhaps in later words only.</param>
internal readonly record struct CaseFacts(ulong CaseBits, ulong Seen, int Start, int Length, int BirthDay, ushort Calendar, bool HasEpisodes);
