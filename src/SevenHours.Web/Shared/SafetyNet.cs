using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Shared;

/// <summary>What every page offers for a real emergency and to whoever has had enough.</summary>
/// <param name="Stops">The exercises the reader can stop from here: the one he is in, or outside of any those he belongs to.</param>
public sealed record SafetyNet(Listed<StopPlace> Stops)
{
    /// <summary>The exercise the page belongs to; null outside of any.</summary>
    public SafetyInside? Inside { get; init; }

    /// <summary>Nothing to stop.</summary>
    public static SafetyNet None { get; } = new([]);
}

/// <summary>An exercise that can be stopped.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Action">Where the stop is posted.</param>
public sealed record StopPlace(string Title, string Action);

/// <summary>What a page inside an exercise offers.</summary>
/// <param name="Base">The address of the exercise.</param>
/// <param name="NoDuffBy">Who raised an emergency, as the others see him; null while there is none.</param>
/// <param name="Card">Whom to call; null while nobody said so.</param>
/// <param name="MayClear">Whether the reader may say that an emergency is over.</param>
/// <param name="MayStepOut">Whether he is somebody who can step out.</param>
/// <param name="IsAway">Whether he stepped out.</param>
public sealed record SafetyInside(string Base, string? NoDuffBy, CardLines? Card, bool MayClear, bool MayStepOut, bool IsAway)
{
    /// <summary>Where a page without a feed of its own hears of emergencies.</summary>
    public string Feed => $"{Base}/safety/feed";
}

/// <summary>The contact card in words. An empty line is null.</summary>
public sealed record CardLines(string? Who, string? Number, string? Where, string? FirstAid, string? Emergency, string? Meet)
{
    /// <summary>The lines that say something, each with the id of what it is.</summary>
    public IEnumerable<(string Id, string Says)> Lines =>
        new (string Id, string? Says)[]
        {
            ("safety.who", Who), ("safety.number", Number), ("safety.where", Where), ("safety.firstaid", FirstAid),
            ("safety.emergency", Emergency), ("safety.meet", Meet),
        }.Where(line => line.Says is not null).Select(line => (line.Id, line.Says!));
}

/// <summary>Says what a page offers.</summary>
public interface ISafetyNets
{
    /// <summary>The net under the page that is being drawn.</summary>
    SafetyNet Of(HttpContext context);
}
