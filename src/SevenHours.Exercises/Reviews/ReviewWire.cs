using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What is written down of a review.</summary>
internal abstract record ReviewWire
{
    public const string RatedName = "review.rated";
    public const string AgreedName = "review.agreed";
    public const string PlannedName = "review.planned";
    public const string MarkedName = "review.marked";
    public const string OpenedName = "review.wall_opened";
    public const string PostedName = "review.card_posted";
    public const string HeadedName = "review.heading_added";
    public const string SortedName = "review.card_sorted";
    public const string LearnedName = "review.lesson_agreed";
    public const string WithdrewName = "review.lesson_withdrawn";
    public const string ResolvedName = "review.improvement_decided";
    public const string FollowedName = "review.improvement_followed";

    public const string LabelledName = "review.exercise_labelled";
    public const string ChangedName = "review.procedure_noted";
    public const string TookBackName = "review.procedure_withdrawn";

    private static readonly Dictionary<Type, string> s_names = new()
    {
        [typeof(Rated)] = RatedName, [typeof(Agreed)] = AgreedName, [typeof(Planned)] = PlannedName, [typeof(Marked)] = MarkedName,
        [typeof(Opened)] = OpenedName, [typeof(Posted)] = PostedName, [typeof(Headed)] = HeadedName, [typeof(Sorted)] = SortedName,
        [typeof(Learned)] = LearnedName, [typeof(Withdrew)] = WithdrewName, [typeof(Resolved)] = ResolvedName, [typeof(Followed)] = FollowedName,
        [typeof(Labelled)] = LabelledName, [typeof(Changed)] = ChangedName, [typeof(TookBack)] = TookBackName,
    };

    public static string NameOf<T>()
        where T : ReviewWire => s_names[typeof(T)];

    internal sealed record Rated(RatedThing Thing, int Value, TextRef Remark, string By, DateTimeOffset Wall) : ReviewWire;

    internal sealed record Agreed(RatedThing Thing, int Value, TextRef Why, string By) : ReviewWire;

    internal sealed record Planned(string Step, int Minutes, bool IsLeftOut, string By) : ReviewWire;

    internal sealed record Marked(string Step, bool IsOver, string By, DateTimeOffset Wall) : ReviewWire;

    internal sealed record Opened(bool IsOpen, string By) : ReviewWire;

    // Neither who nor when: a card has no author.
    internal sealed record Posted(CardKind Kind, TextRef Says) : ReviewWire;

    internal sealed record Headed(TextRef Title, string By) : ReviewWire;

    internal sealed record Sorted(int Card, int Group, bool IsHidden, string By) : ReviewWire;

    internal sealed record Learned(LessonKind Kind, TextRef Says, string? Objective, string By, DateTimeOffset Wall) : ReviewWire;

    internal sealed record Withdrew(int Lesson, string By) : ReviewWire;

    internal sealed record Resolved(int Lesson, TextRef Says, TextRef Owner, DateOnly Due, string By) : ReviewWire;

    internal sealed record Followed(int Improvement, ImprovementStatus Status, TextRef Says, string By, DateTimeOffset Wall) : ReviewWire;

    internal sealed record Labelled(TextRef Course, int? Year, TextRef Place, string By) : ReviewWire;

    internal sealed record Changed(TextRef Says, DateOnly Since, string? Scenario, string? Agency, string By, DateTimeOffset Wall) : ReviewWire;

    internal sealed record TookBack(int Procedure, string By) : ReviewWire;
}
