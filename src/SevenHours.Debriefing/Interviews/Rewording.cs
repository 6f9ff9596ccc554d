using SevenHours.Disciplines.Interviews;

namespace SevenHours.Debriefing;

/// <summary>How something could be said better: by the way it was said, and what it was about.</summary>
internal static class Rewording
{
    /// <summary>How many wordings each way has, so that three in a row do not read alike.</summary>
    public const int Variants = 2;

    /// <summary>Ways of asking that have better wordings.</summary>
    public static readonly IReadOnlyList<QuestionStyle> Reworded =
    [
        QuestionStyle.Closed, QuestionStyle.Choice, QuestionStyle.Multiple, QuestionStyle.Leading, QuestionStyle.Accusing, QuestionStyle.Promise,
        QuestionStyle.Abusive, QuestionStyle.Open, QuestionStyle.Probing,
    ];

    /// <summary>What the book has words for; a scenario's topics are led to these by their ids.</summary>
    private static readonly (string Topic, string[] Ids)[] s_topics =
    [
        ("journey", ["journey", "route", "travel", "border", "arrival", "recruitment", "offer", "recruiter"]),
        ("work", ["work", "job", "days", "hours", "tasks"]),
        ("money", ["money", "pay", "wages", "debt", "price", "costs"]),
        ("place", ["place", "house", "home", "room", "flat", "window", "sounds", "living"]),
        ("people", ["people", "boss", "others", "man", "woman", "controller", "names", "persons", "partner"]),
        ("family", ["family", "brother", "mother", "children", "child", "parents"]),
        ("documents", ["documents", "papers", "passport", "identity", "name"]),
        ("contact", ["phone", "calls", "contact", "messages", "chat", "internet"]),
        ("harm", ["violence", "harm", "threat", "threats", "danger", "hurt", "control", "situation", "fear", "fears"]),
        ("health", ["health", "needs", "pain", "sleep", "food"]),
        ("wishes", ["wish", "wishes", "plans", "return", "future"]),
    ];

    public static Phrase? Of(Turn turn, bool isAfterLimit, int variant)
    {
        var name = isAfterLimit ? "limit" : Reworded.Contains(turn.Style) ? NameOf(turn.Style) : null;
        return name is null ? null : new Phrase($"better.{name}.{1 + variant % Variants}", $"about.{TopicOf(turn.Asked.Topic)}");
    }

    /// <summary>The topic of the book that comes nearest to a scenario's; <c>what_happened</c> when none does.</summary>
    public static string TopicOf(string? topic) =>
        s_topics.FirstOrDefault(one => topic is not null && one.Ids.Contains(topic, StringComparer.Ordinal)).Topic ?? "what_happened";

    /// <summary>All topics of the book.</summary>
    public static IEnumerable<string> Topics => s_topics.Select(one => one.Topic).Append("what_happened");

    /// <summary>A way of asking as the ids of phrases name it.</summary>
    public static string NameOf(QuestionStyle style) => style.ToString().ToLowerInvariant();
}
