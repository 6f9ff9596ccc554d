using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>All operations, and what became of the sites of the case. Adds nothing to any hash before the first operation or the first entry of a site.</summary>
public sealed class OperationsPart : Part
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int OperationKind = 700;

    private readonly List<SiteWarning> warnings;
    private readonly SortedDictionary<int, SiteState> sites;
    private readonly List<HeldWord> held;
    private readonly Dictionary<Handle, (Handle Operation, string Entry)> acts;

    internal OperationsPart() => (Book, warnings, sites, held, acts) = (new OperationBook(), [], [], [], []);

    private OperationsPart(OperationsPart other) =>
        (Book, warnings, sites, held, acts) = (other.Book.Fork(), [.. other.warnings], new(other.sites), [.. other.held], new(other.acts));

    /// <summary>Every operation.</summary>
    public OperationBook Book { get; }

    /// <summary>When a site was first entered, or never.</summary>
    public SimTime FellAt(Id<Site> site) => StateOf(site).FellAt;

    /// <summary>When those at a site were warned, or never.</summary>
    public SimTime WarnedAt(Id<Site> site) => StateOf(site).WarnedAt;

    /// <summary>What a site lacked when it was entered.</summary>
    public IReadOnlyList<SiteLack> LacksOf(Id<Site> site) => StateOf(site).Lacks;

    /// <summary>The operation and entry an act was ordered for; none for an act that was pressed by itself.</summary>
    public (Handle Operation, string Entry) OrderedBy(Handle act) => acts.TryGetValue(act, out var found) ? found : (Handle.None, "");

    /// <inheritdoc />
    public override Part Fork() => new OperationsPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var operation in Book.All)
        {
            operation.AddTo(ref hash);
        }

        foreach (var (site, state) in sites)
        {
            hash.Add(site);
            hash.Add(state.FellAt);
            hash.Add(state.WarnedAt);
            hash.Add(state.Lacks.Count);
        }

        if (warnings.Count + held.Count > 0)
        {
            hash.Add(warnings.Count);
            hash.Add(held.Count(one => one.IsOut));
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < Book.All.Count; i++)
        {
            if (Book.All[i] is { IsLaunched: true, IsOver: false })
            {
                world.Schedule(world.Now, 0, OperationWake.Instance, i);
            }
        }

        for (var i = 0; i < warnings.Count; i++)
        {
            if (warnings[i].Due <= world.Now)
            {
                world.Schedule(world.Now, 0, WarningWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<Site> site) => new("site", site.Index);

    internal static ReadKey Any => new("operation", 0);

    internal IReadOnlyList<SiteWarning> Warnings => warnings;

    internal IReadOnlyList<HeldWord> Held => held;

    internal Handle NextHandle(World world, Id<Seat> seat) => world.HandleFor(OperationKind, seat, Book.All.Count(one => one.OpenedBy == seat));

    internal void Order(Handle act, Handle operation, string entry) => acts[act] = (operation, entry);

    internal void Fall(Id<Site> site, SimTime at, IReadOnlyList<SiteLack> lacks)
    {
        var was = StateOf(site);
        sites[site.Index] = was with { FellAt = was.FellAt == SimTime.Never ? at : was.FellAt, Lacks = lacks };
    }

    internal void Warn(Id<Site> site, SimTime at) => sites[site.Index] = StateOf(site) with { WarnedAt = at };

    internal int Await(SiteWarning warning)
    {
        warnings.Add(warning);
        return warnings.Count - 1;
    }

    internal void Hold(HeldWord word) => held.Add(word);

    internal void Release(Id<Site> site)
    {
        var place = held.FindIndex(one => one.Site == site && !one.IsOut);
        held[place] = held[place] with { IsOut = true };
    }

    private SiteState StateOf(Id<Site> site) => site.IsSome && sites.TryGetValue(site.Index, out var state) ? state : SiteState.Quiet;

    private sealed record SiteState(SimTime FellAt, SimTime WarnedAt, IReadOnlyList<SiteLack> Lacks)
    {
        public static readonly SiteState Quiet = new(SimTime.Never, SimTime.Never, []);
    }
}

/// <summary>One site on its way to warn another.</summary>
/// <param name="From">Which fell.</param>
/// <param name="To">Which will hear of it.</param>
/// <param name="Due">When.</param>
/// <param name="By">The event that set it off.</param>
internal sealed record SiteWarning(Id<Site> From, Id<Site> To, SimTime Due, EventId By);

/// <summary>The word of a fall, held back while sites of the same hour lie ahead.</summary>
/// <param name="Operation">The operation, or none.</param>
/// <param name="Site">The site that fell.</param>
/// <param name="FellAt">When.</param>
/// <param name="Scene">Who entered it.</param>
/// <param name="By">The event of its fall.</param>
/// <param name="IsOut">Whether it is out.</param>
internal sealed record HeldWord(Handle Operation, Id<Site> Site, SimTime FellAt, Scene Scene, EventId By, bool IsOut);
