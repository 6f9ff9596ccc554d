namespace SevenHours.Kernel;

/// <summary>What a rule is for.</summary>
public enum RuleKind
{
    /// <summary>A rule of the world.</summary>
    World,

    /// <summary>Delivers an inject: a line of the run sheet.</summary>
    Inject,

    /// <summary>A reaction of the adversary; leaves a trace somebody in play can see.</summary>
    Adversary,

    /// <summary>A right that falls due or is missed.</summary>
    Protection,

    /// <summary>Lets something fade.</summary>
    Decay,
}
