using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.CrimeScenes;

/// <summary>The raid case with a flat behind its door: three rooms, a girl and her keeper, a notebook in the open, a print, two hidden things, a hot iron.</summary>
internal static class SceneCase
{
    public const string Flat = """
        scene:
          flat:
            at: house
            name: The flat behind the blue door
            opened_by: [visit]
            stand_ins: false
            rooms:
              hall: { name: Hall, rect: [0, 0, 200, 400] }
              kitchen: { name: Kitchen, rect: [200, 0, 300, 400] }
              cellar: { name: Cellar, outline: [0, 400, 200, 400, 200, 700, 0, 700], dark: true }
            doors:
              - { from: hall, at: [60, 0, 150, 0] }
              - { from: hall, to: kitchen, at: [200, 100, 200, 180] }
              - { from: hall, to: cellar, at: [60, 400, 140, 400] }
            furniture:
              - { name: Stove, room: kitchen, rect: [400, 20, 80, 60] }
            items:
              notebook: { name: A squared notebook, kind: paper, room: kitchen, at: [250, 80], facts: diary, shows: Names and sums. }
              print: { name: A print on the door, kind: trace, room: kitchen, at: [210, 200], fragile: [walking, touch], facts: calls }
              passport: { name: A passport, kind: document, room: kitchen, at: [460, 60], found: searched, depth: 2 }
              second_book: { name: A second book, kind: paper, room: kitchen, at: [470, 350], found: told, knows: rumour, facts: ledger }
              telephone: { name: A telephone on a charger, kind: device, room: hall, at: [20, 300], on: true }
              glass: { name: A glass, room: hall, at: [180, 380] }
            people:
              - { who: girl, seen: A young woman on a chair, room: kitchen, at: [300, 300], is: victim, apart_from: keeper, together: She looks at the floor., cared: She asks for water. }
              - { who: keeper, seen: A man at the window, room: kitchen, at: [400, 300], is: suspect }
            hazards:
              - { room: cellar, name: A broken step, met: Somebody falls on a broken step., costs: 15m }
            untrained:
              - { when: crowd, item: glass, says: Somebody puts the glass on the shelf. }
        """;

    public static PlayedWorld Opened()
    {
        var play = RaidCase.New().With("scene", Flat).Begin();
        play.Do(play.Start("officer", "visit", "house")).Until("30m");
        return play;
    }

    public static Id<CrimeScene> Scene(this PlayedWorld play) => play.Id<CrimeScene>("flat");

    public static Id<SceneRoom> Room(this PlayedWorld play, string name) => play.Id<SceneRoom>("flat." + name);

    public static Id<SceneItem> Item(this PlayedWorld play, string name) => play.Id<SceneItem>("flat." + name);

    public static EnterRoom Go(this PlayedWorld play, string seat, string room, int people = 1, bool bare = false, bool path = false) =>
        new(play.Seat(seat), play.Scene(), play.Room(room)) { People = people, IsClothed = !bare, KeepsToPath = path };

    public static WorkAtScene Work(this PlayedWorld play, string seat, SceneWorkKind kind, string room, string? item = null, string? person = null, string? to = null) =>
        new(play.Seat(seat), play.Scene(), new SceneWork(play.Seat(seat), 0, kind, play.Room(room))
        {
            Item = item is null ? Id<SceneItem>.None : play.Item(item),
            Person = play.Subject(person),
            To = to is null ? Id<SceneRoom>.None : play.Room(to),
            Minutes = kind == SceneWorkKind.Search ? 60 : 0,
            Packing = Packing.Paper,
            IsSealed = true,
            IsLabelled = true,
        });

    /// <summary>Works, and waits until it is done.</summary>
    public static PlayedWorld Done(this PlayedWorld play, WorkAtScene work)
    {
        play.Do(work);
        var until = play.World.Part<CrimeScenesPart>().Find(play.Scene())!.Running.Where(one => one.Seat == work.Seat).Max(one => one.Until);
        return play.Do(new AdvanceTo(until));
    }

    public static SceneSheet Sheet(this PlayedWorld play, string seat) => play.Desk<CrimeScenesDesk>(seat).Find(play.Scene())!;

    public static bool Holds(this PlayedWorld play, string seat, string fact) => play.Desk<KnowledgeDesk>(seat).Holds(play.Id<Fact>(fact));
}
