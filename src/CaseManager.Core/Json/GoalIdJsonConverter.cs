namespace CaseManager.Core.Json;

/// <summary>Identifiers as text.</summary>
internal sealed class GoalIdJsonConverter : TextJsonConverter<GoalId>
{
    public override string Expected => AnIdentifier;

    protected override GoalId Parse(string text) => new(text);

    protected override string Text(GoalId value) => value.Value;
}
