namespace CaseManager.Core.Support;

/// <summary>What a behavior gets for the one who shows it.</summary>
public enum BehaviorFunction
{
    /// <summary>Attention.</summary>
    Attention,

    /// <summary>To get away from something.</summary>
    Escape,

    /// <summary>A thing or an activity.</summary>
    Tangible,

    /// <summary>It is its own reward.</summary>
    Sensory,
}
