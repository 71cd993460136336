namespace CaseManager.Core.Timelines.Kernel;

/// <summary>
/// Hears every step of an evaluation. The kernel is generic over it, so that an explanation runs through the same rules as
/// a date; with <see cref="NoTrace"/> the compiler removes the calls (architecture §7). <see cref="PlainDates"/> are found without it.
/// </summary>
internal interface ITrace
{
    /// <summary>Whether anybody listens: what is worked out for steps alone need not be otherwise.</summary>
    bool Listens { get; }

    /// <param name="kind">What happened.</param>
    /// <param name="from">The day it is counted from, or <see cref="CivilDay.None"/>.</param>
    /// <param name="to">The day it leads to, or <see cref="CivilDay.None"/>.</param>
    /// <param name="number">Days or months.</param>
    /// <param name="basis">The ordinal of the basis, or −1.</param>
    /// <param name="fact">The event, or −1.</param>
    void Step(ExplanationKind kind, int from, int to, int number = 0, int basis = -1, int fact = -1);

    /// <summary>Conditions of the branch at this place follow.</summary>
    void Branch(int branch);
}

/// <summary>Hears nothing.</summary>
internal readonly struct NoTrace : ITrace
{
    public bool Listens => false;

    public void Step(ExplanationKind kind, int from, int to, int number = 0, int basis = -1, int fact = -1)
    {
    }

    public void Branch(int branch)
    {
    }
}
