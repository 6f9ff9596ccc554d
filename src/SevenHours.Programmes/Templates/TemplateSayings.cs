using System.Collections.Frozen;
using SevenHours.Language;

namespace SevenHours.Programmes;

/// <summary>
/// What templates say, found again by what stands in a plan. A plan is made in one language; whoever reads it in another reads the sessions, rooms and teams
/// that nobody renamed in his own. What somebody wrote himself stays as he wrote it.
/// </summary>
/// <param name="words">What templates say, by ids and languages.</param>
internal sealed class TemplateSayings(IReadOnlyDictionary<string, Dictionary<string, string>> words)
{
    // The same words may stand for two ids in one language: the first holds, so that the answer never changes.
    private readonly FrozenDictionary<string, (string Id, Dictionary<string, string> Texts)> _said = words.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => pair.Value.Values.Select(said => (Said: said, Saying: (pair.Key, pair.Value)))).DistinctBy(pair => pair.Said, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Said, pair => pair.Saying, StringComparer.Ordinal);

    /// <summary>What stands in a plan, in a reader's language; as it stands when it is nobody's saying or nobody has translated it.</summary>
    public string In(string text, string language) =>
        _said.TryGetValue(text, out var known) ? Wording.Near(known.Texts, language) ?? text
        // Team 3: the word is the template's, the number stays.
        : text.LastIndexOf(' ') is > 0 and var space && text[(space + 1)..].All(char.IsAsciiDigit) && _said.TryGetValue(text[..space], out var counted)
            && Wording.Near(counted.Texts, language) is { } word ? $"{word}{text[space..]}"
        : text;

    /// <summary>The id of a saying; null when it is none.</summary>
    public string? IdOf(string text) => _said.TryGetValue(text, out var known) ? known.Id : null;

    /// <summary>Whether two texts say the same, each in some language.</summary>
    public bool IsOne(string one, string other) => one == other || _said.TryGetValue(one, out var known) && known.Texts.ContainsValue(other) || words["team.word"].Keys.Append(SerbianScript.Cyrillic).Any(language => In(one, language) == other);
}
