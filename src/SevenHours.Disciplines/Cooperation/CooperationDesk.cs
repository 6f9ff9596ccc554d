using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one seat knows of work with other countries.</summary>
public sealed class CooperationDesk : DeskPart
{
    private readonly List<(TeamShared Shared, SimTime At)> shared;

    internal CooperationDesk() => (Teams, Letters, shared) = (new TeamBook(), new LetterBook(), []);

    private CooperationDesk(CooperationDesk other) =>
        (Teams, Letters, shared) = (other.Teams.Fork(), other.Letters.Fork(), [.. other.shared]);

    /// <summary>The teams this seat is party to or member of.</summary>
    public TeamBook Teams { get; }

    /// <summary>The letters its agency wrote or received.</summary>
    public LetterBook Letters { get; }

    /// <summary>What its agency gave inside a team, the oldest first.</summary>
    public IReadOnlyList<(TeamShared Shared, SimTime At)> Shared => shared;

    /// <inheritdoc />
    public override DeskPart Fork() => new CooperationDesk(this);

    internal void Add(TeamShared given, SimTime at) => shared.Add((given, at));
}
