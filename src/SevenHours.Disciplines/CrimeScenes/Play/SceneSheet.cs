using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A scene as it was worked: the fold of its events, all of them for the truth, those it was told of for a desk.</summary>
public sealed partial class SceneSheet
{
    private readonly List<SceneVisitor> visitors;
    private readonly List<RoomSheet> rooms;
    private readonly List<ItemSheet> items;
    private readonly List<PersonSheet> people;
    private readonly List<SceneWork> running;
    private readonly List<SceneLine> log;

    internal SceneSheet(Id<CrimeScene> scene, SimTime since)
    {
        (Scene, Since) = (scene, since);
        (visitors, rooms, items, people, running, log) = ([], [], [], [], [], []);
    }

    /// <summary>A scene as others had it when they shared it.</summary>
    internal SceneSheet(Id<CrimeScene> scene, SceneRecord record, SimTime since)
    {
        (Scene, Since, HasCordon, IsReleased) = (scene, since, record.HasCordon, record.IsReleased);
        (visitors, rooms, items, people, running, log) = ([], [.. record.Rooms], [.. record.Items], [.. record.People], [], [.. record.Log]);
    }

    private SceneSheet(SceneSheet other)
    {
        (Scene, Since, Act, HasCordon, IsReleased) = (other.Scene, other.Since, other.Act, other.HasCordon, other.IsReleased);
        (visitors, rooms, items) = ([.. other.visitors], [.. other.rooms], [.. other.items]);
        (people, running, log) = ([.. other.people], [.. other.running], [.. other.log]);
    }

    /// <summary>Which scene.</summary>
    public Id<CrimeScene> Scene { get; }

    /// <summary>Since when it is known.</summary>
    public SimTime Since { get; }

    /// <summary>The act that opened it, or none.</summary>
    public Handle Act { get; private set; }

    /// <summary>Whether a cordon is drawn and the log is kept.</summary>
    public bool HasCordon { get; private set; }

    /// <summary>Whether it was given back.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>Who is inside.</summary>
    public IReadOnlyList<SceneVisitor> Visitors => visitors;

    /// <summary>The rooms of which something is known, in the order they became known.</summary>
    public IReadOnlyList<RoomSheet> Rooms => rooms;

    /// <summary>The items found, in the order they were.</summary>
    public IReadOnlyList<ItemSheet> Items => items;

    /// <summary>The people seen, in the order they were.</summary>
    public IReadOnlyList<PersonSheet> People => people;

    /// <summary>What is being done.</summary>
    public IReadOnlyList<SceneWork> Running => running;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<SceneLine> Log => log;

    /// <summary>The seat inside, or null.</summary>
    public SceneVisitor? Visitor(Id<Seat> seat) => visitors.Find(one => one.Seat == seat);

    /// <summary>The room, or null when nothing is known of it.</summary>
    public RoomSheet? Room(Id<SceneRoom> room) => rooms.Find(one => one.Room == room);

    /// <summary>The item, or null when it was not found.</summary>
    public ItemSheet? Item(Id<SceneItem> item) => items.Find(one => one.Item == item);

    /// <summary>The person, or null when not seen.</summary>
    public PersonSheet? Person(Id<Subject> who) => people.Find(one => one.Who == who);

    /// <summary>How many of a seat's people are at work.</summary>
    public int Busy(Id<Seat> seat) => running.Where(work => work.Seat == seat).Sum(work => work.People);

    /// <summary>When the first of a seat's work is done; never when nothing is under way.</summary>
    public SimTime NextDone(Id<Seat> seat) =>
        running.Where(work => work.Seat == seat).Select(work => work.Until).DefaultIfEmpty(SimTime.Never).Min();

    /// <summary>Whether somebody met a danger, by what is said of it.</summary>
    internal bool HasMet(TextRef says) => log.Exists(line => line.Kind == SceneLineKind.Hazard && line.Says == says);

    /// <summary>What is known of it now, as it goes with it when it is shared.</summary>
    internal SceneRecord Record() => new(HasCordon, IsReleased, [.. rooms], [.. items], [.. people], [.. log]);

    /// <summary>A copy that can go its own way.</summary>
    internal SceneSheet Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(Scene.Index);
        hash.Add(HasCordon);
        hash.Add(IsReleased);
        foreach (var visitor in visitors)
        {
            hash.Add(visitor.Seat.Index);
            hash.Add(visitor.Room.Index);
            hash.Add(visitor.People);
        }

        foreach (var room in rooms)
        {
            hash.Add(room.Room.Index);
            hash.Add(room.Effort);
            hash.Add(room.HasPath);
            hash.Add(room.PhotographedAt);
        }

        foreach (var item in items)
        {
            hash.Add(item.Item.Index);
            hash.Add(item.PhotographedAt);
            hash.Add(item.Marker);
            hash.Add(item.WasMovedFirst);
            hash.Add(item.TakenAt);
            hash.Add((int)item.Flaws);
        }

        foreach (var person in people)
        {
            hash.Add(person.Who.Index);
            hash.Add(person.Room.Index);
            hash.Add(person.CaredAt);
        }

        foreach (var work in running)
        {
            hash.Add(work.Seat.Index);
            hash.Add(work.Number);
            hash.Add(work.Until);
        }

        hash.Add(log.Count);
    }
}
