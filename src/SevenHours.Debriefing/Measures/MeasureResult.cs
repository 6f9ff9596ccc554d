using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A measure of one history.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Value">Its value, or null when there was nothing to measure.</param>
/// <param name="Unit"><c>s</c>, <c>percent</c>, <c>count</c> or <c>points</c>.</param>
/// <param name="Evidence">The events it counted, in order, each once.</param>
/// <param name="Details">What it is made of: a row for each fact, right, agency or act.</param>
/// <param name="Of">The whole of which <paramref name="Value"/> counts a part, as in 9 of 11; else null.</param>
public sealed record MeasureResult(
    string Name, decimal? Value, string Unit, IReadOnlyList<EventId> Evidence, IReadOnlyList<MeasureDetail> Details, decimal? Of = null);

/// <summary>A row of a measure.</summary>
/// <param name="Kind">What it is about: <c>fact</c>, <c>right</c>, <c>agency</c>, <c>person</c>, <c>action</c>, <c>asset</c>,
/// <c>level</c>.</param>
/// <param name="About">The author's id of it.</param>
/// <param name="Party">The author's id of the seat or agency it concerns, or null.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>, or null when it never came to be.</param>
/// <param name="Unit">The unit of the row.</param>
/// <param name="Standing">How it stands, in a word for pages: <c>kept</c>, <c>missed</c>, <c>never_learned</c>; empty when the value says
/// it.</param>
/// <param name="Evidence">The events of the row.</param>
public sealed record MeasureDetail(
    string Kind, string About, string? Party, decimal? Value, string Unit, string Standing, IReadOnlyList<EventId> Evidence);
