using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Something that lies at a scene.</summary>
public sealed class SceneItemModel : Model
{
    /// <summary>What one sees.</summary>
    [Doc("What one sees of it, before anybody looks closer.")]
    public required Text Name { get; init; }

    /// <summary>What kind of thing.</summary>
    [Doc("What kind of thing it is: it decides what it is rightly packed in.")]
    public ItemKind Kind { get; init; } = ItemKind.Other;

    /// <summary>The room.</summary>
    [Doc("The room."), Identifier]
    public required string Room { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where it lies, in centimetres: x, y."), NotEmpty]
    public required IReadOnlyList<int> At { get; init; }

    /// <summary>How it is found.</summary>
    [Doc("Whether it lies open, is found by searching, or only by somebody who knows where.")]
    public Hiding Found { get; init; } = Hiding.Open;

    /// <summary>How well it is hidden.</summary>
    [Doc("How well it is hidden from a search, 1 to 3."), Between(1, 3)]
    public int Depth { get; init; } = 1;

    /// <summary>What tells where.</summary>
    [Doc("Facts of which any one tells where it is: who holds it finds it quickly."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Knows { get; init; } = [];

    /// <summary>What spoils it.</summary>
    [Doc("What spoils it until it is taken: walking past it, lights, bare hands, water."), OneOrMany]
    public IReadOnlyList<Spoiler> Fragile { get; init; } = [];

    /// <summary>What it proves.</summary>
    [Doc("Facts that whoever examines it learns."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>What examining shows.</summary>
    [Doc("What one finds who examines it.")]
    public Text? Shows { get; init; }

    /// <summary>How long examining takes.</summary>
    [Doc("How long examining it takes.")]
    public Span? Takes { get; init; }

    /// <summary>Whether it is switched on.</summary>
    [Doc("Whether it is a device that is switched on.")]
    public bool On { get; init; }

    /// <summary>The device it is.</summary>
    [Doc("The thing of the case it is, when it is one: a telephone, a vehicle, an account book.")]
    public Reference<ThingModel>? Thing { get; init; }

    /// <summary>What a trainer lays there.</summary>
    [Doc("What whoever lays out a real set puts there.")]
    public Text? SetUp { get; init; }
}

/// <summary>What kind of thing lies there.</summary>
public enum ItemKind
{
    /// <summary>Anything else.</summary>
    [Doc("Anything else: a plastic bag.")]
    Other,

    /// <summary>Paper.</summary>
    [Doc("Paper, a ledger, notes: a paper envelope.")]
    Paper,

    /// <summary>A passport or the like.</summary>
    [Doc("A passport or another document of a person: a paper envelope.")]
    Document,

    /// <summary>A telephone.</summary>
    [Doc("A telephone or another device: a shielding bag.")]
    Device,

    /// <summary>Keys.</summary>
    [Doc("Keys and other metal: a plastic bag.")]
    Keys,

    /// <summary>Money.</summary>
    [Doc("Money: a plastic bag, counted before two.")]
    Money,

    /// <summary>Cloth.</summary>
    [Doc("Clothes and bedding: a paper bag, so that they dry.")]
    Cloth,

    /// <summary>A trace.</summary>
    [Doc("A print, a stain or another trace: swabbed or lifted into a tube.")]
    Trace,

    /// <summary>Medicine.</summary>
    [Doc("Medicine: a plastic bag.")]
    Medicine,

    /// <summary>A weapon.</summary>
    [Doc("A weapon or something sharp: a box.")]
    Weapon,
}

/// <summary>How something is found.</summary>
public enum Hiding
{
    /// <summary>By looking.</summary>
    [Doc("It lies open: whoever looks into the room sees it.")]
    Open,

    /// <summary>By searching.</summary>
    [Doc("It is found by searching the room long enough.")]
    Searched,

    /// <summary>By knowing.</summary>
    [Doc("It is found only by a search of somebody who knows where.")]
    Told,
}

/// <summary>What spoils something.</summary>
public enum Spoiler
{
    /// <summary>Walking.</summary>
    [Doc("Walking through the room beside the laid path.")]
    Walking,

    /// <summary>Light.</summary>
    [Doc("Switching on the lights of a dark room.")]
    Light,

    /// <summary>Touching.</summary>
    [Doc("Handling it with bare hands.")]
    Touch,

    /// <summary>Water.</summary>
    [Doc("Using water in the room.")]
    Water,
}
