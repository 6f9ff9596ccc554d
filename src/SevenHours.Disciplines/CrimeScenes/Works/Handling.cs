using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What comes of caring for people and leading them: what they say, whom they meet, what hands carry from one to the other.</summary>
internal static class Handling
{
    private const int FearOfTheOther = 80;
    private const int TrustLost = -50;
    private const int DistressOfMeeting = 60;

    public static void Finish(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, SceneWork work)
    {
        var world = cascade.World;
        Cross(cascade, scene, id, work);
        if (work.Kind == SceneWorkKind.Care)
        {
            var isFirst = world.Part<CrimeScenesPart>().Find(id)!.Person(work.Person)?.CaredAt == SimTime.Never;
            cascade.Emit(new PersonCaredFor(id, work.Seat, work.Person, work.Room, isFirst ? scene.Person(work.Person)!.Cared : TextRef.None)
            {
                To = SceneAudience.Of(world, id, work.Seat, work.Room),
            });
            if (work.FromScene)
            {
                Spoiling.In(cascade, scene, id, work.Seat, work.Room, Spoiler.Water);
            }
        }
        else
        {
            Together(cascade, scene, id, work.To);
        }
    }

    /// <summary>Tells of every two in a room who must be kept apart, once for each time they are brought together.</summary>
    public static void Together(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, Id<SceneRoom> room)
    {
        var world = cascade.World;
        var (sheet, truth) = (world.Part<CrimeScenesPart>().Find(id)!, world.Part<CrimeScenesPart>().TruthOf(id)!);
        var here = sheet.People.Where(person => person.Room == room).Select(person => person.Who).Order().ToList();
        foreach (var one in here)
        {
            foreach (var other in here.Where(other => one.CompareTo(other) < 0 && scene.MustBeApart(one, other) && !truth.HasTold(one, other)))
            {
                var says = scene.Person(one)!.Together is { IsSome: true } own ? own : scene.Person(other)!.Together;
                var met = cascade.Emit(new PeopleTogether(id, room, one, other, says) { To = Near(world, sheet, id, room) });
                var before = cascade.Cause;
                cascade.Cause = met;
                Weigh(cascade, scene, one);
                Weigh(cascade, scene, other);
                Exhibits.KeepTogether(cascade, one, Near(world, sheet, id, room));
                Exhibits.KeepTogether(cascade, other, Near(world, sheet, id, room));
                cascade.Cause = before;
            }
        }
    }

    private static void Cross(Cascade cascade, CrimeScene scene, Id<CrimeScene> id, SceneWork work)
    {
        var truth = cascade.World.Part<CrimeScenesPart>().TruthOf(id)!;
        foreach (var before in truth.HandledBy(work.Seat).Where(other => other != work.Person && scene.MustBeApart(other, work.Person)).Take(1).ToList())
        {
            cascade.Emit(new HandsCrossed(id, work.Seat, before, work.Person));
        }
    }

    /// <summary>Whoever brought them there, and whoever is near, notices.</summary>
    private static SeatSet Near(World world, SceneSheet sheet, Id<CrimeScene> id, Id<SceneRoom> room) =>
        SceneAudience.In(world, id, room) is { IsEmpty: false } near ? near
        : sheet.Visitors.Aggregate(SeatSet.Nobody, (to, visitor) => to | ActRun.Agency(world, visitor.Seat));

    private static void Weigh(Cascade cascade, CrimeScene scene, Id<Subject> who)
    {
        if (scene.Person(who)!.Is != ScenePersonIs.Victim)
        {
            return;
        }

        Shift(cascade, who, "reprisal_fear", FearOfTheOther);
        Shift(cascade, who, "trust", TrustLost);
        Shift(cascade, who, "distress", DistressOfMeeting);
    }

    private static void Shift(Cascade cascade, Id<Subject> who, string kind, int permille)
    {
        var levels = cascade.World.Scenario.Levels;
        foreach (var level in levels.Ids.Where(id => levels[id].Of == who && levels[id].Kind == kind))
        {
            new SetLevel(level, permille, false).Do(cascade, Scene.Nobody);
        }
    }
}

/// <summary>For some minutes people are where they were found. After that they are where somebody left them.</summary>
internal sealed class TogetherWake : Wake
{
    public static readonly TogetherWake Instance = new();

    /// <summary>How long people may be together as they were found.</summary>
    public static readonly SimSpan Grace = SimSpan.FromMinutes(10);

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var id = new Id<CrimeScene>(tag);
        var scene = world.Scenario.Table<CrimeScene>()[id];
        if (world.IsFrozen(scene.Place) || world.Part<CrimeScenesPart>().Find(id) is not { } sheet)
        {
            return;
        }

        foreach (var room in sheet.Rooms.Where(room => room.SeenAt + Grace <= world.Now).Select(room => room.Room).ToList())
        {
            Handling.Together(cascade, scene, id, room);
        }
    }
}
