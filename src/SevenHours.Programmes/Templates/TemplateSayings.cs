using System.Collections.Frozen;

namespace SevenHours.Programmes;

/// <summary>
/// What templates say, found again by what stands in a plan. A plan is made in one language; whoever reads it in another reads the sessions, rooms and teams
/// that nobody renamed in his own. What somebody wrote himself stays as he wrote it.
/// </summary>
/// <param name="words">What templates say, by ids and languages.</param>
internal sealed class TemplateSayings(IReadOnlyDictionary<string, Dictionary<string, string>> words)
{
    // The same words may stand for two ids in one language: the first holds, so that the answer never changes.
    private readonly FrozenDictionary<string, Dictionary<string, string>> _said = words.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => pair.Value.Values.Select(said => (Said: said, pair.Value))).DistinctBy(pair => pair.Said, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Said, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>What stands in a plan, in a reader's language; as it stands when it is nobody's saying or nobody has translated it.</summary>
    public string In(string text, string language) =>
        _said.TryGetValue(text, out var known) ? known.GetValueOrDefault(language) ?? text
        // Team 3: the word is the template's, the number stays.
        : text.LastIndexOf(' ') is > 0 and var space && text[(space + 1)..].All(char.IsAsciiDigit) && _said.TryGetValue(text[..space], out var counted)
            && counted.GetValueOrDefault(language) is { } word ? $"{word}{text[space..]}"
        : text;
}
