using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CrimeScene.View;

/// <summary>A room as somebody's side knows it.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Name">What it is called; for a room nobody has looked into, where its door is.</param>
/// <param name="Kind">What kind of room it is.</param>
/// <param name="IsSeen">Whether somebody of this side has looked into it.</param>
public sealed record SceneRoomRow(string Token, string Name, RoomKind Kind, bool IsSeen)
{
    /// <summary>Its corners in centimetres; none when it was not seen, and outside.</summary>
    public Listed<PlanPoint> Outline { get; init; } = [];

    /// <summary>What stands in it.</summary>
    public Listed<FurnishingRow> Furniture { get; init; } = [];

    public bool IsDark { get; init; }

    public bool IsSafe { get; init; }

    public bool HasPath { get; init; }

    public bool IsPhotographed { get; init; }

    public bool IsSketched { get; init; }

    public bool IsNoted { get; init; }

    public int Searches { get; init; }
}

/// <summary>A piece of furniture.</summary>
public sealed record FurnishingRow(string Name, PlanPoint At, int Width, int Height, bool IsRound);

/// <summary>A door of a room that was seen.</summary>
/// <param name="Start">One end of the opening.</param>
/// <param name="End">The other.</param>
/// <param name="To">The room behind it when nobody has looked into it, by token; null when both sides are known.</param>
/// <param name="HasPath">Whether the laid path leads through it.</param>
public sealed record DoorRow(PlanPoint Start, PlanPoint End, string? To, bool HasPath);

/// <summary>An item that was found.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Name">What one sees of it.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Room">Its room, by token.</param>
/// <param name="RoomName">Its room.</param>
/// <param name="At">Where it lies.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record ItemRow(string Token, string Name, ItemKind Kind, string Room, string RoomName, PlanPoint At, long FoundAt)
{
    /// <summary>Its number on the plan; 0 for none.</summary>
    public int Marker { get; init; }

    public bool IsPhotographed { get; init; }

    public bool WasMovedFirst { get; init; }

    public bool IsSwabbed { get; init; }

    public bool IsExamined { get; init; }

    public bool IsSpoiled { get; init; }

    /// <summary>What was decided about a device; null while nothing was.</summary>
    public SceneWorkKind? Device { get; init; }

    public bool IsTaken { get; init; }

    public Packing Packing { get; init; }

    /// <summary>What this side knows was done wrongly.</summary>
    public SceneFlaws Flaws { get; init; }

    /// <summary>The exhibit it became, by its opaque name; null for none.</summary>
    public string? Exhibit { get; init; }

    /// <summary>What examining it showed; null for nothing.</summary>
    public string? Shows { get; init; }
}

/// <summary>A person at the scene.</summary>
/// <param name="Token">An opaque name.</param>
/// <param name="Seen">What one sees of the person.</param>
/// <param name="Room">Where the person is, by token.</param>
/// <param name="RoomName">Where the person is.</param>
/// <param name="At">Where in the room; null when the person was led there.</param>
public sealed record PersonRow(string Token, string Seen, string Room, string RoomName, PlanPoint? At)
{
    public long SeenAt { get; init; }

    /// <summary>A number by which plan and table name the person.</summary>
    public int Number { get; init; }

    public long? CaredAt { get; init; }

    public string? Said { get; init; }

    public long? SpokenAt { get; init; }

    public string? SpokenBy { get; init; }
}

/// <summary>A seat that is inside.</summary>
/// <param name="Seat">What it is called.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Short">Its agency in two or three letters.</param>
/// <param name="Room">Where, by token.</param>
/// <param name="RoomName">Where.</param>
/// <param name="People">How many came.</param>
/// <param name="IsClothed">Whether they wear protective clothing.</param>
/// <param name="Since">Since when.</param>
/// <param name="IsMe">Whether it is the reader's own seat.</param>
public sealed record VisitorRow(string Seat, string Agency, string Short, string Room, string RoomName, int People, bool IsClothed, long Since, bool IsMe);

/// <summary>Work under way.</summary>
/// <param name="Who">Whose.</param>
/// <param name="What">What, in words.</param>
/// <param name="Where">Where.</param>
/// <param name="People">By how many.</param>
/// <param name="Until">When it is done.</param>
/// <param name="IsMine">Whether it is the reader's own.</param>
public sealed record WorkRow(string Who, string What, string Where, int People, long Until, bool IsMine);

/// <summary>A line of the log.</summary>
/// <param name="At">When.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Who">Who; empty for what only happened.</param>
/// <param name="What">What, in words.</param>
/// <param name="Says">What was noted or noticed, or the reason; null for nothing.</param>
public sealed record LogRow(long At, string Icon, string Who, string What, string? Says);
