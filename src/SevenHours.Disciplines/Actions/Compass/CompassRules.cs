using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What can be wrong with the compass.</summary>
public static class CompassRules
{
    /// <summary>The compass leaves an act out.</summary>
    public static readonly DiagnosticRule Silent = new(
        "SH7601", Severity.Warning, "The compass is silent", "The compass has no article of `{1}` on the action `{0}`.",
        "Whoever looks before acting finds nothing on it, and a refusal or a breach leads to an empty page.",
        "Name the action in `acts` of an entry, and give the entry an article of that law; or name the entry in `compass` of the action.")
    {
        Wrong = "actions:\n  entry: { number: 1, title: Entry }\ncompass:\n  going_in: { acts: [search] }",
        Right = "actions:\n  entry: { number: 1, title: Entry }\ncompass:\n  going_in: { acts: [search, entry] }",
    };

    /// <summary>Two articles of a law have one number.</summary>
    public static readonly DiagnosticRule NumberTwice = new(
        "SH7602", Severity.Error, "One number, two articles", "Article {1} of `{0}` stands in `{2}` and in `{3}`.",
        "A request or a judgement that cites the number would mean both.",
        "Give one of them another number.")
    {
        Wrong = "compass:\n  going_in: { articles: { our_law: { number: 7, says: The judge. } } }\n  arrest: { articles: { our_law: { number: 7, says: The prosecutor. } } }",
        Right = "compass:\n  going_in: { articles: { our_law: { number: 7, says: The judge. } } }\n  arrest: { articles: { our_law: { number: 8, says: The prosecutor. } } }",
    };
}
