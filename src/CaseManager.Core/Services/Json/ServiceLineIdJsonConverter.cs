using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class ServiceLineIdJsonConverter : TextJsonConverter<ServiceLineId>
{
    public override string Expected => AnIdentifier;

    protected override ServiceLineId Parse(string text) => new(text);

    protected override string Text(ServiceLineId value) => value.Value;
}
