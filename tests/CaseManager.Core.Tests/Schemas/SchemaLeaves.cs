using System.Text.Json.Nodes;
using CaseManager.Core.Cases;
using CaseManager.Core.Evaluations;
using NodaTime;

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The simple values of the formats.</summary>
internal static class SchemaLeaves
{
    internal static JsonObject Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(plain).Select(name => JsonValue.Create(char.ToLowerInvariant(name[0]) + name[1..]))]) };
        }

        return plain switch
        {
            _ when plain == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when plain == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when plain == typeof(int) || plain == typeof(long) => new JsonObject { ["type"] = "integer" },
            _ when plain == typeof(LocalDate) => new JsonObject { ["type"] = "string", ["format"] = "date" },
            _ when plain == typeof(Instant) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            _ when plain == typeof(AnnualDate) => new JsonObject { ["type"] = "string", ["pattern"] = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
            _ when plain == typeof(decimal) => new JsonObject { ["type"] = "number" },
            _ when plain == typeof(PersonalText) => new JsonObject { ["type"] = "string" },
            _ when plain == typeof(PersonalDate) => new JsonObject { ["type"] = "string", ["format"] = "date" },
            _ when plain == typeof(LocalTime) => new JsonObject { ["type"] = "string", ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
            _ when plain == typeof(LanguageTag) => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
            _ when plain == typeof(JurisdictionId) => new JsonObject { ["type"] = "string", ["pattern"] = SchemaPatterns.Name },
            _ when plain == typeof(CaseManager.Core.Rules.RuleId) => new JsonObject { ["type"] = "string", ["pattern"] = SchemaPatterns.RuleId },
            _ when plain == typeof(Minutes) => Range("integer", 0, int.MaxValue),
            _ when IsIdentifier(plain) => new JsonObject { ["type"] = "string", ["pattern"] = SchemaPatterns.Identifier },
            _ when plain == typeof(CaseAttributes) => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } },
            _ when plain == typeof(Percentage) => Range("number", Percentage.Minimum, Percentage.Maximum),
            _ when plain == typeof(PercentileRank) => Range("number", PercentileRank.Minimum, PercentileRank.Maximum),
            _ when plain == typeof(StandardScore) => Range("integer", StandardScore.Minimum, StandardScore.Maximum),
            _ when plain == typeof(ScaledScore) => Range("integer", ScaledScore.Minimum, ScaledScore.Maximum),
            _ when plain == typeof(TScore) => Range("integer", TScore.Minimum, TScore.Maximum),
            _ when plain == typeof(Stanine) => Range("integer", Stanine.Minimum, Stanine.Maximum),
            _ => throw new InvalidOperationException($"Say how schemas write {plain}."),
        };
    }

    private static bool IsIdentifier(Type type) =>
        type == typeof(StudentId) || type == typeof(ContactId) || type == typeof(StaffId) || type == typeof(DocumentId) || type == typeof(MeetingId) || type == typeof(PlanId) || type == typeof(CaseId)
        || type == typeof(GoalId) || type == typeof(CaseManager.Core.Services.ServiceLineId) || type == typeof(CaseManager.Core.Services.PostingId);

    private static JsonObject Range(string type, decimal minimum, decimal maximum) => new() { ["type"] = type, ["minimum"] = minimum, ["maximum"] = maximum };
}
