using System.Collections.Immutable;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The review of an exercise, in a stream of its own beside the play. Thread-safe.</summary>
public sealed class ReviewBook
{
    private const int WireVersion = 1;

    private readonly FoldedStream<Review> stream;

    internal ReviewBook(IJournal journal, StreamName stream) => this.stream = new(journal, stream, Review.Empty, Fold);

    /// <summary>All that is durable.</summary>
    public Review Now => stream.State;

    /// <summary>Raised when something changed.</summary>
    public Signal Changed => stream.Changed;

    /// <summary>Adds what happened, unless what stands there makes it pointless.</summary>
    internal Task<bool> AddAsync<T>(CommandId id, Func<Review, T?> make, params IReadOnlyList<NewAttachment> words)
        where T : ReviewWire =>
        stream.AppendAsync(id, review => make(review) is { } wire ? StaffWire.Record(ReviewWire.NameOf<T>(), WireVersion, wire, words) : null);

    private static Review Fold(Review review, StoredRecord record) => record.Type switch
    {
        ReviewWire.RatedName => Rate(review, StaffWire.Read<ReviewWire.Rated>(record)),
        ReviewWire.AgreedName when StaffWire.Read<ReviewWire.Agreed>(record) is var agreed =>
            review with { Agreed = review.Agreed.SetItem(agreed.Thing, new AgreedRating(agreed.Value, agreed.Why, agreed.By)) },
        ReviewWire.PlannedName when StaffWire.Read<ReviewWire.Planned>(record) is var planned =>
            Step(review, planned.Step, step => step with { Minutes = planned.Minutes, IsLeftOut = planned.IsLeftOut }),
        ReviewWire.MarkedName when StaffWire.Read<ReviewWire.Marked>(record) is var marked => Step(review, marked.Step, step =>
            marked.IsOver ? step with { Began = step.Began ?? marked.Wall, Ended = marked.Wall } : step with { Began = marked.Wall, Ended = null }),
        ReviewWire.OpenedName => review with { Wall = review.Wall with { IsOpen = StaffWire.Read<ReviewWire.Opened>(record).IsOpen } },
        ReviewWire.PostedName when StaffWire.Read<ReviewWire.Posted>(record) is var posted =>
            OnWall(review, wall => wall with { Cards = wall.Cards.Add(new WallCard(wall.Cards.Count + 1, posted.Kind, posted.Says, 0, false)) }),
        ReviewWire.HeadedName when StaffWire.Read<ReviewWire.Headed>(record) is var headed =>
            OnWall(review, wall => wall with { Groups = wall.Groups.Add(new WallGroup(wall.Groups.Count + 1, headed.Title)) }),
        ReviewWire.SortedName when StaffWire.Read<ReviewWire.Sorted>(record) is var sorted =>
            OnWall(review, wall => wall with { Cards = Change(wall.Cards, sorted.Card, card => card with { Group = sorted.Group, IsHidden = sorted.IsHidden }) }),
        ReviewWire.LearnedName when StaffWire.Read<ReviewWire.Learned>(record) is var learned =>
            review with { Lessons = review.Lessons.Add(new Lesson(review.Lessons.Count + 1, learned.Kind, learned.Says, learned.Objective, learned.By, learned.Wall, false)) },
        ReviewWire.WithdrewName => review with { Lessons = Change(review.Lessons, StaffWire.Read<ReviewWire.Withdrew>(record).Lesson, lesson => lesson with { IsWithdrawn = true }) },
        ReviewWire.ResolvedName when StaffWire.Read<ReviewWire.Resolved>(record) is var resolved =>
            review with { Improvements = review.Improvements.Add(new Improvement(review.Improvements.Count + 1, resolved.Lesson, resolved.Says, resolved.Owner, resolved.Due, [])) },
        ReviewWire.FollowedName when StaffWire.Read<ReviewWire.Followed>(record) is var followed => review with
        {
            Improvements = Change(review.Improvements, followed.Improvement, one => one with { History = one.History.Add(new FollowUp(followed.Status, followed.Says, followed.By, followed.Wall)) }),
        },
        ReviewWire.LabelledName when StaffWire.Read<ReviewWire.Labelled>(record) is var labelled => review with { Labels = new RunLabels(labelled.Course, labelled.Year, labelled.Place) },
        ReviewWire.ChangedName when StaffWire.Read<ReviewWire.Changed>(record) is var changed => review with
        {
            Procedures = review.Procedures.Add(new ProcedureChange(review.Procedures.Count + 1, changed.Says, changed.Since, changed.Scenario, changed.Agency, changed.By, changed.Wall, false)),
        },
        ReviewWire.TookBackName => review with { Procedures = Change(review.Procedures, StaffWire.Read<ReviewWire.TookBack>(record).Procedure, one => one with { IsWithdrawn = true }) },
        _ => review,
    };

    // The last word of an evaluator on a thing counts; "not seen" takes it back.
    private static Review Rate(Review review, ReviewWire.Rated rated)
    {
        var others = review.Ratings.RemoveAll(rating => rating.By == rated.By && rating.Thing == rated.Thing);
        return review with { Ratings = rated.Value == 0 ? others : others.Add(new Rating(rated.Thing, rated.Value, rated.Remark, rated.By, rated.Wall)) };
    }

    private static Review Step(Review review, string name, Func<TalkProgress, TalkProgress> change) => TalkStep.Find(name) is not { } step
        ? review
        : review with { Steps = review.Steps.SetItem(name, change(review.Steps.GetValueOrDefault(name) ?? new TalkProgress(step.Minutes, false, null, null))) };

    private static Review OnWall(Review review, Func<WordWall, WordWall> change) => review with { Wall = change(review.Wall) };

    private static ImmutableList<T> Change<T>(ImmutableList<T> all, int number, Func<T, T> change) =>
        number < 1 || number > all.Count ? all : all.SetItem(number - 1, change(all[number - 1]));
}
