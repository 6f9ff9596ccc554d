using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>Reads one scene from a desk, in the reader's words.</summary>
/// <param name="desk">The desk.</param>
/// <param name="sheet">The scene as the desk knows it, or as somebody shared it.</param>
internal sealed class SceneReading(SeatReading desk, SceneSheet sheet)
{
    private readonly Scene _scene = desk.Scenario.Table<Scene>()[sheet.Scene];

    public SceneView Read() => new(Token.Of(desk.Scenario, sheet.Scene), desk.Of(_scene.Title), desk.Of(desk.Scenario.Subjects[_scene.Place].Title))
    {
        OnWall = new WallItem(SceneOnWall.KindName, SceneOnWall.Of(desk.Scenario, sheet.Scene, desk.Agency)).ToString(),
        Arrival = desk.Texts.Find(_scene.Arrival),
        HasCordon = sheet.HasCordon,
        IsReleased = sheet.IsReleased,
        Rooms = [.. _scene.Rooms.Where(IsKnown).Select(Room)],
        Doors = [.. _scene.Doors.Where(door => door.Start != door.End && (IsSeen(door.From) || IsSeen(door.To))).Select(Door)],
        Items = [.. sheet.Items.Select(Item)],
        People = [.. sheet.People.Select(Person)],
        Visitors = [.. sheet.Visitors.Select(Visitor)],
        Running = [.. sheet.Running.OrderBy(work => work.Until).Select(Work)],
        Log = [.. sheet.Log.Reverse().Select(new SceneWords(desk, _scene).Line)],
    };

    /// <summary>A scene that others worked and shared. Its token names what was shared, and so it cannot be mistaken for one to work at.</summary>
    public static SceneView Read(SeatReading desk, ReceivedScene received) => new SceneReading(desk, received.Sheet).Read() with
    {
        Token = received.Item.ToString(),
        OnWall = new WallItem(SceneOnWall.KindName, received.Item).ToString(),
        From = new SceneOrigin(
            desk.AgencyTitle(received.Agency), desk.SeatTitle(received.How.From), received.How.Code, SharedItemRow.GradeOf(received.How.Source, received.How.Information), received.At.Seconds),
    };

    private bool IsSeen(Id<SceneRoom> room) => RoomOf(room).Kind != RoomKind.Room || sheet.Room(room) is { SeenAt.Seconds: < int.MaxValue };

    // A door says that there is a room behind it, and no more.
    private bool IsKnown(Id<SceneRoom> room) => IsSeen(room) || _scene.Doors.Any(door =>
        door.From == room && IsSeen(door.To) || door.To == room && IsSeen(door.From));

    private SceneRoom RoomOf(Id<SceneRoom> room) => desk.Scenario.Table<SceneRoom>()[room];

    private SceneRoomRow Room(Id<SceneRoom> room)
    {
        var (definition, known, isSeen) = (RoomOf(room), sheet.Room(room), IsSeen(room));
        return new SceneRoomRow(Token.Of(desk.Scenario, room), new SceneWords(desk, _scene).Room(room, isSeen), definition.Kind, isSeen)
        {
            Outline = isSeen ? [.. definition.Outline] : [],
            Furniture = isSeen
                ? [.. _scene.Furniture.Where(piece => piece.Room == room).Select(piece => new FurnishingRow(desk.Of(piece.Title), piece.At, piece.Width, piece.Height, piece.IsRound))]
                : [],
            IsDark = isSeen && definition.IsDark && known?.IsLit != true,
            IsSafe = known?.IsSafe == true,
            HasPath = known?.HasPath == true,
            IsPhotographed = known is { PhotographedAt.Seconds: < int.MaxValue },
            IsSketched = known?.IsSketched == true,
            IsNoted = known?.IsNoted == true,
            Searches = known?.Searches ?? 0,
        };
    }

    private DoorRow Door(SceneDoor door)
    {
        var behind = !IsSeen(door.To) ? door.To : !IsSeen(door.From) ? door.From : Id<SceneRoom>.None;
        var hasPath = sheet.Room(door.From)?.HasPath == true && (RoomOf(door.To).Kind != RoomKind.Room || sheet.Room(door.To)?.HasPath == true);
        return new DoorRow(door.Start, door.End, behind.IsSome ? Token.Of(desk.Scenario, behind) : null, hasPath);
    }

    private ItemRow Item(ItemSheet item)
    {
        var definition = desk.Scenario.Table<SceneItem>()[item.Item];
        return new ItemRow(
            Token.Of(desk.Scenario, item.Item), desk.Of(definition.Title), definition.Kind, Token.Of(desk.Scenario, definition.Room),
            new SceneWords(desk, _scene).Room(definition.Room, true), definition.At, item.FoundAt.Seconds)
        {
            Marker = item.Marker,
            IsPhotographed = item.IsPhotographed,
            WasMovedFirst = item.WasMovedFirst,
            IsSwabbed = item.IsSwabbed,
            IsExamined = item.ExaminedAt != SimTime.Never,
            IsSpoiled = item.IsSpoiledSeen,
            Device = item.Device,
            IsTaken = item.IsTaken,
            Packing = item.Packing,
            Flaws = item.Flaws,
            Exhibit = desk.Desk.Part<EvidenceDesk>().Find(item.Exhibit)?.Handle.ToString(),
            Shows = item.ExaminedAt != SimTime.Never && !item.IsSpoiledSeen ? desk.Texts.Find(definition.Shows) : null,
        };
    }

    private PersonRow Person(PersonSheet person, int index)
    {
        var definition = _scene.Person(person.Who)!;
        return new PersonRow(
            Token.Of(desk.Scenario, person.Who), desk.Of(definition.Seen), Token.Of(desk.Scenario, person.Room),
            new SceneWords(desk, _scene).Room(person.Room, true), person.IsWhereSeen ? definition.At : null)
        {
            SeenAt = person.SeenAt.Seconds,
            Number = index + 1,
            CaredAt = person.CaredAt == SimTime.Never ? null : person.CaredAt.Seconds,
            Said = desk.Texts.Find(person.Said),
            SpokenAt = person.SpokenAt == SimTime.Never ? null : person.SpokenAt.Seconds,
            SpokenBy = person.SpokenBy.IsSome ? desk.SeatTitle(person.SpokenBy) : null,
        };
    }

    private VisitorRow Visitor(SceneVisitor visitor)
    {
        var agency = desk.Scenario.Agencies[desk.Scenario.Seats[visitor.Seat].Agency];
        return new VisitorRow(
            desk.SeatTitle(visitor.Seat), desk.Of(agency.Title), agency.Short, Token.Of(desk.Scenario, visitor.Room),
            new SceneWords(desk, _scene).Room(visitor.Room, IsSeen(visitor.Room)), visitor.People, visitor.IsClothed, visitor.Since.Seconds, visitor.Seat == desk.Desk.Seat);
    }

    private WorkRow Work(SceneWork work) => new(
        desk.SeatTitle(work.Seat), new SceneWords(desk, _scene).Work(work), new SceneWords(desk, _scene).Room(work.Room, IsSeen(work.Room)), work.People,
        work.Until.Seconds, work.Seat == desk.Desk.Seat);
}
