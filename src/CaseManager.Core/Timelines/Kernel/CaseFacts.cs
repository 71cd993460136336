using CaseManager.Core.Calendars;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>What the kernel knows of one of the cases that it evaluates together, but for the words of its events.</summary>
internal readonly struct CaseFacts
{
    /// <summary>Where its words begin among those of all.</summary>
    internal required int Start { get; init; }

    /// <summary>How many words it has.</summary>
    internal required int Length { get; init; }

    /// <summary>The kinds among the words, as <see cref="KindBits"/>: what is not among them need not be looked for.</summary>
    internal required ulong Seen { get; init; }

    /// <summary>How many episodes there are; the ordinary one is 0.</summary>
    internal required int Episodes { get; init; }

    internal required int BirthDay { get; init; }

    /// <summary>The case's answers to <c>CompiledRules.CaseConditions</c>, one bit each.</summary>
    internal required ulong CaseBits { get; init; }

    /// <summary>What its days are counted with.</summary>
    internal required BoundCalendar Calendar { get; init; }
}
