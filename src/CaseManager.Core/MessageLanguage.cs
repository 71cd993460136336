namespace CaseManager.Core;

/// <summary>The language of a text for people. It is an argument, never a setting of the machine; codes and paths are the same in each.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}
