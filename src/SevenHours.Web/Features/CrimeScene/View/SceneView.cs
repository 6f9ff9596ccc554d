using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>A crime scene as a desk knows it: rooms somebody of its side looked into, what was found, who is there. Nothing else of it.</summary>
public sealed record SceneView(string Token, string Title, string Place)
{
    /// <summary>The scene as this side has it, as a form that shares names it.</summary>
    public string OnWall { get; init; } = "";

    /// <summary>Who worked it and shared it; null for a scene of the reader's own agency.</summary>
    public SceneOrigin? From { get; init; }

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

    /// <summary>The scenes a desk knows of, in the order it learnt of them; after them those that others shared.</summary>
    internal static Listed<SceneView> All(SeatReading desk) => desk.Desk.Part<CrimeScenesDesk>() is var known
        ? [.. known.Scenes.Select(sheet => new SceneReading(desk, sheet).Read()), .. known.Received.Select(received => SceneReading.Read(desk, received))]
        : [];

    /// <summary>The scene of the desk's own that a token means; none for one that others shared.</summary>
    internal static Id<Scene> Find(SeatReading desk, string? token) =>
        Desk.View.Token.Find(desk.Scenario, desk.Desk.Part<CrimeScenesDesk>().Scenes.Select(sheet => sheet.Scene), token);
}

/// <summary>Where a scene that was shared is from.</summary>
/// <param name="Agency">The agency that worked it.</param>
/// <param name="Seat">Who gave it.</param>
/// <param name="Code">What may be done with it.</param>
/// <param name="Grade">Source and information, such as B2; empty when not graded.</param>
/// <param name="At">When it came, in exercise seconds: it shows the scene as it stood then.</param>
public sealed record SceneOrigin(string Agency, string Seat, HandlingCode Code, string Grade, long At);
