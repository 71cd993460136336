namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The sample plans and the records that hold them, which are built into this program.</summary>
internal static class PlanSamples
{
    internal static byte[] Plan(string name) => Bytes($"{name}-iep.json");

    internal static byte[] Record(string name) => Bytes($"{name}-case.json");

    private static byte[] Bytes(string file)
    {
        using Stream stream = typeof(PlanSamples).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"No sample {file}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
