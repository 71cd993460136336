namespace CaseManager.Core.Students;

/// <summary>How somebody communicates.</summary>
public enum CommunicationMode
{
    /// <summary>Spoken language.</summary>
    Speech,

    /// <summary>A signed language.</summary>
    SignLanguage,

    /// <summary>Cued speech.</summary>
    CuedSpeech,

    /// <summary>A device that speaks.</summary>
    SpeechGeneratingDevice,

    /// <summary>Pictures or symbols.</summary>
    Pictures,

    /// <summary>Braille.</summary>
    Braille,

    /// <summary>Signs felt by hand.</summary>
    Tactile,

    /// <summary>Gestures and expressions.</summary>
    Gestures,

    /// <summary>Written language.</summary>
    Writing,
}
