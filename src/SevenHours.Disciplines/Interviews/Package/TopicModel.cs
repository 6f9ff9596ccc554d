using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a topic is called.</summary>
[Section(
    "topics", "What people of the case are asked about, as it is called where questions are shown. These have their words in every language already: " +
    TalkTopic.CommonNames + ".")]
public sealed class TopicModel : Entity
{
    /// <summary>The title.</summary>
    [Doc("What it is called, in a word or two."), Shorthand]
    public required Text Title { get; init; }
}
