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

    /// <summary>Age.</summary>
    [Doc("Age in years, where it is known."), Between(0, 120)]
    public int? Age { get; init; }

    /// <summary>A child.</summary>
    [Doc("Whether the person is a child. An age below 18 says so too.")]
    public bool Child { get; init; }

    /// <summary>Presumed a child.</summary>
    [Doc("Whether the age is in doubt, so that the person is treated as a child.")]
    public bool PresumedChild { get; init; }

    /// <summary>What is said instead of telling.</summary>
    [Doc("What the person says or does instead of telling: silence, tears, refuses, dissociates, tired, asks_for_break.")]
    public MannersModel? Manners { get; init; }

    /// <summary>When no layer opens.</summary>
    [Doc("What the person says when nothing opens.")]
    public Text? Deflects { get; init; }

    /// <summary>To whom the person does not understand.</summary>
    [Doc("What the person says to somebody who speaks no language the person knows.")]
    public Text? NotUnderstood { get; init; }

    /// <summary>To what is no question.</summary>
    [Doc("What the person answers to what is no question, by style: rapport, explain, rights, promise, break, support, closure, normalise.")]
    public IReadOnlyDictionary<string, Text> Replies { get; init; } = new Dictionary<string, Text>();
}

/// <summary>What a person says or does instead of telling.</summary>
public sealed class MannersModel : Model
{
    /// <summary>Silence.</summary>
    [Doc("When the person says nothing.")]
    public Text? Silence { get; init; }

    /// <summary>Tears.</summary>
    [Doc("When the person cries.")]
    public Text? Tears { get; init; }

    /// <summary>Refusal.</summary>
    [Doc("When the person does not want to go on.")]
    public Text? Refuses { get; init; }

    /// <summary>Dissociation.</summary>
    [Doc("When the person is no longer there.")]
    public Text? Dissociates { get; init; }

    /// <summary>Tiredness.</summary>
    [Doc("When the person is too tired.")]
    public Text? Tired { get; init; }

    /// <summary>A wish for a break.</summary>
    [Doc("When the person asks for a break.")]
    public Text? AsksForBreak { get; init; }
}
