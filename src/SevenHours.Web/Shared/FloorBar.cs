using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Shared;

/// <summary>The ways between the pages of those who conduct an exercise.</summary>
/// <param name="Places">The pages the reader may open.</param>
/// <param name="Handbook">The part of the handbook that fits the page he is on.</param>
public sealed record FloorBar(Listed<FloorPlace> Places, string Handbook);

/// <summary>A page on the bar.</summary>
/// <param name="Path">The last part of its address; counts are found by it.</param>
/// <param name="Name">The id of its name.</param>
/// <param name="Href">Its address.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Group">The id of the group in the menu.</param>
/// <param name="OnBar">Whether it stands on the bar itself where there is room.</param>
/// <param name="Current">Whether the reader is there.</param>
/// <param name="Count">How many things wait there.</param>
public sealed record FloorPlace(string Path, string Name, string Href, string Icon, string Group, bool OnBar, bool Current, int Count);

/// <summary>Says which bar a page has.</summary>
public interface IFloorBars
{
    /// <summary>The bar on top of the page that is being drawn; null for players and strangers.</summary>
    FloorBar? Of(HttpContext context);
}
