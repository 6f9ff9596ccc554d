using System.Globalization;
using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Finds the subject that typed words name. A pure function of names that stand in the scenario.</summary>
/// <remarks>
/// Case, diacritics, punctuation and spaces do not matter. Words of which more than half are digits, such as telephone numbers and
/// plates, are compared by letters and digits alone, and a number also by its last seven digits. Words that fit two subjects fit none.
/// </remarks>
public sealed class SubjectMatcher
{
    private const int LocalDigits = 7;

    private readonly Dictionary<string, Id<Subject>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);

    /// <summary>Learns the names of all subjects, in every language the scenario is to be had in.</summary>
    public SubjectMatcher(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        foreach (var id in scenario.Subjects.Ids)
        {
            var subject = scenario.Subjects[id];
            foreach (var name in NamesOf(scenario, subject).Concat(subject.Also).Append(subject.Name.Replace('_', ' ')))
            {
                Learn(name, id);
            }
        }
    }

    /// <summary>The subject the words name, or none.</summary>
    public Id<Subject> Find(string? words)
    {
        foreach (var key in KeysOf(words ?? ""))
        {
            if (byKey.TryGetValue(key, out var id) && !ambiguous.Contains(key))
            {
                return id;
            }
        }

        return Id<Subject>.None;
    }

    private static IEnumerable<string> NamesOf(Scenario scenario, Subject subject) =>
        !subject.Title.IsAuthored
            ? []
            : scenario.Texts.Languages.Append(scenario.Texts.SourceLanguage)
                .Select(language => scenario.Texts.Find(subject.Title.Key, language).Text);

    private void Learn(string name, Id<Subject> id)
    {
        foreach (var key in KeysOf(name))
        {
            if (!byKey.TryAdd(key, id) && byKey[key] != id)
            {
                ambiguous.Add(key);
            }
        }
    }

    /// <summary>The forms of a name that are compared, the strictest first.</summary>
    private static IEnumerable<string> KeysOf(string words)
    {
        var plain = Plain(words);
        if (plain.Length == 0)
        {
            yield break;
        }

        yield return plain;
        var digits = string.Concat(plain.Where(char.IsAsciiDigit));
        if (digits.Length * 2 > plain.Length && digits.Length > LocalDigits)
        {
            yield return "#" + digits[^LocalDigits..];
        }
        else if (digits.Length == LocalDigits && digits.Length == plain.Length)
        {
            yield return "#" + digits;
        }
    }

    /// <summary>Letters and digits alone, small and without marks.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
                plain.Append(digit >= 0 ? (char)('0' + digit) : char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
