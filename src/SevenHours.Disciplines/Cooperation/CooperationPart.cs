using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What countries do together, as it really is. It adds nothing to any hash before the first letter or draft.</summary>
public sealed partial class CooperationPart : Part
{
    // Kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int TeamKind = 741;
    private const int LetterKind = 742;
    private const int CheckKind = 743;
    private const int JoinKind = 744;
    private const int ProposalKind = 745;

    /// <summary>What conditions read of letters.</summary>
    internal static readonly ReadKey LettersKey = new("coop.letters", 0);

    /// <summary>What conditions read of joint teams.</summary>
    internal static readonly ReadKey TeamsKey = new("coop.teams", 0);

    /// <summary>What conditions read of cases that touch each other.</summary>
    internal static readonly ReadKey ParallelKey = new("coop.parallel", 0);

    /// <summary>What conditions read of coordination meetings.</summary>
    internal static readonly ReadKey CoordinationKey = new("coop.coordination", 0);

    /// <summary>What conditions read of trends.</summary>
    internal static readonly ReadKey TrendsKey = new("coop.trends", 0);

    /// <summary>What conditions read of joint phases.</summary>
    internal static readonly ReadKey PhasesKey = new("coop.phases", 0);

    private readonly List<AskedParty> asked;
    private readonly List<AskedParty> askedToJoin;
    private readonly HashSet<int> collided;
    private readonly List<Presence> presences;
    private readonly SortedSet<int> phases;
    private readonly Dictionary<Handle, SimTime> dues;
    private readonly Dictionary<Handle, EventId> causes;
    private readonly HashSet<Handle> arrived;
    private int[] opened;
    private int[] written;

    internal CooperationPart(Scenario scenario)
    {
        (Teams, Letters, asked, causes, arrived) = (new TeamBook(), new LetterBook(), [], [], []);
        (Parallel, askedToJoin, collided) = (new ParallelBook(), [], []);
        (presences, dues) = ([], []);
        (Coordinations, Trends, phases) = (new CoordinationBook(), new TrendBook(), []);
        (opened, written) = (new int[scenario.Seats.Count], new int[scenario.Seats.Count]);
    }

    private CooperationPart(CooperationPart other)
    {
        (Teams, Letters, asked) = (other.Teams.Fork(), other.Letters.Fork(), [.. other.asked]);
        (causes, arrived) = (new Dictionary<Handle, EventId>(other.causes), [.. other.arrived]);
        (Parallel, askedToJoin, collided) = (other.Parallel.Fork(), [.. other.askedToJoin], [.. other.collided]);
        (presences, dues) = ([.. other.presences], new Dictionary<Handle, SimTime>(other.dues));
        (Coordinations, Trends, phases) = (other.Coordinations.Fork(), other.Trends.Fork(), [.. other.phases]);
        (opened, written) = ((int[])other.opened.Clone(), (int[])other.written.Clone());
    }

    /// <summary>Every team.</summary>
    public TeamBook Teams { get; }

    /// <summary>Every letter.</summary>
    public LetterBook Letters { get; }

    /// <summary>Checks, collisions and joined cases.</summary>
    public ParallelBook Parallel { get; }

    /// <summary>Trends given, and what was proposed and agreed about them.</summary>
    public TrendBook Trends { get; }

    /// <summary>Whether a joint phase has opened.</summary>
    public bool IsOpen(Id<JointPhase> phase) => phases.Contains(phase.Index);

    /// <summary>Coordination meetings.</summary>
    public CoordinationBook Coordinations { get; }

    /// <summary>Members of agencies from abroad at acts, and acts of agencies in other countries that lacked something.</summary>
    public IReadOnlyList<Presence> Presences => presences;

    internal IReadOnlyList<AskedParty> Asked => asked;

    internal IReadOnlyList<AskedParty> AskedToJoin => askedToJoin;

    /// <inheritdoc />
    public override Part Fork() => new CooperationPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        Teams.AddTo(ref hash);
        Letters.AddTo(ref hash);
        Parallel.AddTo(ref hash);
        Coordinations.AddTo(ref hash);
        Trends.AddTo(ref hash);
        foreach (var phase in phases)
        {
            hash.Add(phase);
        }

        foreach (var one in collided.Order())
        {
            hash.Add(one);
        }

        foreach (var there in presences)
        {
            hash.Add(there.Act);
            hash.Add(there.Worth);
        }

    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Array.Resize(ref opened, scenario.Seats.Count);
        Array.Resize(ref written, scenario.Seats.Count);
    }

    internal Handle NextTeam(World world, Id<Seat> seat) => world.HandleFor(TeamKind, seat, opened[seat.Index]);

    internal Handle NextLetter(World world, Id<Seat> seat) => world.HandleFor(LetterKind, seat, written[seat.Index]);

    /// <summary>The event that brought a letter where it is.</summary>
    internal EventId CauseOf(Handle letter) => causes.GetValueOrDefault(letter, EventId.None);

    /// <summary>When policy answers a letter, unless somebody does; <see cref="SimTime.Never"/> for no such letter.</summary>
    public SimTime DueOf(Handle letter) => dues.GetValueOrDefault(letter, SimTime.Never);

    internal void PutOff(World world, LetterPutOff later)
    {
        dues[later.Letter] = later.Due;
        world.Schedule(later.Due, 0, LetterWake.Instance, Letters.PlaceOf(later.Letter) * LetterWake.Kinds + 1);
    }

    internal void Put(World world, Presence presence)
    {
        presences.Add(presence);
        if (presence.Worth < Lawfulness.Full)
        {
            world.Part<ActionsPart>().Cap(presence.Act, presence.Worth);
        }
    }

    internal bool HasArrived(Handle letter) => arrived.Contains(letter);

    /// <summary>Whether somebody has given a secret case away.</summary>
    public bool HasCollided(Id<ParallelCase> one) => collided.Contains(one.Index);

    /// <summary>Whether two agencies work as one: in a joint team in force, by joined cases, or within an hour of the time of action that their settled minutes name.</summary>
    internal bool AreOfOneMind(World world, Id<Agency> one, Id<Agency> other) => Teams.Joins(one, other) || Parallel.AreJoined(one, other)
        || Coordinations.DaysOf(one, other).Any(day => Math.Abs((world.Now - day).Seconds) <= SimSpan.FromHours(1).Seconds);

    internal void Send(World world, LetterSent sent)
    {
        var (letter, tag) = (sent.Letter, Letters.All.Count * LetterWake.Kinds);
        written[letter.From.Index]++;
        Letters.Put(letter);
        causes[letter.Handle] = world.LastEvent;
        dues[letter.Handle] = sent.Due;
        if (letter.HoldsFrom > world.Now)
        {
            world.Schedule(letter.HoldsFrom, 0, LetterWake.Instance, tag);
        }

        world.Schedule(sent.Due, 0, LetterWake.Instance, tag + 1);
        if (world.Scenario.Table<CooperationChannel>()[letter.Channel].LimitOf(letter.IsUrgent) is { } limit)
        {
            world.Schedule(letter.HoldsFrom + limit, 0, LetterWake.Instance, tag + 2);
        }

        world.Touch(LettersKey);
    }

    internal void Arrive(World world, Letter letter)
    {
        arrived.Add(letter.Handle);
        causes[letter.Handle] = world.LastEvent;
        world.Touch(LettersKey);
    }

    internal void Answer(World world, LetterAnswered answered)
    {
        Letters.Change(answered.Letter, answered.With);
        world.Touch(LettersKey);
    }

    internal void Open(Team team)
    {
        opened[team.Opener.Index]++;
        Teams.Put(team);
    }

    internal void Sign(World world, TeamSigned signed)
    {
        Teams.Change(signed.Team, signed.With);
        var team = Teams.Find(signed.Team)!;

        // Who has nobody to sign is asked when another has signed.
        foreach (var party in team.Parties.Where(party => !team.HasSigned(party) && world.Scenario.SeatsOf[party.Index].IsEmpty))
        {
            var luck = world.Luck.Draw(LuckPurpose.Cooperation, party.Index, team.Opener.Index, 0, asked.Count);
            world.Schedule(world.Now + TeamWake.Takes.At(luck), 0, TeamWake.Instance, asked.Count);
            asked.Add(new AskedParty(signed.Team, party, team.Version, world.LastEvent));
        }
    }

    internal void Found(World world, Team team)
    {
        Teams.Put(team);
        world.Touch(TeamsKey);
        world.Schedule(world.Now + SimSpan.FromHours(24 * Math.Max(1, team.Terms.Days)), 0, TeamEndWake.Instance, Teams.All.ToList().FindIndex(t => t.Handle == team.Handle));
    }
}

/// <summary>A party without a seat that is asked to sign.</summary>
/// <param name="Team">The team.</param>
/// <param name="Party">The party.</param>
/// <param name="Version">The version of the text.</param>
/// <param name="By">The event that asked it.</param>
internal readonly record struct AskedParty(Handle Team, Id<Agency> Party, int Version, EventId By);
