namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Whether there is a date.</summary>
internal enum DateState : byte
{
    /// <summary>No event has given it.</summary>
    Absent,

    /// <summary>The calendar ends too early (counting C5).</summary>
    Unknown,

    /// <summary>There is one.</summary>
    Known,
}

/// <summary>A date, or what is known of it. The default value is absent.</summary>
/// <remarks>One word, so that it travels in a register: written in parts and read whole it would have to go through memory.</remarks>
internal readonly record struct Dated
{
    private const int BasisBits = 8;
    private const int CertaintyBits = 16;
    private const int DayBits = 32;

    private readonly long word;

    private Dated(DateState state, byte basis, Certainty certainty, int day) =>
        word = ((long)day << DayBits) | (uint)((int)state | (basis << BasisBits) | ((int)certainty << CertaintyBits));

    /// <summary>Whether there is a date.</summary>
    internal DateState State => (DateState)unchecked((byte)word);

    /// <summary>The ordinal of the basis in which days left are counted.</summary>
    internal byte Basis => unchecked((byte)(word >> BasisBits));

    /// <summary>What it rests on.</summary>
    internal Certainty Certainty => (Certainty)unchecked((byte)(word >> CertaintyBits));

    /// <summary>The date when known; the earliest it could be when unknown, or <see cref="CivilDay.None"/>.</summary>
    internal int Day => unchecked((int)(word >> DayBits));

    internal bool IsKnown => State == DateState.Known;

    internal static Dated Known(int day, byte basis = 0, Certainty certainty = Certainty.Firm) => new(DateState.Known, basis, certainty, CivilDay.Within(day));

    internal static Dated Unknown(int notBefore, byte basis = 0) =>
        new(DateState.Unknown, basis, Certainty.Firm, notBefore == CivilDay.None ? notBefore : CivilDay.Within(notBefore));

    internal Dated On(int day) => new(State, Basis, Certainty, day);

    internal Dated CountedIn(byte basis) => new(State, basis, Certainty, Day);

    /// <summary>The same date, resting on more.</summary>
    internal Dated And(Certainty more) => new(State, Basis, Certainty | more, Day);
}
