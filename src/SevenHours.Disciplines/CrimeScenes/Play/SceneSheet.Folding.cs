using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <content>What each event changes.</content>
public sealed partial class SceneSheet
{
    internal void Open(Handle act, SimTime at)
    {
        Act = act;
        log.Add(new SceneLine(at, Id<Seat>.None, SceneLineKind.Opened, Id<SceneRoom>.None));
    }

    internal void Admit(CrimeSceneShown shown, SimTime at)
    {
        HasCordon |= shown.HasCordon;
        log.Add(new SceneLine(at, shown.Seat, SceneLineKind.Admitted, Id<SceneRoom>.None) { Seats = shown.Seats });
    }

    internal void Enter(SceneEntered entered, SimTime at)
    {
        var since = Visitor(entered.Seat)?.Since ?? at;
        visitors.RemoveAll(one => one.Seat == entered.Seat);
        visitors.Add(new SceneVisitor(entered.Seat, entered.Room, entered.People, entered.IsClothed, entered.KeepsToPath, since));
        if (entered.LightsOn)
        {
            Change(entered.Room, room => room with { IsLit = true });
        }

        log.Add(new SceneLine(at, entered.Seat, SceneLineKind.Entered, entered.Room)
        {
            People = entered.People, IsClothed = entered.IsClothed, Says = entered.Reason,
        });
    }

    internal void Leave(Id<Seat> seat, SimTime at)
    {
        visitors.RemoveAll(one => one.Seat == seat);
        running.RemoveAll(work => work.Seat == seat && work.Kind != SceneWorkKind.Examine);
        log.Add(new SceneLine(at, seat, SceneLineKind.Left, Id<SceneRoom>.None));
    }

    internal void See(RoomSeen seen, SimTime at)
    {
        Change(seen.Room, room => room with { SeenAt = room.SeenAt < at ? room.SeenAt : at });
        Find(seen.Items, seen.Room, at);
        foreach (var who in seen.People)
        {
            Place(who, seen.Room, at);
        }
    }

    internal void Find(IReadOnlyList<Id<SceneItem>> found, Id<SceneRoom> room, SimTime at)
    {
        var fresh = found.Where(item => Item(item) is null).ToList();
        items.AddRange(fresh.Select(item => new ItemSheet(item, at)));
        if (fresh.Count > 0)
        {
            log.Add(new SceneLine(at, Id<Seat>.None, SceneLineKind.Found, room) { Items = fresh });
        }
    }

    internal void Gone(ItemGone gone, SimTime at)
    {
        Change(gone.Item, at, item => item with { TakenAt = item.IsTaken ? item.TakenAt : at });
        log.Add(new SceneLine(at, gone.Seat, SceneLineKind.Gone, Id<SceneRoom>.None) { Items = [gone.Item] });
    }

    internal void Begin(SceneWork work) => running.Add(work);

    /// <summary>Those who are there when it is opened: whoever is elsewhere by then is not.</summary>
    internal void Populate(CrimeScene scene, World world)
    {
        foreach (var person in scene.People.Where(person => world.Part<ProtectionPart>().At(person.Who) == scene.Place && person.When.Holds(world, Kernel.Scene.Nobody)))
        {
            people.Add(new PersonSheet(person.Who, person.Room, world.Now));
        }
    }

    internal void Shift(Id<Seat> seat, int number, SimSpan by)
    {
        var place = running.FindIndex(work => work.Seat == seat && work.Number == number);
        running[place] = running[place] with { Until = running[place].Until + by };
    }

    internal void Finish(SceneWorkDone done, Id<Agency> agency, SimTime at)
    {
        var work = done.Work;
        running.RemoveAll(one => one.Seat == work.Seat && one.Number == work.Number);
        switch (work.Kind)
        {
            case SceneWorkKind.Cordon:
                HasCordon = true;
                break;
            case SceneWorkKind.Release:
                IsReleased = true;
                break;
            case SceneWorkKind.Change when Visitor(work.Seat) is { } visitor:
                visitors[visitors.IndexOf(visitor)] = visitor with { IsClothed = true };
                break;
            case SceneWorkKind.Lead:
                Place(work.Person, work.To, at, isLed: true);
                break;
            case SceneWorkKind.Speak:
                Place(work.Person, work.Room, at);
                Change(work.Person, person => person.SpokenBy.IsSome ? person : person with { SpokenAt = at, SpokenBy = work.Seat });
                break;
            default:
                if (work.Item.IsSome)
                {
                    Change(work.Item, at, item => After(item, work, done.IsBareHanded, agency, at));
                }
                else
                {
                    Change(work.Room, room => After(room, work, done.Worth, at));
                }

                break;
        }

        if (work.Kind is not (SceneWorkKind.Take or SceneWorkKind.Examine))
        {
            log.Add(new SceneLine(at, work.Seat, SceneLineKind.Done, work.Room) { Work = work, People = work.People, Says = work.Note });
        }
    }

    internal void Take(ItemTaken taken, SceneFlaws flaws, SimTime at)
    {
        Change(taken.Item, at, item => item with
        {
            TakenAt = at, Packing = taken.Work.Packing, Flaws = flaws, Exhibit = taken.Exhibit,
            WasMovedFirst = item.WasMovedFirst || !item.IsPhotographed,
        });
        log.Add(new SceneLine(at, taken.Work.Seat, SceneLineKind.Done, taken.Work.Room) { Work = taken.Work, Items = [taken.Item] });
    }

    internal void Examine(ItemExamined examined, SimTime at)
    {
        Change(examined.Item, at, item => item with { ExaminedAt = at, IsSpoiledSeen = examined.IsSpoiled });
        log.Add(new SceneLine(at, examined.Seat, SceneLineKind.Examined, Id<SceneRoom>.None) { Items = [examined.Item], Says = examined.Shows });
    }

    internal void Meet(HazardSeen seen, TextRef says, SimTime at)
    {
        if (!seen.IsMet)
        {
            Change(seen.Room, room => room with { IsSafe = true });
        }

        log.Add(new SceneLine(at, seen.Seat, SceneLineKind.Hazard, seen.Room) { Says = says });
    }

    internal void Care(PersonCaredFor cared, SimTime at)
    {
        Place(cared.Person, cared.Room, at);
        Change(cared.Person, person => person.CaredAt == SimTime.Never ? person with { CaredAt = at, Said = cared.Says } : person);
    }

    internal void Together(PeopleTogether together, SimTime at) => log.Add(
        new SceneLine(at, Id<Seat>.None, SceneLineKind.Together, together.Room) { Who = [together.One, together.Other], Says = together.Says });

    private ItemSheet After(ItemSheet item, SceneWork work, bool isBareHanded, Id<Agency> agency, SimTime at)
    {
        var touched = item with
        {
            WasBareHanded = item.WasBareHanded || isBareHanded,
            WasMovedFirst = item.WasMovedFirst || !item.IsPhotographed && !item.IsTaken && Moves(work.Kind),
        };
        return work.Kind switch
        {
            SceneWorkKind.Mark when item.Marker == 0 => touched with { Marker = NumberAfter(agency), MarkedBy = agency },
            SceneWorkKind.PhotographItem => touched with { PhotographedAt = item.IsPhotographed ? item.PhotographedAt : at },
            SceneWorkKind.Swab => touched with { IsSwabbed = true },
            SceneWorkKind.Isolate or SceneWorkKind.SwitchOff => touched with { Device = work.Kind },
            _ => touched,
        };
    }

    private static RoomSheet After(RoomSheet room, SceneWork work, int worth, SimTime at) => work.Kind switch
    {
        SceneWorkKind.MakeSafe => room with { IsSafe = true },
        SceneWorkKind.Path => room with { HasPath = true },
        SceneWorkKind.WalkThrough => room with { IsNoted = true },
        SceneWorkKind.PhotographRoom => room with { PhotographedAt = room.PhotographedAt < at ? room.PhotographedAt : at },
        SceneWorkKind.Sketch => room with { IsSketched = true },
        SceneWorkKind.Search => room with { Effort = room.Effort + worth, Searches = room.Searches + 1 },
        _ => room,
    };

    // Each agency numbers its own, so that no number tells what others found.
    private int NumberAfter(Id<Agency> agency) => items.Where(item => item.MarkedBy == agency).Select(item => item.Marker).DefaultIfEmpty(0).Max() + 1;

    private static bool Moves(SceneWorkKind kind) =>
        kind is SceneWorkKind.Move or SceneWorkKind.Examine or SceneWorkKind.Isolate or SceneWorkKind.SwitchOff or SceneWorkKind.Take;

    private void Change(Id<SceneRoom> id, Func<RoomSheet, RoomSheet> change)
    {
        var place = rooms.FindIndex(room => room.Room == id);
        if (place < 0)
        {
            rooms.Add(change(new RoomSheet(id)));
        }
        else
        {
            rooms[place] = change(rooms[place]);
        }
    }

    // Whoever sees something done to an item sees the item.
    private void Change(Id<SceneItem> id, SimTime at, Func<ItemSheet, ItemSheet> change)
    {
        var place = items.FindIndex(item => item.Item == id);
        if (place < 0)
        {
            items.Add(change(new ItemSheet(id, at)));
        }
        else
        {
            items[place] = change(items[place]);
        }
    }

    private void Change(Id<Subject> who, Func<PersonSheet, PersonSheet> change)
    {
        var place = people.FindIndex(person => person.Who == who);
        people[place] = change(people[place]);
    }

    private void Place(Id<Subject> who, Id<SceneRoom> room, SimTime at, bool isLed = false)
    {
        if (Person(who) is not { } known)
        {
            people.Add(new PersonSheet(who, room, at) { IsWhereSeen = !isLed });
        }
        else if (known.Room != room)
        {
            Change(who, person => person with { Room = room, IsWhereSeen = false });
        }
    }
}
