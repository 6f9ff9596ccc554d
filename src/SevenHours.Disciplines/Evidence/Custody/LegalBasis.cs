using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>On what somebody relied who took an exhibit.</summary>
public enum BasisKind
{
    /// <summary>Nobody had to be asked: it was handed over, lay open, or came without an act.</summary>
    Given,

    /// <summary>One's own powers.</summary>
    Own,

    /// <summary>An order of a prosecutor or judge.</summary>
    Order,

    /// <summary>The consent of the person concerned.</summary>
    Consent,

    /// <summary>An urgent ground; an order must still follow.</summary>
    Urgent,

    /// <summary>An urgent ground, and no order followed in time.</summary>
    Unvalidated,

    /// <summary>The law asks for an order or consent, and there was none.</summary>
    None,
}

/// <summary>The legal basis of an exhibit as whoever took it knew it: nothing here says more than his own papers say.</summary>
public sealed record LegalBasis
{
    /// <summary>Handed over or lying open: nobody had to be asked.</summary>
    public static readonly LegalBasis Given = new() { Kind = BasisKind.Given };

    /// <summary>On what.</summary>
    public required BasisKind Kind { get; init; }

    /// <summary>The order, or none.</summary>
    public Handle Order { get; init; }

    /// <summary>The action that the law speaks of, or none.</summary>
    public Id<ActionDefinition> Action { get; init; } = Id<ActionDefinition>.None;

    /// <summary>What the order covers, or none for what its words say.</summary>
    public Id<Subject> Target { get; init; } = Id<Subject>.None;

    /// <summary>What the order covers, in words.</summary>
    public TextRef TargetText { get; init; }

    /// <summary>When it was made use of.</summary>
    public SimTime UsedAt { get; init; }

    /// <summary>When the order or consent ended; never when it does not end.</summary>
    public SimTime Until { get; init; } = SimTime.Never;

    /// <summary>Whether it was noted why it was necessary.</summary>
    public bool IsNecessityNoted { get; init; } = true;

    /// <summary>Whether the profession that acted has the power at all.</summary>
    public bool IsInMandate { get; init; } = true;

    /// <summary>
    /// Whether it is that of the exhibit itself rather than of the whole act: what goes on for weeks brings some things while an order holds
    /// and others after it.
    /// </summary>
    public bool IsOfItsOwn { get; init; }

    /// <summary>Whether it was made use of after the order or consent had ended.</summary>
    public bool IsOverrun => Kind is BasisKind.Order or BasisKind.Consent && UsedAt > Until;
}
