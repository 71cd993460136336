using CaseManager.Core.Json;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Limits.Json;

/// <summary>Identifiers of limits and rules, with their jurisdiction.</summary>
internal sealed class RuleIdJsonConverter : TextJsonConverter<RuleId>
{
    public override string Expected => "a limit or rule with its jurisdiction, such as us-ny/resource-room-group";

    protected override bool IsValid(string text) => RuleId.TryParse(text, out _);

    protected override RuleId Parse(string text) => RuleId.TryParse(text, out RuleId id) ? id : default;

    protected override string Text(RuleId value) => value.ToString();
}
