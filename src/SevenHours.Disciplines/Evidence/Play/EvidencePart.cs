using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>All exhibits as they really stand.</summary>
public sealed partial class EvidencePart : Part
{
    /// <summary>The number of exhibits in <see cref="World.HandleFor"/>. Pinned.</summary>
    private const int ExhibitKindOfHandle = 70;

    private readonly List<Exhibit> exhibits;
    private readonly List<Shadow> shadows;
    private readonly List<Hearing> hearings;

    private readonly SortedSet<int> tainted;

    internal EvidencePart() => (exhibits, shadows, hearings, tainted) = ([], [], [], []);

    private EvidencePart(EvidencePart other) =>
        (exhibits, shadows, hearings, tainted) = ([.. other.exhibits], [.. other.shadows], [.. other.hearings], [.. other.tainted]);

    /// <summary>Every exhibit, in the order they were taken.</summary>
    public IReadOnlyList<Exhibit> Exhibits => exhibits;

    /// <summary>The exhibit of a handle, or null.</summary>
    public Exhibit? Find(Handle handle) => IndexOf(handle) is >= 0 and var index ? exhibits[index] : null;

    /// <summary>The event of an exhibit's taking; none for an unknown one.</summary>
    public EventId TakenBy(Handle handle) => IndexOf(handle) is >= 0 and var index ? shadows[index].By : EventId.None;

    /// <summary>The seats that know of an exhibit.</summary>
    public SeatSet KnownTo(Handle handle) => IndexOf(handle) is >= 0 and var index ? shadows[index].KnownTo : SeatSet.Nobody;

    /// <summary>The hash somebody finds who takes it now.</summary>
    public string HashOf(Handle handle) =>
        IndexOf(handle) is >= 0 and var index ? ContentHash.Of(exhibits[index].Item, shadows[index].Alterations) : "";

    /// <summary>Whether a person was kept near somebody he should have been kept apart from.</summary>
    public bool WasKeptTogether(Id<Subject> person) => tainted.Contains(person.Index);

    /// <summary>Whether anything was taken that proves a fact.</summary>
    public bool Has(Id<Fact> fact) => exhibits.Exists(e => e.Proves(fact));

    /// <summary>
    /// How far an exhibit can be used now, per mille: nothing when its custody is broken or its act fell, and never more than the worst
    /// of those it was made from, unless another source proves what that one proves.
    /// </summary>
    public static int AdmissibilityOf(World world, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(exhibit);
        return Descent.Inherited(world.Part<EvidencePart>().exhibits, exhibit, e => Own(world, e), Lawfulness.Full);
    }

    /// <summary>
    /// How far a fact can be used now, per mille: as far as the best of the exhibits that prove it, since each is an independent source.
    /// A fact that nobody took as an exhibit is information; it counts as far as its best holding.
    /// </summary>
    public int AdmissibilityOf(World world, Id<Fact> fact)
    {
        var best = -1;
        foreach (var exhibit in exhibits)
        {
            if (exhibit.Proves(fact))
            {
                best = Math.Max(best, AdmissibilityOf(world, exhibit));
            }
        }

        if (best >= 0)
        {
            return best;
        }

        var holdings = world.Part<KnowledgePart>().HoldingsOf(fact);
        return holdings.Count == 0 ? Lawfulness.Full : holdings.Max(h => h.Admissible);
    }

    /// <inheritdoc />
    public override Part Fork() => new EvidencePart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            var exhibit = exhibits[i];
            hash.Add(exhibit.Handle);
            hash.Add(exhibit.Act);
            hash.Add(exhibit.IsSpoiled);
            hash.Add(exhibit.At);
            hash.Add(shadows[i].Alterations);
            foreach (var fact in exhibit.Item.Facts)
            {
                hash.Add(fact.Index);
            }

            foreach (var line in exhibit.Lines)
            {
                hash.Add((int)line.Step);
                hash.Add(line.At);
                hash.Add(line.Seat.Index);
            }
        }

        foreach (var hearing in hearings)
        {
            hash.Add(hearing.File.Handle);
            hash.Add(hearing.Due);
            hash.Add((int?)hearing.Ruling?.Outcome ?? -1);
            hash.Add(hearing.IsTaken);
        }

        foreach (var person in tainted)
        {
            hash.Add(person);
        }
    }

    /// <summary>What a condition on any admissibility reads: an act may fall long after its exhibits were taken.</summary>
    internal static readonly ReadKey Any = new("evidence");

    internal static ReadKey KeyOf(Id<Fact> fact) => new("exhibit", fact.Index);

    internal Handle NextExhibit(World world, Id<Seat> seat) =>
        world.HandleFor(ExhibitKindOfHandle, seat, exhibits.Count(e => e.Item.Seat == seat));

    internal int NextNumber(Scenario scenario, Id<Seat> seat) => seat.IsSome
        ? 1 + exhibits.Count(e => e.Item.Seat.IsSome && scenario.Seats[e.Item.Seat].Agency == scenario.Seats[seat].Agency)
        : 0;

    internal void Add(World world, Exhibit exhibit, SeatSet knownTo)
    {
        exhibits.Add(exhibit);
        shadows.Add(new Shadow(world.LastEvent, knownTo, 0));
        Touch(world, exhibit);
    }

    internal void Change(World world, Handle handle, Func<Exhibit, Exhibit> change)
    {
        var index = IndexOf(handle);
        exhibits[index] = change(exhibits[index]);
        Touch(world, exhibits[index]);
    }

    internal void Taint(Id<Subject> person) => tainted.Add(person.Index);

    internal void Alter(Handle handle)
    {
        var index = IndexOf(handle);
        shadows[index] = shadows[index] with { Alterations = shadows[index].Alterations + 1 };
    }

    internal void Tell(Handle handle, SeatSet seats)
    {
        var index = IndexOf(handle);
        shadows[index] = shadows[index] with { KnownTo = shadows[index].KnownTo | seats };
    }

    internal void Spoil(Id<Fact> fact, TextRef says)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            if (exhibits[i].Proves(fact))
            {
                exhibits[i] = exhibits[i] with { IsSpoiled = true, Damage = says };
            }
        }
    }

    private static void Touch(World world, Exhibit exhibit)
    {
        foreach (var fact in exhibit.Item.Facts)
        {
            world.Touch(KeyOf(fact));
        }

        world.Touch(Any);
    }

    private static int Own(World world, Exhibit exhibit) =>
        exhibit.IsSpoiled || exhibit.Item.IsBeyondScope || exhibit.Item.Basis is { IsOfItsOwn: true, IsOverrun: true }
            || exhibit.Item.Flaws.Any(flaw => flaw is TakingFlaw.Incited or TakingFlaw.Overheard)
            ? 0
            : world.Part<ActionsPart>().AdmissibilityOf(exhibit.Act);

    internal int IndexOf(Handle handle) => exhibits.FindIndex(e => e.Handle == handle);

    /// <summary>What nobody at a seat knows of an exhibit.</summary>
    /// <param name="By">The event of its taking.</param>
    /// <param name="KnownTo">The seats that know of it.</param>
    /// <param name="Alterations">How often it was altered unseen.</param>
    private readonly record struct Shadow(EventId By, SeatSet KnownTo, int Alterations);
}
