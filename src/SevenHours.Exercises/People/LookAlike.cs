using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SevenHours.Exercises;

/// <summary>
/// Tells names that a tired eye takes for one: case, accents, spaces and points do not count, nor doubled letters, nor whether a letter is
/// Latin, Greek or Cyrillic when it looks the same. It only warns; two people may well have one name.
/// </summary>
/// <remarks>Letters that look alike are those of Unicode's confusables which keyboards in Europe and Central Asia write.</remarks>
public static class LookAlike
{
    private static readonly FrozenDictionary<char, char> Twins = Pairs(
        "аa", "вb", "еe", "ёe", "кk", "мm", "нh", "оo", "рp", "сc", "тt", "уy", "хx", "іi", "јj", "ѕs", "һh", "ԁd", "ԛq", "ԝw",
        "αa", "βb", "εe", "ηh", "ιi", "κk", "νv", "οo", "ρp", "τt", "υy", "χx", "ζz", "μm", "γy", "σo", "ςc",
        "0o", "1l", "il", "ıl", "|l", "5s", "łl", "øo", "đd");

    /// <summary>What is left of a name when all is taken away that does not tell it from others; equal keys look alike.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            // Half of a letter beyond the first plane tells names apart as well as a whole one.
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character) && character != '|')
            {
                continue;
            }

            var twin = Twins.GetValueOrDefault(character, character);
            twin = Twins.GetValueOrDefault(twin, twin);
            if (key.Length == 0 || key[^1] != twin || char.IsDigit(character))
            {
                key.Append(twin);
            }
        }

        return key.ToString();
    }

    /// <summary>A name without what cannot be seen: control characters, and marks that turn the direction of writing.</summary>
    /// <remarks>The joiners that Persian and several scripts of India need stay.</remarks>
    public static string Shown(string name) => string.Concat(name
        .Where(c => c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))).Trim();

    private static FrozenDictionary<char, char> Pairs(params IEnumerable<string> pairs) => pairs.ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
