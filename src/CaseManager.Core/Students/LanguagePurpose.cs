namespace CaseManager.Core.Students;

/// <summary>What a language is used for.</summary>
public enum LanguagePurpose
{
    /// <summary>The student's native language (34 CFR 300.29).</summary>
    Native,

    /// <summary>Spoken at home.</summary>
    Home,

    /// <summary>The language of instruction.</summary>
    Instruction,

    /// <summary>The language in which the family wants letters and notices.</summary>
    Correspondence,
}
