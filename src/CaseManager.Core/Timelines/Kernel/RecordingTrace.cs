namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One step as the kernel says it.</summary>
internal readonly record struct RawStep(ExplanationKind Kind, int From, int To, int Number, int Basis, int Fact, int Branch);

/// <summary>Keeps every step.</summary>
internal readonly struct RecordingTrace(List<RawStep> steps) : ITrace
{
    internal const int OwnBranch = -1;

    private readonly int[] branch = [OwnBranch];

    public bool Listens => true;

    public void Step(ExplanationKind kind, int from, int to, int number = 0, int basis = -1, int fact = -1)
    {
        bool condition = kind is ExplanationKind.ConditionHolds or ExplanationKind.ConditionFails;
        steps.Add(new RawStep(kind, from, to, number, basis, fact, condition ? branch[0] : OwnBranch));
    }

    public void Branch(int branch) => this.branch[0] = branch;
}
