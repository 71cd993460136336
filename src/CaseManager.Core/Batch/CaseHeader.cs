namespace CaseManager.Core.Batch;

/// <summary>Where one case's words begin, and what else is known of it, in 32 bytes; they end where those of the next case begin.</summary>
/// <param name="CaseBits">The case's answers to <c>CompiledRules.CaseConditions</c>.</param>
/// <param name="Seen">The kinds among its words, as <c>KindBits</c>.</param>
/// <param name="Start">The place of the first word in the block.</param>
/// <param name="BirthDay">The day of birth.</param>
/// <param name="Episodes">How many episodes there are.</param>
/// <param name="Calendar">The ordinal of the calendar.</param>
/// <param name="Index">Which case of the block it is, in the order of adding.</param>
internal readonly record struct CaseHeader(ulong CaseBits, ulong Seen, int Start, int BirthDay, int Episodes, ushort Calendar, ushort Index);
