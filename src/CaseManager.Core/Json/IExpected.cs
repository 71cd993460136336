namespace CaseManager.Core.Json;

/// <summary>A converter that can say what stands at its place, for the message to whoever wrote something else.</summary>
internal interface IExpected
{
    /// <summary>With its article: <c>an identifier of …</c>.</summary>
    string Expected { get; }
}
