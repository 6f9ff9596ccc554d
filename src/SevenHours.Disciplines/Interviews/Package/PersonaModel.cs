using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A persona.</summary>
[Section("personas", "A person one can speak with: how the person speaks, and what the person says when.")]
public sealed class PersonaModel : Entity
{
    /// <summary>The person.</summary>
    [Doc("The person.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>Languages.</summary>
    [Doc("Language tags the person speaks. Whoever speaks none of them needs an interpreter."), NotEmpty]
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>What the person says first.</summary>
    [Doc("What the person says first.")]
    public Text? Opening { get; init; }

    /// <summary>How the person speaks.</summary>
    [Doc("How the person speaks: for staff and the role player.")]
    public Text? Manner { get; init; }

    /// <summary>What hurts.</summary>
    [Doc("What the person does not do, and what ends the conversation: for staff and the role player.")]
    public Text? RedLines { get; init; }

    /// <summary>How the person is reached.</summary>
    [Doc("Conditions under which somebody is in contact with the person, for whoever reads the package. The effect `contact` opens it.")]
    public IReadOnlyList<Condition> ReachedBy { get; init; } = [];

    /// <summary>What the person has to say.</summary>
    [Doc("What the person has to say, in the order it is tried."), NotEmpty]
    public required IReadOnlyList<LayerModel> Layers { get; init; }

    /// <summary>Words for topics.</summary>
    [Doc("For each topic, words and beginnings of words by which a typed question is matched to it, in any language.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Topics { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>When no layer opens.</summary>
    [Doc("What the person says when nothing opens.")]
    public Text? Deflects { get; init; }

    /// <summary>To whom the person does not understand.</summary>
    [Doc("What the person says to somebody who speaks no language the person knows.")]
    public Text? NotUnderstood { get; init; }

    /// <summary>To what is no question.</summary>
    [Doc("What the person answers to what is no question, by style: rapport, explain, rights, promise, break, support.")]
    public IReadOnlyDictionary<string, Text> Replies { get; init; } = new Dictionary<string, Text>();
}

/// <summary>A layer.</summary>
public sealed class LayerModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the layer within the persona."), Identifier]
    public required string Id { get; init; }

    /// <summary>What must hold.</summary>
    [Doc("What must hold before the person says it, such as `trust(mira) >= 20`.")]
    public Condition? When { get; init; }

    /// <summary>What brings it up.</summary>
    [Doc("Topics that bring it up; any when absent."), OneOrMany, Identifier]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What whoever asks then holds.</summary>
    [Doc("Facts that whoever asks then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>The words.</summary>
    [Doc("What the person says.")]
    public Text? Says { get; init; }
}
