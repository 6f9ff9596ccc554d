using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A crime scene as it was worked: who went in when, what became of every item, who was kept apart, who was cared for when.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="OpenedAt">When it was opened first.</param>
/// <param name="Opened">The event that opened it.</param>
/// <param name="Visits">Who went into which room, in order.</param>
/// <param name="Items">Every item of the scene, in the author's order.</param>
/// <param name="Pairs">The people who had to be kept apart and were both seen.</param>
/// <param name="People">The people seen, with their first care.</param>
public sealed record SceneStory(
    Id<CrimeScene> Scene,
    SimTime OpenedAt,
    EventId Opened,
    IReadOnlyList<SceneVisit> Visits,
    IReadOnlyList<ItemStory> Items,
    IReadOnlyList<PairStory> Pairs,
    IReadOnlyList<CareStory> People)
{
    /// <summary>When somebody first went into a room; null when nobody did.</summary>
    public SimTime? EnteredAt => Visits.Count > 0 ? Visits[0].At : null;

    /// <summary>All scenes that were opened, in the order they were.</summary>
    public static IReadOnlyList<SceneStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<SceneStory>>(static whole =>
            [.. whole.All<CrimeSceneOpened>().GroupBy(opened => opened.Event.Scene).Select(opened => Of(whole, opened.First()))]);
    }

    private static SceneStory Of(History history, Seen<CrimeSceneOpened> opened)
    {
        var (id, scene) = (opened.Event.Scene, history.Scenario.Table<CrimeScene>()[opened.Event.Scene]);
        var visits = history.All<SceneEntered>().Where(entered => entered.Event.Scene == id).ToList();
        var inside = visits.Aggregate(SeatSet.Nobody, (all, visit) => all | history.Scenario.SeatsOf[history.Scenario.Seats[visit.Event.Seat].Agency.Index]);
        var seen = history.All<RoomSeen>().Where(room => room.Event.Scene == id).ToList();
        var people = seen.SelectMany(room => room.Event.People.Select(who => (Who: who, room.At, room.Id))).GroupBy(one => one.Who).Select(one => one.First()).ToList();
        return new SceneStory(
            id, opened.At, opened.Id,
            [.. visits.Select(visit => new SceneVisit(visit.At, visit.Event.Seat, visit.Event.Room, visit.Event.People, visit.Event.IsClothed, visit.Event.Reason, visit.Id))],
            [.. scene.Items.Select(item => ItemStory.Of(history, id, item, inside))],
            [.. PairsOf(history, scene, id, [.. people.Select(person => person.Who)])],
            [.. people.Select(person => CareStory.Of(history, id, person.Who, person.At, person.Id))]);
    }

    private static IEnumerable<PairStory> PairsOf(History history, CrimeScene scene, Id<CrimeScene> id, IReadOnlyList<Id<Subject>> people)
    {
        foreach (var one in people.Order())
        {
            foreach (var other in people.Where(other => one.CompareTo(other) < 0 && scene.MustBeApart(one, other)))
            {
                var met = history.All<PeopleTogether>().Where(e => e.Event.Scene == id && e.Event.One == one && e.Event.Other == other).Select(e => e.Id);
                var led = history.All<SceneWorkDone>()
                    .Where(e => e.Event.Scene == id && e.Event.Work.Kind == SceneWorkKind.Lead && (e.Event.Work.Person == one || e.Event.Work.Person == other)).Select(e => e.Id);
                var crossed = history.All<HandsCrossed>()
                    .Where(e => e.Event.Scene == id && (e.Event.First, e.Event.Then) is var pair && (pair == (one, other) || pair == (other, one))).Select(e => e.Id);
                yield return new PairStory(one, other, [.. met], [.. led], [.. crossed]);
            }
        }
    }
}

/// <summary>An entry into a room.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">Who.</param>
/// <param name="Room">Into which room.</param>
/// <param name="People">How many.</param>
/// <param name="IsClothed">Whether in protective clothing.</param>
/// <param name="Reason">The reason given, or none.</param>
/// <param name="Event">The event.</param>
public sealed record SceneVisit(SimTime At, Id<Seat> Seat, Id<SceneRoom> Room, int People, bool IsClothed, TextRef Reason, EventId Event);

/// <summary>Two people who had to be kept apart.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Together">The events by which they were noticed together.</param>
/// <param name="Led">The events by which one of them was led elsewhere.</param>
/// <param name="Crossed">The events by which the same hands went from one to the other.</param>
public sealed record PairStory(Id<Subject> One, Id<Subject> Other, IReadOnlyList<EventId> Together, IReadOnlyList<EventId> Led, IReadOnlyList<EventId> Crossed)
{
    /// <summary>Whether they were kept apart.</summary>
    public bool IsKept => Together.Count == 0;
}

/// <summary>A person seen at a scene, and when somebody first cared.</summary>
/// <param name="Who">The person.</param>
/// <param name="SeenAt">When the person was first seen.</param>
/// <param name="Seen">The event.</param>
/// <param name="CaredAt">When somebody first cared, or null.</param>
/// <param name="Cared">The event, or none.</param>
public sealed record CareStory(Id<Subject> Who, SimTime SeenAt, EventId Seen, SimTime? CaredAt, EventId Cared)
{
    internal static CareStory Of(History history, Id<CrimeScene> scene, Id<Subject> who, SimTime seenAt, EventId seen)
    {
        var cared = history.All<PersonCaredFor>().FirstOrDefault(e => e.Event.Scene == scene && e.Event.Person == who);
        return cared.Event is null ? new CareStory(who, seenAt, seen, null, EventId.None) : new CareStory(who, seenAt, seen, cared.At, cared.Id);
    }
}

/// <summary>What became of an item of a scene.</summary>
/// <param name="Item">The item.</param>
/// <param name="End">What became of it.</param>
/// <param name="Flaws">What was done wrongly before it was taken.</param>
/// <param name="FoundAt">When it was found, or null.</param>
/// <param name="TakenAt">When it was taken, or null.</param>
/// <param name="Events">The events this rests on: what spoiled or moved it, its finding, its taking.</param>
public sealed record ItemStory(
    Id<SceneItem> Item, ItemEnd End, SceneFlaws Flaws, SimTime? FoundAt, SimTime? TakenAt, IReadOnlyList<EventId> Events)
{
    /// <summary>What is left of it for a court as far as the scene goes, per mille.</summary>
    public int Weight => End == ItemEnd.Taken ? FlawWeights.Of(Flaws) : 0;

    internal static ItemStory Of(History history, Id<CrimeScene> scene, Id<SceneItem> item, SeatSet inside)
    {
        var definition = history.Scenario.Table<SceneItem>()[item];
        var found = history.All<RoomSeen>().Where(e => e.Event.Scene == scene && e.Event.Items.Contains(item)).Select(e => (e.At, e.Id))
            .Concat(history.All<ItemsFound>().Where(e => e.Event.Scene == scene && e.Event.Items.Contains(item)).Select(e => (e.At, e.Id)))
            .OrderBy(e => e.Id).ToList();
        var taken = history.All<ItemTaken>().Where(e => e.Event.Scene == scene && e.Event.Item == item).ToList();
        var harmed = history.All<TraceSpoiled>().Where(e => e.Event.Scene == scene && e.Event.Item == item).Select(e => e.Id)
            .Concat(history.All<ItemDisturbed>().Where(e => e.Event.Scene == scene && e.Event.Item == item).Select(e => e.Id)).ToList();
        var isKnown = definition.Found != Hiding.Told
            || history.All<FactLearned>().Any(e => definition.Knows.Contains(e.Event.Fact) && !(e.Event.To & inside).IsEmpty);
        var end = taken.Count > 0 ? ItemEnd.Taken : found.Count > 0 ? ItemEnd.Left : isKnown ? ItemEnd.Overlooked : ItemEnd.BeyondReach;
        return new ItemStory(
            item, end, taken.Count > 0 ? taken[0].Event.Flaws : SceneFlaws.None,
            found.Count > 0 ? found[0].At : null, taken.Count > 0 ? taken[0].At : null,
            [.. harmed, .. found.Take(1).Select(e => e.Id), .. taken.Take(1).Select(e => e.Id)]);
    }
}

/// <summary>What became of an item.</summary>
public enum ItemEnd
{
    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>It was found and left there.</summary>
    Left,

    /// <summary>It was there to be found, and nobody found it.</summary>
    Overlooked,

    /// <summary>Nobody who was inside knew what tells where it is.</summary>
    BeyondReach,
}
