using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>A crime scene as a desk knows it: rooms somebody of its side looked into, what was found, who is there. Nothing else of it.</summary>
public sealed record SceneView(string Token, string Title, string Place)
{
    /// <summary>What whoever arrives sees from outside; null for nothing.</summary>
    public string? Arrival { get; init; }

    public bool HasCordon { get; init; }

    public bool IsReleased { get; init; }

    public required Listed<SceneRoomRow> Rooms { get; init; }

    public required Listed<DoorRow> Doors { get; init; }

    public required Listed<ItemRow> Items { get; init; }

    public required Listed<PersonRow> People { get; init; }

    public required Listed<VisitorRow> Visitors { get; init; }

    public required Listed<WorkRow> Running { get; init; }

    /// <summary>What happened, the latest first.</summary>
    public required Listed<LogRow> Log { get; init; }

    /// <summary>The reader's own seat when it is inside; null otherwise.</summary>
    public VisitorRow? Me => Visitors.FirstOrDefault(visitor => visitor.IsMe);

    /// <summary>How many of the reader's people have free hands.</summary>
    public int Free => (Me?.People ?? 0) - Running.Where(work => work.IsMine).Sum(work => work.People);

    public SceneRoomRow? Room(string? token) => Rooms.FirstOrDefault(room => room.Token == token);

    public ItemRow? Item(string? token) => Items.FirstOrDefault(item => item.Token == token);

    public PersonRow? Person(string? token) => People.FirstOrDefault(person => person.Token == token);

    /// <summary>The scenes a desk knows of, in the order it learnt of them.</summary>
    internal static Listed<SceneView> All(SeatReading desk) => [.. desk.Desk.Part<CrimeScenesDesk>().Scenes.Select(sheet => new SceneReading(desk, sheet.Scene).Read())];

    /// <summary>The scene a token means; null when the desk knows of none.</summary>
    internal static Id<Scene> Find(SeatReading desk, string? token) =>
        Desk.View.Token.Find(desk.Scenario, desk.Desk.Part<CrimeScenesDesk>().Scenes.Select(sheet => sheet.Scene), token);
}
