using SevenHours.Disciplines.Knowledge;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What is said once it was played: ratings, the wall, lessons, improvements.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a card on the wall has at most.</summary>
    public const int LongestCard = 280;

    /// <summary>How many characters a remark, a lesson or an improvement has at most.</summary>
    public const int LongestLesson = 1000;

    /// <summary>How many cards a wall takes.</summary>
    public const int MostCards = 600;

    private const int LongestHeading = 80;

    /// <summary>The review of this exercise.</summary>
    public ReviewBook Reviews => reviews.Value;

    /// <summary>An evaluator rates something; the last rating of each evaluator counts.</summary>
    /// <param name="by">For those who observe.</param>
    /// <param name="thing">What: a criterion of the scenario's objectives, or a trait of teamwork.</param>
    /// <param name="value">1 to <see cref="RatedThing.Best"/>; 0 takes it back.</param>
    /// <param name="remark">What it rests on; may be empty.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public Task<Refusal?> RateAsync(Actor by, RatedThing thing, int value, string remark, string key) =>
        ReviewAsync(by, Permission.Observe, key, remark, isNeeded: false, RefuseRating(thing, value, least: 0),
            words => new ReviewWire.Rated(thing, value, words, by.Key, time.GetUtcNow()));

    /// <summary>What the evaluators agree on.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="thing">What.</param>
    /// <param name="value">1 to <see cref="RatedThing.Best"/>.</param>
    /// <param name="why">Why, when they had differed.</param>
    /// <param name="key">Chosen by the client.</param>
    public Task<Refusal?> AgreeAsync(Actor by, RatedThing thing, int value, string why, string key) =>
        ReviewAsync(by, Permission.Coach, key, why, isNeeded: false, RefuseRating(thing, value, least: 1), words => new ReviewWire.Agreed(thing, value, words, by.Key));

    /// <summary>Plans a step of the conversation anew.</summary>
    public Task<Refusal?> PlanTalkAsync(Actor by, string step, int minutes, bool isLeftOut, string key) =>
        ReviewAsync(by, Permission.Coach, key, "", isNeeded: false, TalkStep.Find(step) is null || minutes is < 1 or > TalkStep.LongestMinutes ? ReviewRefusals.NoSuchStep : null,
            _ => new ReviewWire.Planned(step, minutes, isLeftOut, by.Key));

    /// <summary>A step of the conversation begins, or is over.</summary>
    public Task<Refusal?> MarkTalkAsync(Actor by, string step, bool isOver, string key) =>
        ReviewAsync(by, Permission.Coach, key, "", isNeeded: false, TalkStep.Find(step) is null ? ReviewRefusals.NoSuchStep : null,
            _ => new ReviewWire.Marked(step, isOver, by.Key, time.GetUtcNow()));

    /// <summary>Opens the anonymous wall for cards, or closes it.</summary>
    public Task<Refusal?> OpenWallAsync(Actor by, bool isOpen, string key) =>
        ReviewAsync(by, Permission.Coach, key, "", isNeeded: false, null, _ => new ReviewWire.Opened(isOpen, by.Key));

    /// <summary>Somebody writes a card. Who it was is kept nowhere: neither the record nor its words have an owner.</summary>
    /// <param name="by">Whoever is in the exercise.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="text">1 to <see cref="LongestCard"/> characters.</param>
    /// <param name="key">Chosen by the client, and not joined to who he is.</param>
    public async Task<Refusal?> PostCardAsync(Actor by, CardKind kind, string text, string key)
    {
        if (!by.May(Session, Permission.SeeLobby))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (text.Trim().Length is 0 or > LongestCard)
        {
            return ReviewRefusals.CardNeedsWords;
        }

        if (!Reviews.Now.Wall.IsOpen || Reviews.Now.Wall.Cards.Count >= MostCards)
        {
            return ReviewRefusals.WallIsClosed;
        }

        var words = TextStore.Prepare(text.Trim().ReplaceLineEndings("\n"), owner: null);
        return await Reviews.AddAsync(new CommandId($"{Id}.card.{key}"), _ => new ReviewWire.Posted(kind, words.Reference), words.Attachment) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>A heading for cards that belong together.</summary>
    public Task<Refusal?> AddHeadingAsync(Actor by, string title, string key) =>
        ReviewAsync(by, Permission.Coach, key, title, isNeeded: true, title.Trim().Length > LongestHeading ? ReviewRefusals.LessonNeedsWords : null, words => new ReviewWire.Headed(words, by.Key));

    /// <summary>Puts a card under a heading, or takes it down.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="card">Its number.</param>
    /// <param name="group">The heading's number; 0 for none.</param>
    /// <param name="isHidden">Whether it is taken down.</param>
    /// <param name="key">Chosen by the client.</param>
    public Task<Refusal?> SortCardAsync(Actor by, int card, int group, bool isHidden, string key) =>
        ReviewAsync(by, Permission.Coach, key, "", isNeeded: false,
            card < 1 || card > Reviews.Now.Wall.Cards.Count || group < 0 || group > Reviews.Now.Wall.Groups.Count ? Refusal.NoSuchThing : null,
            _ => new ReviewWire.Sorted(card, group, isHidden, by.Key));

    /// <summary>A lesson the room agreed on.</summary>
    public Task<Refusal?> AgreeLessonAsync(Actor by, LessonKind kind, string text, string? objective, string key) =>
        ReviewAsync(by, Permission.Coach, key, text, isNeeded: true,
            objective is not null && !Edition.Scenario.Table<Objective>().TryFind(objective, out _) ? Refusal.NoSuchThing : null,
            words => new ReviewWire.Learned(kind, words, objective, by.Key, time.GetUtcNow()));

    /// <summary>A lesson is taken back.</summary>
    public Task<Refusal?> WithdrawLessonAsync(Actor by, int lesson, string key) =>
        ReviewAsync(by, Permission.Coach, key, "", isNeeded: false, lesson < 1 || lesson > Reviews.Now.Lessons.Count ? Refusal.NoSuchThing : null, _ => new ReviewWire.Withdrew(lesson, by.Key));

    /// <summary>What is to change, who sees to it, and until when.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="lesson">The lesson it follows from; 0 for none.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="owner">Who sees to it.</param>
    /// <param name="due">Until when.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> DecideImprovementAsync(Actor by, int lesson, string text, string owner, DateOnly due, string key)
    {
        if (owner.Trim().Length is 0 or > LongestCard)
        {
            return ReviewRefusals.ImprovementNeedsOwner;
        }

        var seesTo = TextStore.Prepare(owner.Trim(), OwnerOf(by));
        return await ReviewAsync(by, Permission.Coach, key, text, isNeeded: true, lesson < 0 || lesson > Reviews.Now.Lessons.Count ? Refusal.NoSuchThing : null,
            words => new ReviewWire.Resolved(lesson, words, seesTo.Reference, due, by.Key), seesTo.Attachment);
    }

    /// <summary>What was heard of an improvement later, also long after the exercise was closed.</summary>
    public Task<Refusal?> FollowUpAsync(Actor by, int improvement, ImprovementStatus status, string text, string key) =>
        ReviewAsync(by, Permission.Coach, key, text, isNeeded: false, improvement < 1 || improvement > Reviews.Now.Improvements.Count ? Refusal.NoSuchThing : null,
            words => new ReviewWire.Followed(improvement, status, words, by.Key, time.GetUtcNow()));

    private async Task<Refusal?> ReviewAsync<T>(
        Actor by, Permission needs, string key, string text, bool isNeeded, Refusal? refusal, Func<TextRef, T> make, params IReadOnlyList<NewAttachment> more)
        where T : ReviewWire
    {
        if (!by.May(Session, needs))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if ((refusal ?? (text.Trim().Length > LongestLesson || isNeeded && text.Trim().Length == 0 ? ReviewRefusals.LessonNeedsWords : null)) is { } refused)
        {
            return refused;
        }

        var words = Typed(text, by);
        var attachments = words is null ? more : [.. more, words.Attachment];
        return await Reviews.AddAsync(CommandIdOf(by.Key, key), _ => make(words?.Reference ?? TextRef.None), attachments) ? null : ExerciseRefusals.StorageUnavailable;
    }

    private Refusal? RefuseRating(RatedThing thing, int value, int least) =>
        thing.Syndicate < 1 || thing.Syndicate > Session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
        : value < least || value > thing.Best ? ReviewRefusals.NoSuchRating
        : thing.Trait is { } trait ? Enum.IsDefined(trait) ? null : ReviewRefusals.NoSuchRating
        : Edition.Scenario.Table<Objective>().TryFind(thing.Objective, out var objective)
            && thing.Criterion >= 1 && thing.Criterion <= Edition.Scenario.Table<Objective>()[objective].Criteria.Count ? null
        : ReviewRefusals.NoSuchRating;
}
