namespace CaseManager.Core.Validation;

/// <summary>The language of a message. Codes and paths are the same in each.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}
