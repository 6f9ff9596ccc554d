using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What nobody at a scene knows: which traces are spoiled, whose hands carried what from whom to whom.</summary>
public sealed class SceneTruth
{
    private readonly List<Id<SceneItem>> spoiled;
    private readonly List<Id<SceneItem>> moved;
    private readonly List<int> lapsed;
    private readonly List<(Id<Seat> Seat, Id<Subject> Person)> hands;
    private readonly List<Id<Seat>> crossed;
    private readonly List<(Id<Subject> One, Id<Subject> Other)> told;

    internal SceneTruth() => (spoiled, moved, lapsed, hands, crossed, told) = ([], [], [], [], [], []);

    private SceneTruth(SceneTruth other) => (spoiled, moved, lapsed, hands, crossed, told) =
        ([.. other.spoiled], [.. other.moved], [.. other.lapsed], [.. other.hands], [.. other.crossed], [.. other.told]);

    /// <summary>The traces that are spoiled.</summary>
    public IReadOnlyList<Id<SceneItem>> Spoiled => spoiled;

    /// <summary>Whether a trace is spoiled.</summary>
    public bool IsSpoiled(Id<SceneItem> item) => spoiled.Contains(item);

    /// <summary>Whether somebody untrained moved an item before it was photographed where it lay.</summary>
    public bool WasMoved(Id<SceneItem> item) => moved.Contains(item);

    /// <summary>Whether something the untrained do was done.</summary>
    public bool HasLapsed(int lapse) => lapsed.Contains(lapse);

    /// <summary>Whether a seat handled two people who must be kept apart, without fresh clothing in between.</summary>
    public bool IsCrossed(Id<Seat> seat) => crossed.Contains(seat);

    /// <summary>The people a seat handled since it last put on fresh clothing.</summary>
    public IEnumerable<Id<Subject>> HandledBy(Id<Seat> seat) => hands.Where(one => one.Seat == seat).Select(one => one.Person);

    /// <summary>Whether it was noticed that two people are kept together.</summary>
    public bool HasTold(Id<Subject> one, Id<Subject> other) => told.Contains((one, other));

    internal SceneTruth Fork() => new(this);

    internal void Spoil(Id<SceneItem> item) => spoiled.Add(item);

    internal void Move(Id<SceneItem> item) => moved.Add(item);

    internal void Lapse(int lapse) => lapsed.Add(lapse);

    internal void Handle(Id<Seat> seat, Id<Subject> person) => hands.Add((seat, person));

    internal void Cross(Id<Seat> seat) => crossed.Add(seat);

    internal void Tell(Id<Subject> one, Id<Subject> other) => told.Add((one, other));

    internal void Untell(Id<Subject> person) => told.RemoveAll(pair => pair.One == person || pair.Other == person);

    internal void Clothe(Id<Seat> seat)
    {
        hands.RemoveAll(one => one.Seat == seat);
        crossed.Remove(seat);
    }

    internal void AddTo(ref StateHash hash)
    {
        foreach (var item in spoiled)
        {
            hash.Add(item.Index);
        }

        foreach (var item in moved)
        {
            hash.Add(item.Index);
        }

        foreach (var lapse in lapsed)
        {
            hash.Add(lapse);
        }

        foreach (var (seat, person) in hands)
        {
            hash.Add(seat.Index);
            hash.Add(person.Index);
        }

        hash.Add(crossed.Count);
        hash.Add(told.Count);
    }
}
