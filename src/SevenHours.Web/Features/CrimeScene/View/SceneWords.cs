using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>What happens at a scene, in the reader's words.</summary>
internal sealed class SceneWords(SeatReading desk, Scene scene)
{
    /// <summary>What a room is called; a room nobody has looked into is a door.</summary>
    public string Room(Id<SceneRoom> room, bool isSeen)
    {
        var definition = desk.Scenario.Table<SceneRoom>()[room];
        return definition.Kind switch
        {
            RoomKind.Outside => desk.Word("scene.room.outside"),
            RoomKind.Vehicle => desk.Word("scene.room.vehicle", ("number", definition.Number)),
            _ when isSeen => desk.Of(definition.Title),
            _ => desk.Word("scene.room.door", ("number", 1 + scene.Doors.TakeWhile(door => door.From != room && door.To != room).Count())),
        };
    }

    /// <summary>A piece of work: what is done to whom or what.</summary>
    public string Work(SceneWork work) =>
        work.Item.IsSome ? desk.Word("scene.work.on", ("what", Kind(work.Kind)), ("on", Item(work.Item)))
        : work.Kind == SceneWorkKind.Lead ? desk.Word("scene.work.lead_to", ("who", Person(work.Person)), ("where", Room(work.To, true)))
        : work.Person.IsSome ? desk.Word("scene.work.on", ("what", Kind(work.Kind)), ("on", Person(work.Person)))
        : work.Kind == SceneWorkKind.Search ? desk.Word("scene.work.searched", ("n", work.Minutes), ("pattern", desk.Word($"scene.pattern.{work.Pattern}".ToLowerInvariant())))
        : Kind(work.Kind);

    /// <summary>A line of the log.</summary>
    public LogRow Line(SceneLine line) => new(
        line.At.Seconds, IconOf(line), line.Seat.IsSome ? desk.SeatTitle(line.Seat) : "", What(line), desk.Texts.Find(line.Says));

    private string What(SceneLine line) => line.Kind switch
    {
        SceneLineKind.Admitted => desk.Word("scene.log.admitted", ("who", desk.Seats(line.Seats))),
        SceneLineKind.Entered => desk.Word(line.IsClothed ? "scene.log.entered.clothed" : "scene.log.entered", ("n", line.People), ("room", Room(line.Room, true))),
        SceneLineKind.Done => desk.Word("scene.log.done", ("what", Work(line.Work!)), ("room", Room(line.Room, true))),
        SceneLineKind.Found => desk.Word("scene.log.found", ("what", Items(line)), ("room", Room(line.Room, true))),
        SceneLineKind.Gone => desk.Word("scene.log.gone", ("what", Items(line))),
        SceneLineKind.Examined => desk.Word("scene.log.examined", ("what", Items(line))),
        SceneLineKind.Hazard => desk.Word("scene.log.hazard", ("room", Room(line.Room, true))),
        SceneLineKind.Together => desk.Word("scene.log.together", ("who", string.Join(" · ", line.Who.Select(Person))), ("room", Room(line.Room, true))),
        var kind => desk.Word($"scene.log.{kind}".ToLowerInvariant()),
    };

    private string Kind(SceneWorkKind kind) => desk.Word($"scene.work.{kind}".ToLowerInvariant());

    private string Items(SceneLine line) => string.Join(", ", line.Items.Select(Item));

    private string Item(Id<SceneItem> item) => desk.Of(desk.Scenario.Table<SceneItem>()[item].Title);

    private string Person(Id<Subject> who) => scene.Person(who) is { } person ? desk.Of(person.Seen) : "";

    private static string IconOf(SceneLine line) => line.Kind switch
    {
        SceneLineKind.Opened => "flag",
        SceneLineKind.Admitted => "user-plus",
        SceneLineKind.Entered => "door-enter",
        SceneLineKind.Left => "door-exit",
        SceneLineKind.Found => "eye",
        SceneLineKind.Gone => "circle-x",
        SceneLineKind.Hazard => "alert-triangle",
        SceneLineKind.Together => "users",
        SceneLineKind.Examined => "zoom-in",
        _ => line.Work?.Kind switch
        {
            SceneWorkKind.PhotographItem or SceneWorkKind.PhotographRoom => "photo",
            SceneWorkKind.Take => "package",
            SceneWorkKind.Search => "search",
            SceneWorkKind.Care => "heart-handshake",
            SceneWorkKind.Speak => "message-circle",
            SceneWorkKind.Lead => "users",
            _ => "check",
        },
    };
}
