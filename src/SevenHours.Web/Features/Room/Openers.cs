using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Room;

/// <summary>Ways to begin, by class: beginnings to be finished in one's own words, in the reader's language.</summary>
public static class Openers
{
    /// <summary>How many there are of each class; their words are <c>opener.{class}.1</c> and on.</summary>
    public static IReadOnlyList<(QuestionStyle Style, int Count)> All { get; } =
    [
        (QuestionStyle.Explain, 4),
        (QuestionStyle.Rapport, 3),
        (QuestionStyle.Open, 5),
        (QuestionStyle.Probing, 4),
        (QuestionStyle.Encourager, 3),
        (QuestionStyle.Normalise, 2),
        (QuestionStyle.Break, 2),
        (QuestionStyle.Rights, 3),
        (QuestionStyle.Closure, 4),
    ];
}
