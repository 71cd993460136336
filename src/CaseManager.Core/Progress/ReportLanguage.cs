namespace CaseManager.Core.Progress;

/// <summary>The language of a text for families. It is an argument, never a setting of the machine.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}
