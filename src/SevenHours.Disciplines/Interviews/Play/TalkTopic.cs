using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A topic of the case that has a title of its own.</summary>
public sealed class TalkTopic : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Topics that any case may use without a title, in a row.</summary>
    internal const string CommonNames =
        "age, arrival, border, boss, brother, calls, child, childhood, children, contract, control, country, court, danger, daughter, " +
        "day, debt, doctor, documents, faith, family, fears, food, future, girl, guilt, harm, health, help, home, hours, house, journey, " +
        "language, languages, love, marriage, messages, money, mother, name, needs, night, nights, offer, online, origin, others, " +
        "papers, partner, past, people, phone, pictures, place, plans, play, police, promise, rapport, recruiter, rent, return, school, " +
        "shame, sister, situation, sleep, story, telephone, threat, uncle, violence, visitors, wages, way, why, wish, work";

    /// <summary>Topics that any case may use without a title: the interface has words for them in each of its languages.</summary>
    public static readonly IReadOnlySet<string> Common = CommonNames.Split(", ").ToHashSet(StringComparer.Ordinal);

    /// <summary>The title of a topic in a case, or none where the interface has the words, or nobody has.</summary>
    /// <param name="scenario">The case.</param>
    /// <param name="topic">The author's id.</param>
    public static TextRef TitleOf(Scenario scenario, string topic)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var topics = scenario.Table<TalkTopic>();
        return topics.TryFind(topic, out var id) ? topics[id].Title : TextRef.None;
    }
}
