using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CaseManager.Core.Conformance;

/// <summary>Small untruths about a pack: every number one too large and one too small, every date of the year a day off, every modifier and every optional part left out.</summary>
internal static class PackMutations
{
    private static readonly AnnualDatePattern MonthDay = AnnualDatePattern.CreateWithInvariantCulture("MM-dd");

    /// <summary>Parts that may be left out, and then mean something else.</summary>
    private static readonly string[] Optional = ["reopenedBy", "restartedBy", "also", "years", "observed"];

    /// <summary>Changes a part of a pack in place, hands it over, and changes it back, one place at a time.</summary>
    /// <param name="part">A rule of the pack, or another part of it.</param>
    /// <param name="judge">Called once for each change, with the place within the part and what was done.</param>
    internal static void Each(JsonNode part, Action<string> judge)
    {
        int start = part.GetPath().Length;
        Walk(part, change => judge(change[start..].TrimStart('.')));
    }

    private static void Walk(JsonNode part, Action<string> judge)
    {
        if (part is JsonArray array)
        {
            for (int i = 0; i < array.Count; i++)
            {
                if (array[i] is JsonObject or JsonArray)
                {
                    Walk(array[i]!, judge);
                }
            }

            LeaveOut(array, judge);
            return;
        }

        foreach ((string key, JsonNode? value) in part.AsObject().ToArray())
        {
            switch (value)
            {
                case JsonObject or JsonArray when key is not "cite" && !Optional.Contains(key):
                    Walk(value, judge);
                    break;
                case JsonValue said when Optional.Contains(key) && said.GetValue<string>() == "none":
                    break; // The same as leaving it out.
                case JsonValue or JsonArray when Optional.Contains(key):
                    Without(part.AsObject(), key, value, judge);
                    break;
                case JsonValue number when number.TryGetValue(out int known):
                    Try(part.AsObject(), key, value, JsonValue.Create(known + 1), judge);
                    Try(part.AsObject(), key, value, JsonValue.Create(known - 1), judge);
                    break;
                case JsonValue flag when flag.TryGetValue(out bool known):
                    Try(part.AsObject(), key, value, JsonValue.Create(!known), judge);
                    break;
                case JsonValue text when text.TryGetValue(out string? written) && LocalDatePattern.Iso.Parse(written) is { Success: true } date:
                    Try(part.AsObject(), key, value, JsonValue.Create(LocalDatePattern.Iso.Format(date.Value.PlusDays(1))), judge);
                    Try(part.AsObject(), key, value, JsonValue.Create(LocalDatePattern.Iso.Format(date.Value.PlusDays(-1))), judge);
                    break;
                case JsonValue text when text.TryGetValue(out string? written) && MonthDay.Parse(written) is { Success: true } date:
                    Try(part.AsObject(), key, value, Moved(date.Value, 1), judge);
                    Try(part.AsObject(), key, value, Moved(date.Value, -1), judge);
                    break;
                default:
                    break;
            }
        }
    }

    private static JsonValue Moved(NodaTime.AnnualDate date, int days)
    {
        NodaTime.LocalDate moved = date.InYear(2001).PlusDays(days);
        return JsonValue.Create(MonthDay.Format(new NodaTime.AnnualDate(moved.Month, moved.Day)));
    }

    private static void Try(JsonObject place, string key, JsonNode old, JsonValue wrong, Action<string> judge)
    {
        string path = place.GetPath() + "." + key;
        place[key] = wrong;
        judge(string.Create(CultureInfo.InvariantCulture, $"{path} = {wrong.ToJsonString()} for {old.ToJsonString()}"));
        place[key] = old;
    }

    private static void Without(JsonObject place, string key, JsonNode value, Action<string> judge)
    {
        place.Remove(key);
        judge($"{place.GetPath()} without {key}");
        place[key] = value;
    }

    private static void LeaveOut(JsonArray array, Action<string> judge)
    {
        if (array.Parent is not JsonObject owner || owner["modifiers"] != array)
        {
            return;
        }

        for (int i = 0; i < array.Count; i++)
        {
            JsonNode left = array[i]!;
            array.RemoveAt(i);
            judge($"{array.GetPath()} without {left["$kind"]}");
            array.Insert(i, left);
        }
    }
}
