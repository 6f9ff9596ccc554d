using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall;

/// <summary>How things of a kind look on a wall.</summary>
/// <param name="Kind">The name of their <see cref="WallKind"/>.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Read">What a desk shows of one; null when it does not have it.</param>
/// <param name="All">All that a desk has of the kind, the newest first: what can be put up and shared.</param>
public sealed record WallFace(string Kind, string Icon, Func<SeatReading, Handle, WallThing?> Read, Func<SeatReading, IEnumerable<Handle>> All)
{
    /// <summary>The id of the kind's name.</summary>
    public string Name => $"wall.kind.{Kind}";
}

/// <summary>A thing as a wall shows it.</summary>
/// <param name="Title">What it is or says.</param>
/// <param name="Detail">Where it is from, in words.</param>
/// <param name="At">Since when the desk has it, in exercise seconds.</param>
public sealed record WallThing(string Title, string Detail, long At)
{
    /// <summary>Source and information, such as B2; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Where it is worked on; null for nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it may only go to those who need it.</summary>
    public bool IsSensitive { get; init; }
}
