using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Conversation.Words;

/// <summary>The anonymous wall as somebody sees it.</summary>
/// <param name="Href">The address of the wall.</param>
/// <param name="IsOpen">Whether cards are taken.</param>
/// <param name="MaySort">Whether the reader sorts cards.</param>
/// <param name="Columns">The headings with their cards, cards without a heading last.</param>
/// <param name="Headings">All headings, to sort under.</param>
/// <param name="Lessons">What the room agreed on.</param>
public sealed record WallView(string Href, bool IsOpen, bool MaySort, Listed<WallColumn> Columns, Listed<WallHeading> Headings, Listed<LessonLine> Lessons)
{
    /// <summary>How many cards hang there.</summary>
    public int Count => Columns.Sum(column => column.Cards.Count);

    public static WallView Of(OnFloor at) => Of(at.Visit.Exercise, $"/exercises/{at.Exercise.Id}/words", at.Visit.May(Permission.Coach));

    internal static WallView Of(Exercise exercise, string href, bool maySort)
    {
        var (review, wall) = (exercise.Reviews.Now, exercise.Reviews.Now.Wall);
        var headings = wall.Groups.Select(group => new WallHeading(group.Number, exercise.Says(group.Title) ?? "–")).ToList();
        var cards = wall.Cards.Where(card => maySort || !card.IsHidden).ToLookup(card => card.Group, card => new WallCardLine(card.Number, card.Kind, exercise.Says(card.Says) ?? "–", card.IsHidden));
        return new WallView(
            href, wall.IsOpen, maySort,
            [.. headings.Select(heading => new WallColumn(heading.Number, heading.Title, [.. cards[heading.Number]])).Append(new WallColumn(0, "", [.. cards[0]])).Where(column => column.Cards.Count > 0 || column.Number > 0)],
            [.. headings],
            [.. review.Lessons.Where(lesson => !lesson.IsWithdrawn).Select(lesson => new LessonLine(lesson.Kind, exercise.Says(lesson.Says) ?? "–"))]);
    }
}

/// <summary>A heading with its cards.</summary>
public sealed record WallColumn(int Number, string Title, Listed<WallCardLine> Cards);

/// <summary>A heading to sort under.</summary>
public sealed record WallHeading(int Number, string Title);

/// <summary>A card.</summary>
public sealed record WallCardLine(int Number, CardKind Kind, string Says, bool IsHidden);

/// <summary>A lesson the room agreed on.</summary>
public sealed record LessonLine(LessonKind Kind, string Says);
