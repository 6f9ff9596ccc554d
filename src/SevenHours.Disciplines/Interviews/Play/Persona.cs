using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A person one can speak with: how he speaks, and what he says when.</summary>
public sealed class Persona : Definition
{
    /// <summary>The person.</summary>
    public required Id<Subject> Of { get; init; }

    /// <summary>Language tags the person speaks, such as <c>ru</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What the person says first when contact opens, or none.</summary>
    public TextRef Opening { get; init; }

    /// <summary>What the person says when no layer opens, or none.</summary>
    public TextRef Deflects { get; init; }

    /// <summary>What the person says to whoever speaks no language the person knows, or none.</summary>
    public TextRef NotUnderstood { get; init; }

    /// <summary>How the person speaks. For staff and the role player.</summary>
    public TextRef Manner { get; init; }

    /// <summary>What ends the conversation or hurts. For staff and the role player.</summary>
    public TextRef RedLines { get; init; }

    /// <summary>What the person has to say, in the order it is tried.</summary>
    public IReadOnlyList<Layer> Layers { get; init; } = [];

    /// <summary>Words by which a typed question is matched to a topic. A suggestion: people correct it.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What the person answers to what is no question, by style: to rapport, an explanation, a break.</summary>
    public IReadOnlyList<(QuestionStyle Style, TextRef Says)> Replies { get; init; } = [];

    /// <summary>Whether the person is a child, or presumed to be one while in doubt.</summary>
    public bool IsChild { get; init; }

    /// <summary>What the person is in the case.</summary>
    public PersonaRole Role { get; init; }

    /// <summary>Whether interviews with the person have depth: a profile, or a layer that says how deep it lies.</summary>
    public bool HasDepth { get; init; }

    /// <summary>Whether sexual harm is part of what happened.</summary>
    public bool SexualHarm { get; init; }

    /// <summary>The gender before which the person can speak, or null.</summary>
    public string? Prefers { get; init; }

    /// <summary>The dialect, or null.</summary>
    public string? Dialect { get; init; }

    /// <summary>What must be met before an interview.</summary>
    public Needs Needs { get; init; } = Needs.Water | Needs.Food | Needs.Rest;

    /// <summary>Topics that hurt to be asked about.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>Topics that calm.</summary>
    public IReadOnlyList<string> Calms { get; init; } = [];

    /// <summary>When the person counts as safely sheltered, besides enough protection; null for never.</summary>
    public TruthCondition? Sheltered { get; init; }

    /// <summary>False details that can be planted.</summary>
    public IReadOnlyList<Plant> Plants { get; init; } = [];

    /// <summary>What the person says when giving in to a question that brought its own answer, or none.</summary>
    public TextRef GivesIn { get; init; }

    /// <summary>How long after STARTEX the first night ends.</summary>
    public SimSpan FirstMorning { get; init; } = SimSpan.FromHours(21);

    /// <summary>The figures interviews with the person are played with.</summary>
    public Tuning Tuning { get; init; } = Tuning.Default;

    /// <summary>What the person says instead of telling, by kind of answer: silence, tears, refusal.</summary>
    public IReadOnlyList<(AnswerKind Kind, TextRef Says)> Manners { get; init; } = [];

    /// <summary>The seats of those who act the person.</summary>
    public SeatSet Actors { get; init; }

    /// <summary>The levels that questions move, as far as the scenario has them.</summary>
    public PersonaLevels Levels { get; init; } = PersonaLevels.None;

    /// <summary>The place of the layer with an id, or -1.</summary>
    public int IndexOf(string layer)
    {
        for (var i = 0; i < Layers.Count; i++)
        {
            if (Layers[i].Name == layer)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Something a person says once a condition holds: late disclosure adds, it does not contradict.</summary>
/// <param name="Name">The author's id. For staff.</param>
/// <param name="When">What must hold, or null for always. Truth: for staff.</param>
/// <param name="Topics">The topics that bring it up; empty for any.</param>
/// <param name="Facts">The facts whoever asks then holds.</param>
/// <param name="Says">What the person says.</param>
public sealed record Layer(
    string Name, TruthCondition? When, IReadOnlyList<string> Topics, IReadOnlyList<Id<Knowledge.Fact>> Facts, TextRef Says)
{
    /// <summary>The most details a layer has.</summary>
    public const int MostDetails = 20;

    /// <summary>How deep it lies, 0 to 4: from a cover story to what is told last; null when the condition alone decides.</summary>
    public int? Depth { get; init; }

    /// <summary>What the person says to a narrow question; null when the same as to an open one.</summary>
    public Said? Briefly { get; init; }

    /// <summary>What belongs to it besides its core, in the order it is told.</summary>
    public IReadOnlyList<Detail> Details { get; init; } = [];

    /// <summary>What the person says on it while it is closed, or null.</summary>
    public Said? Covers { get; init; }

    /// <summary>The facts that open it, all together, instead of trust; empty for most.</summary>
    public IReadOnlyList<Id<Knowledge.Fact>> YieldsTo { get; init; } = [];

    /// <summary>Whether the author's condition holds.</summary>
    public bool IsOpen(World world, in Scene scene) => When?.Holds(world, in scene) != false;
}

/// <summary>Words and the facts they carry.</summary>
/// <param name="Says">The words.</param>
/// <param name="Facts">The facts whoever hears them then holds.</param>
public sealed record Said(TextRef Says, IReadOnlyList<Id<Knowledge.Fact>> Facts);

/// <summary>A false detail that a leading or pressing question may plant.</summary>
/// <param name="Name">The author's id within the persona.</param>
/// <param name="Topics">The topics on which it can be planted; empty for any.</param>
/// <param name="Said">What the person then says, and the facts in it, which are not so.</param>
public sealed record Plant(string Name, IReadOnlyList<string> Topics, Said Said);

/// <summary>A detail of a memory.</summary>
/// <param name="Name">The author's id within the layer.</param>
/// <param name="Told">What the person says as it was.</param>
/// <param name="IsCentral">Whether it is central to what happened: central details drift less than peripheral ones.</param>
/// <param name="Topics">The topics that bring it up; those of the layer when empty.</param>
/// <param name="Drifts">What memory makes of it when it errs, or null when it is left out instead.</param>
public sealed record Detail(string Name, Said Told, bool IsCentral, IReadOnlyList<string> Topics, Said? Drifts);

/// <summary>Something one can ask about.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Words">Words and beginnings of words that point to it, in any language.</param>
public sealed record Topic(string Name, IReadOnlyList<string> Words);

/// <summary>The levels of a person that an interview moves; none where the scenario has no such level.</summary>
/// <param name="Trust">Trust in whoever asks.</param>
/// <param name="Distress">Distress.</param>
/// <param name="Fatigue">Fatigue.</param>
/// <param name="ReprisalFear">Fear of what the controller will do.</param>
public sealed record PersonaLevels(Id<Level> Trust, Id<Level> Distress, Id<Level> Fatigue, Id<Level> ReprisalFear)
{
    /// <summary>Shame.</summary>
    public Id<Level> Shame { get; init; } = Id<Level>.None;

    /// <summary>Fear of the authorities: of being sent back or locked up.</summary>
    public Id<Level> ImmigrationFear { get; init; } = Id<Level>.None;

    /// <summary>How well the person is protected by now.</summary>
    public Id<Level> Protection { get; init; } = Id<Level>.None;

    /// <summary>How far memory is broken up.</summary>
    public Id<Level> MemoryFragmentation { get; init; } = Id<Level>.None;

    /// <summary>How easily the person gives in to what is suggested.</summary>
    public Id<Level> Suggestibility { get; init; } = Id<Level>.None;

    /// <summary>Loyalty to the controller.</summary>
    public Id<Level> Loyalty { get; init; } = Id<Level>.None;

    /// <summary>All of them with their kinds, in a fixed order.</summary>
    public IEnumerable<(string Kind, Id<Level> Level)> All =>
    [
        ("trust", Trust), ("distress", Distress), ("fatigue", Fatigue), ("shame", Shame), ("reprisal_fear", ReprisalFear),
        ("immigration_fear", ImmigrationFear), ("protection", Protection), ("loyalty", Loyalty), ("suggestibility", Suggestibility),
        ("memory_fragmentation", MemoryFragmentation),
    ];

    /// <summary>No levels.</summary>
    public static readonly PersonaLevels None = new(Id<Level>.None, Id<Level>.None, Id<Level>.None, Id<Level>.None);
}
