using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>The timeline of a case, sorted into tracks.</summary>
/// <param name="Marks">What is shown, the earliest first.</param>
/// <param name="By">What the tracks are: <c>place</c> or <c>source</c>.</param>
/// <param name="Untimed">How many facts the seat holds that say no time.</param>
public sealed record TimelineView(Listed<TimeMark> Marks, string By, int Untimed)
{
    /// <summary>What tracks can be.</summary>
    public static readonly IReadOnlyList<string> Ways = ["place", "source"];

    internal static TimelineView Of(SeatReading desk, string? by, string? query)
    {
        var words = (query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var facts = desk.Scenario.Table<Disciplines.Knowledge.Fact>();
        return new TimelineView(
            [.. TimelineSources.Marks(desk).Where(mark => words.All(word => Holds(mark, word)))],
            Ways.Contains(by) ? by! : Ways[0],
            desk.Knowledge.Facts.Count(held => facts[held.Fact].When is null));
    }

    /// <summary>The tracks, the one with the earliest mark first; what belongs to none comes last.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<TimeMark> Marks)> Tracks =>
        [.. Marks.GroupBy(TitleOf).OrderBy(track => track.Key.Length == 0).Select(track => (track.Key, (IReadOnlyList<TimeMark>)[.. track]))];

    private string TitleOf(TimeMark mark) => By == "source" ? mark.From : mark.PlaceTitle;

    private static bool Holds(TimeMark mark, string word) => ((string[])[mark.Title, mark.PlaceTitle, mark.From, mark.Grade])
        .Any(part => part.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}
