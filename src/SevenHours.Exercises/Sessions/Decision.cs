using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What a session makes of a command: events, none of them for a harmless repeat, or a refusal.</summary>
public readonly record struct Decision
{
    private Decision(IReadOnlyList<SessionEvent> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>What happens.</summary>
    public IReadOnlyList<SessionEvent> Events { get; }

    /// <summary>Why nothing does; null when it does.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A harmless repeat.</summary>
    public static Decision Nothing { get; } = new([], null);

    /// <summary>Several events.</summary>
    public static Decision Of(params IEnumerable<SessionEvent> events) => new([.. events], null);

    /// <summary>One event.</summary>
    public static implicit operator Decision(SessionEvent @event) => new([@event], null);

    /// <summary>A refusal.</summary>
    public static implicit operator Decision(Refusal refusal) => new([], refusal);
}
