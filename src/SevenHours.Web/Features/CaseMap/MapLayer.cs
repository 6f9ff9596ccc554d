using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>What the map of a case shows from one source.</summary>
/// <param name="Id">Its name in the page, lower case; also the name of its drawing in the stylesheet.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Marks">Its marks: a function of the desk and of nothing else.</param>
public sealed record MapLayer(string Id, string Icon, Func<SeatReading, IEnumerable<MapMark>> Marks)
{
    /// <summary>The id of its name.</summary>
    public string Name => $"casemap.layer.{Id}";
}

/// <summary>One thing on the map.</summary>
/// <param name="Id">Its opaque name, unique in its layer.</param>
/// <param name="Layer">The layer's id.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Title">What it is.</param>
/// <param name="Where">The name of the spot; empty when it has none.</param>
public sealed record MapMark(string Id, string Layer, Spot At, string Title, string Where)
{
    /// <summary>Where it is from, in words.</summary>
    public string Detail { get; init; } = "";

    /// <summary>From when in the story, in exercise seconds; null for always.</summary>
    public long? From { get; init; }

    /// <summary>Where more of it is; null for nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>A line or an area that belongs to it, such as a sector; empty for a spot alone.</summary>
    public Listed<Spot> Line { get; init; } = [];

    /// <summary>Whether the line is an area.</summary>
    public bool IsArea { get; init; }
}
