using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one seat knows of work with other countries.</summary>
public sealed class CooperationDesk : DeskPart
{
    private readonly List<(TeamShared Shared, SimTime At)> shared;

    private readonly List<(ParallelNoticed Notice, SimTime At)> noticed;
    private readonly List<(CasesCollided Collision, SimTime At)> collisions;
    private readonly List<(TabledUnderCode Tabled, SimTime At)> tabled;
    private readonly Dictionary<int, SimTime> phases;
    private readonly List<Presence> presences;
    private readonly List<(ActedAbroad Act, SimTime At)> abroad;

    internal CooperationDesk()
    {
        (Teams, Letters, shared) = (new TeamBook(), new LetterBook(), []);
        (Parallel, noticed, collisions) = (new ParallelBook(), [], []);
        (presences, abroad) = ([], []);
        (Coordinations, tabled) = (new CoordinationBook(), []);
        (Trends, phases) = (new TrendBook(), []);
    }

    private CooperationDesk(CooperationDesk other)
    {
        (Teams, Letters, shared) = (other.Teams.Fork(), other.Letters.Fork(), [.. other.shared]);
        (Parallel, noticed, collisions) = (other.Parallel.Fork(), [.. other.noticed], [.. other.collisions]);
        (presences, abroad) = ([.. other.presences], [.. other.abroad]);
        (Coordinations, tabled) = (other.Coordinations.Fork(), [.. other.tabled]);
        (Trends, phases) = (other.Trends.Fork(), new Dictionary<int, SimTime>(other.phases));
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

    /// <summary>Members of agencies from abroad at acts, as far as this seat was told.</summary>
    public IReadOnlyList<Presence> Presences => presences;

    /// <summary>Acts done in another country without what its law asks, as far as this seat was told.</summary>
    public IReadOnlyList<(ActedAbroad Act, SimTime At)> Abroad => abroad;

    /// <summary>The coordination meetings this seat is invited to, or whose agency was at the table.</summary>
    public CoordinationBook Coordinations { get; }

    /// <summary>What was put on the table of such meetings while this seat was in the room, the oldest first.</summary>
    public IReadOnlyList<(TabledUnderCode Tabled, SimTime At)> Tabled => tabled;

    /// <summary>The trends this seat has, and proposals about them.</summary>
    public TrendBook Trends { get; }

    /// <summary>When a joint phase opened, as far as this seat knows; <see cref="SimTime.Never"/> before.</summary>
    public SimTime OpenedAt(Id<JointPhase> phase) => phases.GetValueOrDefault(phase.Index, SimTime.Never);

    /// <inheritdoc />
    public override DeskPart Fork() => new CooperationDesk(this);

    internal void Add(TeamShared given, SimTime at) => shared.Add((given, at));

    internal void Add(ParallelNoticed notice, SimTime at) => noticed.Add((notice, at));

    internal void Add(TabledUnderCode given, SimTime at) => tabled.Add((given, at));

    internal void Open(Id<JointPhase> phase, SimTime at) => phases[phase.Index] = at;

    internal void Add(Presence presence) => presences.Add(presence);

    internal void Add(ActedAbroad act, SimTime at) => abroad.Add((act, at));

    internal void Add(CasesCollided collision, SimTime at) => collisions.Add((collision, at));
}
