using System.Globalization;
using System.Text;

namespace CaseManager.Core.Documents;

/// <summary>Values as the attributes of events spell them.</summary>
internal static class EventWords
{
    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A member of an enumeration with hyphens: <c>SpecificLearningDisability</c> is <c>specific-learning-disability</c>.</summary>
    internal static string Of(Enum value)
    {
        var text = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
