using System.Collections.Frozen;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Learning;

/// <summary>
/// What a test or a form that came of the template is called: each reads it in his own language, whichever its maker had. A title that somebody wrote stays as
/// it was written.
/// </summary>
internal static class PartTitles
{
    private static readonly FrozenDictionary<string, string> s_known = Known();

    /// <summary>A title in a reader's words.</summary>
    public static string Of(string title, Words words)
    {
        if (s_known.TryGetValue(title, out var id))
            return words[id];
        // The form of a session bears the session's name, which its author wrote.
        return title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && s_known.TryGetValue(title[..colon], out id) ? $"{words[id]}{title[colon..]}" : title;
    }

    private static FrozenDictionary<string, string> Known()
    {
        string[] ids = ["learning.test.before", "learning.test.after", .. Enum.GetNames<FormKind>().Select(kind => $"learning.form.{kind.ToLowerInvariant()}")];
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (var (words, id) in UiLanguage.All.Select(language => Words.In(language.Tag)).SelectMany(words => ids.Select(id => (words, id))))
            known.TryAdd(words[id], id);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
