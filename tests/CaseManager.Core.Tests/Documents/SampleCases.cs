using CaseManager.Core.Documents;

namespace CaseManager.Core.Tests.Documents;

/// <summary>The cases of samples/data.</summary>
internal static class SampleCases
{
    internal static string[] Names { get; } = ["preschool", "elementary", "transition", "graduation"];

    internal static byte[] Bytes(string name) => CommittedText.Bytes($"samples/data/{name}-case.json");

    internal static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    internal static CaseRecord Record(string name)
    {
        var read = CaseRecordJson.Read(Bytes(name));
        Assert.True(read.IsSuccess, string.Join('\n', read.ValidationErrors.Select(error => $"{error.Identifier}: {error.ErrorMessage}")));
        return read.Value;
    }
}
