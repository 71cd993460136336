using System.Text.Json.Nodes;

namespace CaseManager.Core.Documents.Json;

/// <summary>From older versions of the format of a case's documents to the one of today.</summary>
internal static class RecordSteps
{
    internal static readonly Action<JsonObject>[] All = [RightsByDate];

    /// <summary>
    /// Version 1 said of a contact only <c>holdsRights</c>. Version 2 says who holds the rights from when and on what ground; such
    /// a contact becomes a holder from the student's birth, on the ground that the relationship suggests. What is not of the
    /// expected form is left for the reader to refuse.
    /// </summary>
    private static void RightsByDate(JsonObject record)
    {
        if (record["student"] is not JsonObject student || student["contacts"] is not JsonArray contacts)
        {
            return;
        }

        var holders = new JsonArray();
        foreach (JsonObject contact in contacts.OfType<JsonObject>())
        {
            if (contact["holdsRights"] is not JsonValue said || !said.TryGetValue(out bool holds))
            {
                continue;
            }

            contact.Remove("holdsRights");
            if (holds)
            {
                holders.Add((JsonNode)new JsonObject
                {
                    ["contact"] = contact["id"]?.DeepClone(),
                    ["basis"] = BasisOf((contact["relationship"] as JsonValue)?.TryGetValue(out string? name) == true ? name : null),
                    ["from"] = student["birthDate"]?.DeepClone(),
                });
            }
        }

        if (holders.Count > 0 && !student.ContainsKey("rightsHolders"))
        {
            student["rightsHolders"] = holders;
        }
    }

    private static string BasisOf(string? relationship) => relationship switch
    {
        "guardian" => "guardian",
        "fosterParent" => "fosterParent",
        "actingParent" or "stepParent" => "actingParent",
        "surrogateParent" => "surrogateAppointedByAgency",
        "student" => "adultStudent",
        _ => "parent",
    };
}
