namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>The sample plans, which are built into this program.</summary>
internal static class PlanSamples
{
    internal static byte[] Bytes(string name)
    {
        using Stream stream = typeof(PlanSamples).Assembly.GetManifestResourceStream($"{name}-iep.json") ?? throw new InvalidOperationException($"No sample {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
