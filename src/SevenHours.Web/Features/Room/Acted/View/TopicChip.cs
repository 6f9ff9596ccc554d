using SevenHours.Disciplines.Interviews;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>Something a question can be about, for a second tap.</summary>
/// <param name="Value">By which a form calls it: the author's id for staff, words of the plan for a seat.</param>
/// <param name="Says">What stands on it.</param>
public sealed record TopicChip(string Value, string Says)
{
    private const int Most = 9;

    /// <summary>All topics of a persona. For staff.</summary>
    /// <param name="persona">Of whom.</param>
    /// <param name="title">What a topic is called.</param>
    public static Listed<TopicChip> All(Persona persona, Func<string, string> title) => [.. NamesOf(persona).Select(name => new TopicChip(name, title(name)))];

    /// <summary>The lines of a plan, all of them: which of them the person has an answer to is nobody's business.</summary>
    public static Listed<TopicChip> Planned(string plan) =>
        [.. plan.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal).Take(Most).Select(line => new TopicChip(line, line))];

    /// <summary>The author's id behind what a form posted; null for none.</summary>
    /// <param name="persona">Of whom.</param>
    /// <param name="posted">What was posted.</param>
    /// <param name="isStaff">Whether staff posted it, who call a topic by its id.</param>
    public static string? Find(Persona persona, string? posted, bool isStaff) =>
        string.IsNullOrEmpty(posted) ? null
        : isStaff ? NamesOf(persona).FirstOrDefault(name => name == posted)
        : QuestionReader.TopicOf(persona, posted);

    private static IEnumerable<string> NamesOf(Persona persona) =>
        persona.Topics.Select(topic => topic.Name).Concat(persona.Layers.SelectMany(layer => layer.Topics)).Distinct(StringComparer.Ordinal).Take(Most);
}
