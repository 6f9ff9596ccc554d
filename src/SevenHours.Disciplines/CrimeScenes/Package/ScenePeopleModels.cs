using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A person at a scene.</summary>
public sealed class ScenePersonModel : Model
{
    /// <summary>Who.</summary>
    [Doc("Who.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>What the person looks like to whoever comes in.</summary>
    [Doc("What one sees of the person on coming in, in words that name no role.")]
    public required Text Seen { get; init; }

    /// <summary>The room.</summary>
    [Doc("The room."), Identifier]
    public required string Room { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where, in centimetres: x, y."), NotEmpty]
    public required IReadOnlyList<int> At { get; init; }

    /// <summary>What the person is.</summary>
    [Doc("What the person is in truth: victim, suspect, witness.")]
    public ScenePersonIs Is { get; init; } = ScenePersonIs.Witness;

    /// <summary>What must hold.</summary>
    [Doc("What must hold when the scene is opened for the person to be there, besides being at the place.")]
    public Condition? When { get; init; }

    /// <summary>With whom the person must not be kept.</summary>
    [Doc("People of this scene within whose sight and hearing the person must not be kept."), OneOrMany]
    public IReadOnlyList<Reference<PersonModel>> ApartFrom { get; init; } = [];

    /// <summary>What is seen of it when they are together.</summary>
    [Doc("What those in the room notice when the person is kept with one of these.")]
    public Text? Together { get; init; }

    /// <summary>What the person says to whoever cares first.</summary>
    [Doc("What whoever cares for the person first is told or shown.")]
    public Text? Cared { get; init; }
}

/// <summary>What a person at a scene is in truth.</summary>
public enum ScenePersonIs
{
    /// <summary>A witness or bystander.</summary>
    [Doc("A witness or somebody who happens to be there.")]
    Witness,

    /// <summary>A victim.</summary>
    [Doc("A victim, or somebody who may be one.")]
    Victim,

    /// <summary>A suspect.</summary>
    [Doc("A suspect.")]
    Suspect,
}

/// <summary>A danger in a room.</summary>
public sealed class HazardModel : Model
{
    /// <summary>The room.</summary>
    [Doc("The room."), Identifier]
    public required string Room { get; init; }

    /// <summary>What it is.</summary>
    [Doc("What it is, as whoever makes the room safe finds it.")]
    public required Text Name { get; init; }

    /// <summary>What happens.</summary>
    [Doc("What happens to whoever goes in before it was made safe, in plain words and without detail.")]
    public required Text Met { get; init; }

    /// <summary>How long it costs.</summary>
    [Doc("How long one of those who met it is out of work.")]
    public required Span Costs { get; init; }

    /// <summary>Whether making it safe takes water.</summary>
    [Doc("Whether making it safe takes water: what is fragile to water in the room is spoiled then, unless it was taken before.")]
    public bool Water { get; init; }
}

/// <summary>What the untrained do.</summary>
public sealed class LapseModel : Model
{
    /// <summary>When.</summary>
    [Doc("When it happens.")]
    public required LapseWhen When { get; init; }

    /// <summary>To what.</summary>
    [Doc("The item it happens to."), Identifier]
    public required string Item { get; init; }

    /// <summary>Whether the item is spoiled.</summary>
    [Doc("Whether the item is spoiled; else it is only moved.")]
    public bool Spoils { get; init; }

    /// <summary>What happens.</summary>
    [Doc("What happens, for staff and the debrief.")]
    public required Text Says { get; init; }
}

/// <summary>When the untrained do something.</summary>
public enum LapseWhen
{
    /// <summary>Many.</summary>
    [Doc("More than three people are in the room at once.")]
    Crowd,

    /// <summary>Without protective clothing.</summary>
    [Doc("Somebody goes in without gloves and overshoes.")]
    Unclothed,

    /// <summary>Off the path.</summary>
    [Doc("Somebody goes in beside the path, or before one was laid.")]
    OffPath,

    /// <summary>Before the walk-through.</summary>
    [Doc("Somebody goes in before the room was photographed.")]
    Unphotographed,
}
