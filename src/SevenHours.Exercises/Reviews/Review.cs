using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What is said of an exercise once it was played: ratings, the wall, lessons, and what is to change. Immutable.</summary>
/// <param name="Ratings">What evaluators rated; of each evaluator the last rating of a thing.</param>
/// <param name="Agreed">What they agreed on, by thing.</param>
/// <param name="Steps">The steps of the conversation that were re-timed, left out, begun or done, by id.</param>
/// <param name="Wall">The anonymous wall.</param>
/// <param name="Lessons">Lessons the room agreed on, in the order they were agreed.</param>
/// <param name="Improvements">What is to change, in the order it was decided.</param>
public sealed record Review(
    ImmutableList<Rating> Ratings,
    ImmutableDictionary<RatedThing, AgreedRating> Agreed,
    ImmutableSortedDictionary<string, TalkProgress> Steps,
    WordWall Wall,
    ImmutableList<Lesson> Lessons,
    ImmutableList<Improvement> Improvements)
{
    /// <summary>Nothing was said yet.</summary>
    public static Review Empty { get; } = new(
        [], ImmutableDictionary<RatedThing, AgreedRating>.Empty, ImmutableSortedDictionary.Create<string, TalkProgress>(StringComparer.Ordinal), new WordWall(false, [], []), [], []);

    /// <summary>Where the exercise stands among others.</summary>
    public RunLabels Labels { get; init; } = RunLabels.None;

    /// <summary>Changes of procedure that were noted in it, in the order they were noted.</summary>
    public ImmutableList<ProcedureChange> Procedures { get; init; } = [];

    /// <summary>The ratings of a thing, one of each evaluator.</summary>
    public IEnumerable<Rating> Of(RatedThing thing) => Ratings.Where(rating => rating.Thing == thing);
}

/// <summary>What is rated: a criterion of an objective, or how a team works together.</summary>
/// <param name="Syndicate">Whose run, from 1.</param>
/// <param name="Objective">The author's id of the objective; empty for a trait of teamwork.</param>
/// <param name="Criterion">Its criterion, from 1; 0 for a trait.</param>
/// <param name="Trait">What of teamwork; null for a criterion.</param>
public sealed record RatedThing(int Syndicate, string Objective, int Criterion, TeamTrait? Trait)
{
    /// <summary>The best step of its scale: 4 for a criterion (P, S, M, U from 4 to 1), 5 for a trait.</summary>
    public int Best => Trait is null ? 4 : 5;

    /// <summary>A criterion of an objective.</summary>
    public static RatedThing OfCriterion(int syndicate, string objective, int criterion) => new(syndicate, objective, criterion, null);

    /// <summary>A trait of teamwork.</summary>
    public static RatedThing OfTrait(int syndicate, TeamTrait trait) => new(syndicate, "", 0, trait);
}

/// <summary>What makes a team work: rated on behavioural anchors of five steps.</summary>
/// <remarks>UNODC's training names communication, leading and co-operation; IOM's adds prioritising (<c>exercises.md</c> section 5).</remarks>
public enum TeamTrait
{
    /// <summary>Facts reach those who need them, and are read back.</summary>
    Communication,

    /// <summary>Somebody says who does what, and hears what speaks against it.</summary>
    Leading,

    /// <summary>Agencies act together, each with its own mandate.</summary>
    Collaboration,

    /// <summary>What cannot wait comes first.</summary>
    Prioritising,
}

/// <summary>One evaluator's rating of one thing.</summary>
/// <param name="Thing">What.</param>
/// <param name="Value">1 to <see cref="RatedThing.Best"/>; 0 for not seen.</param>
/// <param name="Remark">What it rests on, or none.</param>
/// <param name="By">The key of the evaluator.</param>
/// <param name="Wall">When.</param>
public sealed record Rating(RatedThing Thing, int Value, TextRef Remark, string By, DateTimeOffset Wall);

/// <summary>What the evaluators agreed on.</summary>
/// <param name="Value">1 to <see cref="RatedThing.Best"/>.</param>
/// <param name="Why">Why, when they had differed; or none.</param>
/// <param name="By">The key of whoever wrote it down.</param>
public sealed record AgreedRating(int Value, TextRef Why, string By);

/// <summary>How far a step of the conversation has come.</summary>
/// <param name="Minutes">Planned minutes.</param>
/// <param name="IsLeftOut">Whether it is left out.</param>
/// <param name="Began">When it began, or null.</param>
/// <param name="Ended">When it ended, or null.</param>
public sealed record TalkProgress(int Minutes, bool IsLeftOut, DateTimeOffset? Began, DateTimeOffset? Ended);

/// <summary>What everybody may write without a name.</summary>
/// <param name="IsOpen">Whether cards are taken now.</param>
/// <param name="Cards">All cards, in the order they came.</param>
/// <param name="Groups">The headings cards were put under.</param>
public sealed record WordWall(bool IsOpen, ImmutableList<WallCard> Cards, ImmutableList<WallGroup> Groups);

/// <summary>A card on the wall. Who wrote it is kept nowhere.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Says">The words.</param>
/// <param name="Group">The heading it stands under; 0 for none.</param>
/// <param name="IsHidden">Whether staff took it down: it names somebody, or hurts.</param>
public sealed record WallCard(int Number, CardKind Kind, TextRef Says, int Group, bool IsHidden);

/// <summary>A heading on the wall.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Title">The words.</param>
public sealed record WallGroup(int Number, TextRef Title);

/// <summary>What a card says.</summary>
public enum CardKind
{
    /// <summary>It went well.</summary>
    Plus,

    /// <summary>I would do it differently.</summary>
    Delta,

    /// <summary>I still ask myself.</summary>
    Question,
}

/// <summary>A lesson the room agreed on.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">Whether it is to be kept or to be changed.</param>
/// <param name="Says">The words.</param>
/// <param name="Objective">The author's id of the objective it speaks to, or null.</param>
/// <param name="By">The key of whoever wrote it down.</param>
/// <param name="Wall">When.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
public sealed record Lesson(int Number, LessonKind Kind, TextRef Says, string? Objective, string By, DateTimeOffset Wall, bool IsWithdrawn);

/// <summary>Which way a lesson points.</summary>
public enum LessonKind
{
    /// <summary>Worth keeping.</summary>
    Keep,

    /// <summary>To be changed.</summary>
    Change,
}

/// <summary>What is to change, who sees to it, and until when.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lesson">The lesson it follows from; 0 for none.</param>
/// <param name="Says">What is to be done.</param>
/// <param name="Owner">Who sees to it: an office rather than a person.</param>
/// <param name="Due">Until when.</param>
/// <param name="History">How it went on, the last word last.</param>
public sealed record Improvement(int Number, int Lesson, TextRef Says, TextRef Owner, DateOnly Due, ImmutableList<FollowUp> History)
{
    /// <summary>Where it stands.</summary>
    public ImprovementStatus Status => History.IsEmpty ? ImprovementStatus.Open : History[^1].Status;

    /// <summary>Whether it should have been done by a day and is not.</summary>
    public bool IsOverdue(DateOnly day) => Status is ImprovementStatus.Open or ImprovementStatus.UnderWay && Due < day;
}

/// <summary>What was heard of an improvement later.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Says">What was found, or none.</param>
/// <param name="By">The key of whoever wrote it down.</param>
/// <param name="Wall">When.</param>
public sealed record FollowUp(ImprovementStatus Status, TextRef Says, string By, DateTimeOffset Wall);

/// <summary>Where an improvement stands.</summary>
public enum ImprovementStatus
{
    /// <summary>Decided.</summary>
    Open,

    /// <summary>Begun.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up, for a reason.</summary>
    Dropped,
}
