using System.Collections.Frozen;

namespace CaseManager.Core.Validation;

/// <summary>Whether a goal begins with an act that somebody can see, or with a state of mind (the stranger test).</summary>
internal static class ObservableBehavior
{
    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "the", "student", "child", "will", "be", "able", "to", "he", "she", "they", "el", "la", "estudiante", "alumno", "alumna", "niño", "niña", "podrá", "va", "a");

    private static readonly FrozenSet<string> StatesOfMind = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "understand", "understands", "know", "knows", "learn", "learns", "improve", "improves", "appreciate", "appreciates", "comprehend", "comprehends", "realize", "realizes", "aware",
        "entender", "entiende", "entenderá", "comprender", "comprende", "comprenderá", "saber", "sabe", "sabrá", "aprender", "aprende", "aprenderá", "mejorar", "mejora", "mejorará", "apreciar", "aprecia");

    internal static bool IsStateOfMind(string behavior)
    {
        foreach (string word in behavior.Split([' ', '\t', '\n', '\r', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Openings.Contains(word))
            {
                return StatesOfMind.Contains(word);
            }
        }

        return false;
    }
}
