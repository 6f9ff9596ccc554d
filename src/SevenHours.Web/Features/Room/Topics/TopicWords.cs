using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Room.Topics;

/// <summary>Says what a question was about.</summary>
internal static class TopicWords
{
    /// <summary>As the case calls it, else as every case does; a topic that nobody named stands in its author's words. Empty for none.</summary>
    /// <param name="topic">The author's id; null for none.</param>
    /// <param name="scenario">The case.</param>
    /// <param name="texts">Looks up words of the case; empty where there are none.</param>
    /// <param name="words">The interface's words.</param>
    public static string Of(string? topic, Scenario scenario, Func<TextRef, string> texts, Words words) =>
        string.IsNullOrEmpty(topic) ? ""
        : texts(TalkTopic.TitleOf(scenario, topic)) is { Length: > 0 } title ? title
        : Words.Has($"topic.{topic}") ? words[$"topic.{topic}"]
        : topic.Replace('_', ' ');

    /// <summary>What a layer is about: its topics, the first ones. Empty where any question may bring it.</summary>
    public static string Of(Layer layer, Scenario scenario, Func<TextRef, string> texts, Words words) =>
        string.Join(", ", layer.Topics.Take(2).Select(topic => Of(topic, scenario, texts, words)).Distinct(StringComparer.Ordinal));
}
