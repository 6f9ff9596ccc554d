using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary>A right that falls due in the case.</summary>
[Section("rights", "A right of a person that falls due in the case: the checklist behind the debrief.")]
public sealed class RightModel : Entity
{
    /// <summary>Whose right it is.</summary>
    [Doc("Whose right it is.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>The principle behind it.</summary>
    [Doc("The principle behind it.")]
    public Reference<PrincipleModel>? Principle { get; init; }

    /// <summary>When it falls due.</summary>
    [Doc("When it falls due.")]
    public required Condition DueWhen { get; init; }

    /// <summary>How long it can be kept.</summary>
    [Doc("How long after that it can still be kept.")]
    public required Span Within { get; init; }

    /// <summary>When it is kept.</summary>
    [Doc("When it counts as kept, once due. An effect `keep` keeps it too.")]
    public Condition? KeptWhen { get; init; }

    /// <summary>What follows when it is missed.</summary>
    [Doc("What follows when it is missed.")]
    public IReadOnlyList<EffectModel> Missed { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
