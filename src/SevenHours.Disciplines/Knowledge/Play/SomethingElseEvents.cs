using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A seat described an act that is on no menu. It waits for staff to say what comes of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Act">The act described.</param>
/// <param name="About">What it is about, or none.</param>
/// <param name="Text">What they do.</param>
/// <param name="By">The person who described it, or null.</param>
public sealed record SomethingElseDescribed(Id<Seat> Seat, Handle Act, Id<Subject> About, TextRef Text, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Describe(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Describe(this, notice);
}

/// <summary>Staff settled what comes of a described act. For staff only: the seat learns it when it is due.</summary>
/// <param name="Act">The act described.</param>
/// <param name="Due">When it comes about.</param>
/// <param name="Hours">Staff hours it costs the agency.</param>
/// <param name="Says">What the seat is then told.</param>
/// <param name="Effects">What comes of it.</param>
/// <param name="By">The member of staff.</param>
public sealed record SomethingElseResolved(
    Handle Act, SimTime Due, int Hours, TextRef Says, Consequences Effects, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Resolve(world, this);
}

/// <summary>A described act came about: what its seat is told.</summary>
/// <param name="Act">The act described.</param>
/// <param name="Says">What came of it.</param>
public sealed record SomethingElseHappened(Handle Act, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Happen(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Happen(this, notice);
}

/// <summary>What staff let come of a described act, chosen from what the scenario has.</summary>
/// <param name="Facts">Facts its seat learns.</param>
/// <param name="Injects">Injects that are delivered.</param>
/// <param name="Flags">Flags that are set.</param>
/// <param name="Levels">Levels that change.</param>
public sealed record Consequences(
    IReadOnlyList<Id<Fact>> Facts, IReadOnlyList<Id<Inject>> Injects, IReadOnlyList<Id<Flag>> Flags, IReadOnlyList<LevelShift> Levels)
{
    /// <summary>Nothing but the words.</summary>
    public static readonly Consequences None = new([], [], [], []);
}

/// <summary>A change of a level.</summary>
/// <param name="Level">Which.</param>
/// <param name="Permille">By how much, in per mille.</param>
[method: JsonConstructor]
public readonly record struct LevelShift(Id<Level> Level, int Permille);
