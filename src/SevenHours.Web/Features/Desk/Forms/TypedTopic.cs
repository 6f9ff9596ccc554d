using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>Which topic of a person a typed question is about: a suggestion that people correct.</summary>
internal static class TypedTopic
{
    /// <summary>The topic with the most words in the question; null for none.</summary>
    public static string? Of(Persona persona, string? question)
    {
        var words = (question ?? "").Split([.. " \t\r\n.,;:!?\"'()«»“”…-"], StringSplitOptions.RemoveEmptyEntries);
        return persona.Topics
            .Select(topic => (topic.Name, Hits: topic.Words.Count(begins => words.Any(word => word.StartsWith(begins, StringComparison.OrdinalIgnoreCase)))))
            .Where(found => found.Hits > 0)
            .OrderByDescending(found => found.Hits)
            .Select(found => found.Name)
            .FirstOrDefault();
    }
}
