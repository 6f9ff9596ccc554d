using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one seat knows of work with other countries.</summary>
public sealed class CooperationDesk : DeskPart
{
    private readonly List<(TeamShared Shared, SimTime At)> shared;

    private readonly List<(ParallelNoticed Notice, SimTime At)> noticed;
    private readonly List<(CasesCollided Collision, SimTime At)> collisions;

    internal CooperationDesk()
    {
        (Teams, Letters, shared) = (new TeamBook(), new LetterBook(), []);
        (Parallel, noticed, collisions) = (new ParallelBook(), [], []);
    }

    private CooperationDesk(CooperationDesk other)
    {
        (Teams, Letters, shared) = (other.Teams.Fork(), other.Letters.Fork(), [.. other.shared]);
        (Parallel, noticed, collisions) = (other.Parallel.Fork(), [.. other.noticed], [.. other.collisions]);
    }

    /// <summary>The teams this seat is party to or member of.</summary>
    public TeamBook Teams { get; }

    /// <summary>The letters its agency wrote or received.</summary>
    public LetterBook Letters { get; }

    /// <summary>What its agency gave inside a team, the oldest first.</summary>
    public IReadOnlyList<(TeamShared Shared, SimTime At)> Shared => shared;

    /// <summary>Its agency's checks whether anybody else works on something, and agreements to join cases.</summary>
    public ParallelBook Parallel { get; }

    /// <summary>Who asked about something its agency works on, the oldest first.</summary>
    public IReadOnlyList<(ParallelNoticed Notice, SimTime At)> Noticed => noticed;

    /// <summary>Cases of its agency that another gave away, the oldest first.</summary>
    public IReadOnlyList<(CasesCollided Collision, SimTime At)> Collisions => collisions;

    /// <inheritdoc />
    public override DeskPart Fork() => new CooperationDesk(this);

    internal void Add(TeamShared given, SimTime at) => shared.Add((given, at));

    internal void Add(ParallelNoticed notice, SimTime at) => noticed.Add((notice, at));

    internal void Add(CasesCollided collision, SimTime at) => collisions.Add((collision, at));
}
