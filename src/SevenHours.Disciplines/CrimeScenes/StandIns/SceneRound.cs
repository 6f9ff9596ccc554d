using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What a stand-in does next at a scene, from what its desk shows of it.</summary>
internal sealed class SceneRound(Desk desk, CrimeScene scene, SceneSheet sheet, StandInMind mind)
{
    private const int SearchMinutes = 20;

    private IReadOnlyList<Id<SceneRoom>> Inside =>
        [.. scene.Rooms.Where(room => desk.Scenario.Table<SceneRoom>()[room].Kind == RoomKind.Room)];

    public SeatCommand? Next()
    {
        if (sheet.Visitor(mind.Seat) is not { } here)
        {
            return HasLeft ? null : Go(scene.Outside);
        }

        return First(here) ?? People(here) ?? Rooms(here) ?? (sheet.IsReleased ? null : Work(SceneWorkKind.Release, here.Room));
    }

    private bool HasLeft => sheet.Log.Any(line => line.Kind == SceneLineKind.Left && line.Seat == mind.Seat);

    private SeatCommand? First(SceneVisitor here) =>
        !sheet.HasCordon && Keeps(0, 0) ? Work(SceneWorkKind.Cordon, here.Room)
        : Inside.Where(room => sheet.Room(room)?.IsSafe != true && Keeps(1, room.Index)).Select(room => Work(SceneWorkKind.MakeSafe, room)).FirstOrDefault()
        ?? Inside.Where(room => sheet.Room(room)?.HasPath != true && Keeps(2, room.Index)).Select(room => Work(SceneWorkKind.Path, room)).FirstOrDefault();

    // Apart first: leading somebody out of the room takes a minute, and what two agree on meanwhile cannot be taken back.
    private SeatCommand? People(SceneVisitor here)
    {
        foreach (var room in Inside.Where(room => sheet.Room(room) is null or { SeenAt.Seconds: int.MaxValue }))
        {
            return Go(room);
        }

        foreach (var person in sheet.People.Where(person => MustGo(person) && Keeps(4, person.Who.Index)))
        {
            var free = scene.Rooms.Where(room => desk.Scenario.Table<SceneRoom>()[room].Kind == RoomKind.Vehicle && sheet.People.All(other => other.Room != room));
            if (free.FirstOrDefault(Id<SceneRoom>.None) is { IsSome: true } vehicle)
            {
                return here.Room != person.Room ? Go(person.Room) : With(Work(SceneWorkKind.Lead, here.Room), person.Who, vehicle);
            }
        }

        foreach (var person in sheet.People.Where(person => person.CaredAt == SimTime.Never && Keeps(3, person.Who.Index)))
        {
            return here.Room != person.Room ? Go(person.Room) : Work(SceneWorkKind.Care, here.Room) is { } care ? With(care, person.Who) : null;
        }

        return null;
    }

    private bool MustGo(PersonSheet person) => sheet.People.Any(other => other.Who != person.Who && other.Room == person.Room)
        && desk.Scenario.Table<SceneRoom>()[person.Room].Kind == RoomKind.Room;

    private SeatCommand? Rooms(SceneVisitor here)
    {
        foreach (var room in Inside)
        {
            var known = sheet.Room(room)!;
            if (known.PhotographedAt == SimTime.Never && Keeps(5, room.Index))
            {
                return here.Room != room ? Go(room) : Work(SceneWorkKind.PhotographRoom, room);
            }

            if (known.Searches == 0)
            {
                return here.Room != room ? Go(room) : Search(room);
            }

            if (sheet.Items.FirstOrDefault(item => !item.IsTaken && desk.Scenario.Table<SceneItem>()[item.Item].Room == room) is { } found)
            {
                return here.Room != room ? Go(room) : Item(found, room);
            }
        }

        return sheet.Items.Where(item => item.ExaminedAt == SimTime.Never && desk.Scenario.Table<SceneItem>()[item.Item].Facts.Count > 0)
            .Select(item => On(SceneWorkKind.Examine, item.Item, here.Room)).FirstOrDefault();
    }

    private WorkAtScene Item(ItemSheet item, Id<SceneRoom> room)
    {
        var definition = desk.Scenario.Table<SceneItem>()[item.Item];
        return !item.IsPhotographed && Keeps(6, item.Item.Index) ? On(SceneWorkKind.PhotographItem, item.Item, room)
            : item.Marker == 0 && Keeps(7, item.Item.Index) ? On(SceneWorkKind.Mark, item.Item, room)
            : definition is { Kind: ItemKind.Device } && item.Device is null && Keeps(8, item.Item.Index) ? On(SceneWorkKind.Isolate, item.Item, room)
            : Taking(definition, item, room);
    }

    private WorkAtScene Taking(SceneItem definition, ItemSheet item, Id<SceneRoom> room)
    {
        var take = On(SceneWorkKind.Take, item.Item, room);
        return take with
        {
            Work = take.Work with
            {
                Packing = Keeps(9, item.Item.Index) ? SceneTimes.PackingOf(definition.Kind) : Packing.Plastic,
                IsSealed = Keeps(10, item.Item.Index),
                IsLabelled = Keeps(11, item.Item.Index),
            },
        };
    }

    private WorkAtScene Search(Id<SceneRoom> room)
    {
        var work = Work(SceneWorkKind.Search, room);
        var need = SceneTimes.NeedOf(desk.Scenario.Table<SceneRoom>()[room]) * 2 / SceneHabit.People;
        return work with
        {
            Work = work.Work with { People = SceneHabit.People, Minutes = Keeps(12, room.Index) ? Math.Clamp(need, 1, SceneTimes.LongestSearch) : Math.Min(need, SearchMinutes) / 2 + 1 },
        };
    }

    private EnterRoom Go(Id<SceneRoom> room) => new(mind.Seat, sheet.Scene, room)
    {
        People = SceneHabit.People, IsClothed = Keeps(13, 0), KeepsToPath = Keeps(14, room.Index),
    };

    private WorkAtScene On(SceneWorkKind kind, Id<SceneItem> item, Id<SceneRoom> room) =>
        Work(kind, room) is var work ? work with { Work = work.Work with { Item = item } } : work;

    private static WorkAtScene With(WorkAtScene work, Id<Subject> who, Id<SceneRoom>? to = null) =>
        work with { Work = work.Work with { Person = who, To = to ?? Id<SceneRoom>.None } };

    private WorkAtScene Work(SceneWorkKind kind, Id<SceneRoom> room) => new(mind.Seat, sheet.Scene, new SceneWork(mind.Seat, 0, kind, room));

    /// <summary>Whether it does not leave a step out: by its skill, once for each step and each thing.</summary>
    private bool Keeps(int step, int about) =>
        !Luck.Within(mind.Luck.Draw(LuckPurpose.StandInSkip, -100 - step, mind.Seat.Index, about + 1), mind.Skill.Skips);
}
