namespace SevenHours.Web.Shared;

/// <summary>A place one can go to: a tab of the top bar, or a button of the dock on a phone.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Href">A URL of its own, so that it can be bookmarked.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Current">Whether the reader is there.</param>
/// <param name="Count">What waits there; null for nothing.</param>
/// <param name="CountId">The id of the count, when a live part targets it; an empty count does not show then.</param>
public sealed record Place(string Label, string Href, string Icon, bool Current = false, string? Count = null, string? CountId = null);

/// <summary>Who the reader is in this exercise, for the top bar.</summary>
/// <param name="Title">The agency or the role.</param>
/// <param name="Detail">Where, and who shares the seat.</param>
public sealed record SeatLabel(string Title, string Detail);
