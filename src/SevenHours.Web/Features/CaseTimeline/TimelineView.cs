using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>The timeline of a case, sorted into tracks.</summary>
/// <param name="Marks">What is shown, the earliest first.</param>
/// <param name="By">What the tracks are: one of <see cref="Ways"/>.</param>
/// <param name="Untimed">How many facts the seat holds that say no time.</param>
/// <param name="People">The people an entry can be about, with their opaque names.</param>
public sealed record TimelineView(Listed<TimeMark> Marks, string By, int Untimed, Listed<NamedPerson> People)
{
    /// <summary>What tracks can be.</summary>
    public static readonly IReadOnlyList<string> Ways = ["place", "person", "device", "source"];

    /// <summary>The one track that is looked at, by its title; null for all.</summary>
    public string? Only { get; init; }

    internal static TimelineView Of(SeatReading desk, string? by, string? query, string? only = null)
    {
        var words = (query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var facts = desk.Scenario.Table<Disciplines.Knowledge.Fact>();
        return new TimelineView(
            [.. TimelineSources.Marks(desk).Where(mark => words.All(word => Holds(mark, word)))],
            Ways.Contains(by) ? by! : Ways[0],
            desk.Knowledge.Facts.Count(held => facts[held.Fact].When is null),
            NamedPerson.All(desk))
        {
            Only = string.IsNullOrEmpty(only) ? null : only,
        };
    }

    /// <summary>The tracks, the one with the earliest mark first; what belongs to none comes last.</summary>
    /// <remarks>What names two people stands on the tracks of both.</remarks>
    public IReadOnlyList<(string Title, IReadOnlyList<TimeMark> Marks)> Tracks =>
        [.. AllTracks.Where(track => Only is null || track.Title == Only)];

    /// <summary>The titles to choose from.</summary>
    public IEnumerable<string> Titles => AllTracks.Select(track => track.Title).Where(title => title.Length > 0);

    /// <summary>What stands on the tracks that are looked at, the earliest first.</summary>
    public Listed<TimeMark> Shown => Only is null ? Marks : [.. Marks.Where(mark => TitlesOf(mark).Contains(Only))];

    private IEnumerable<(string Title, IReadOnlyList<TimeMark> Marks)> AllTracks => Marks
        .SelectMany(mark => TitlesOf(mark).Select(title => (title, mark)))
        .GroupBy(one => one.title, one => one.mark).OrderBy(track => track.Key.Length == 0)
        .Select(track => (track.Key, (IReadOnlyList<TimeMark>)[.. track]));

    private IReadOnlyList<string> TitlesOf(TimeMark mark) => By switch
    {
        "person" => mark.People.Count > 0 ? mark.People : [""],
        "device" => [mark.Device],
        "source" => [mark.From],
        _ => [mark.PlaceTitle],
    };

    private static bool Holds(TimeMark mark, string word) => ((string[])[mark.Title, mark.PlaceTitle, mark.From, mark.Grade, mark.Device, .. mark.People])
        .Any(part => part.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}
