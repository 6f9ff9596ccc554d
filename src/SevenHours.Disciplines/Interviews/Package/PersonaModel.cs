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

    /// <summary>What the person is in the case.</summary>
    [Doc("What the person is in the case, as far as an interview goes.")]
    public PersonaRole Role { get; init; } = PersonaRole.Victim;

    /// <summary>Profile.</summary>
    [Doc("Starting levels: adult, labour, child, partner, smuggled, witness, suspect. With a profile, or a layer with `depth`, the person has all levels of an " +
         "interview, but for those under `levels`; adult, child or suspect when absent."), Identifier]
    public string? Profile { get; init; }

    /// <summary>Other starts.</summary>
    [Doc("Levels that start otherwise than in the profile, 0 to 100, such as `trust: 30`.")]
    public IReadOnlyDictionary<string, int> Starts { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether sexual harm is part of it.</summary>
    [Doc("Whether sexual harm is part of what happened: then gender asked and met before an interview matters to shame.")]
    public bool SexualHarm { get; init; }

    /// <summary>Before whom the person can speak.</summary>
    [Doc("The gender before which the person can speak, as `gender` of an interpreter names it."), Identifier]
    public string? Prefers { get; init; }

    /// <summary>Dialect.</summary>
    [Doc("The dialect of the first language, as `dialects` of interpreters name it."), Identifier]
    public string? Dialect { get; init; }

    /// <summary>Needs.</summary>
    [Doc("What must be met before an interview: water, food, rest, warmth, medical."), OneOrMany]
    public IReadOnlyList<NeedWord> Needs { get; init; } = [NeedWord.Water, NeedWord.Food, NeedWord.Rest];

    /// <summary>What triggers.</summary>
    [Doc("Topics that hurt to be asked about."), OneOrMany, Identifier]
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>What calms.</summary>
    [Doc("Topics that calm."), OneOrMany, Identifier]
    public IReadOnlyList<string> Calms { get; init; } = [];

    /// <summary>Where the person is safe.</summary>
    [Doc("When the person counts as safely sheltered, besides a level of protection that says so.")]
    public Condition? Sheltered { get; init; }

    /// <summary>What can be planted.</summary>
    [Doc("False details that a leading or pressing question may plant: what the person then says is not the person's own.")]
    public IReadOnlyList<PlantModel> Plants { get; init; } = [];

    /// <summary>What the person says when talked into something.</summary>
    [Doc("What the person says when a question brought its own answer and the person gives in.")]
    public Text? GivesIn { get; init; }

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

/// <summary>What a person is in the case.</summary>
public enum PersonaRole
{
    /// <summary>A victim.</summary>
    [Doc("Somebody to whom it was done; also whoever was made to do it to others.")]
    Victim,

    /// <summary>A witness.</summary>
    [Doc("Somebody who saw or heard.")]
    Witness,

    /// <summary>A suspect.</summary>
    [Doc("Somebody who may have done it: facts put before him are no contamination, and open what `yields_to` them.")]
    Suspect,
}

/// <summary>A need.</summary>
public enum NeedWord
{
    /// <summary>Drink.</summary>
    [Doc("Something to drink.")]
    Water,

    /// <summary>Food.</summary>
    [Doc("Something to eat.")]
    Food,

    /// <summary>Rest.</summary>
    [Doc("Sleep, or a rest.")]
    Rest,

    /// <summary>Warmth.</summary>
    [Doc("Warmth, dry clothes.")]
    Warmth,

    /// <summary>Care.</summary>
    [Doc("Care for pain, wounds, illness.")]
    Medical,
}

/// <summary>A false detail that can be planted.</summary>
public sealed class PlantModel : Model
{
    /// <summary>Its id.</summary>
    [Doc("Id of the detail within the persona."), Identifier]
    public required string Id { get; init; }

    /// <summary>What brings it up.</summary>
    [Doc("Topics on which it can be planted; any when absent."), OneOrMany, Identifier]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The words.</summary>
    [Doc("What the person then says.")]
    public required Text Says { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts in it, which are not so."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
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
