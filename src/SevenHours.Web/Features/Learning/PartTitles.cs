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
    private const string Between = ": ";
    private static readonly FrozenDictionary<string, string> s_known = Known();

    /// <summary>A part of a course in a reader's words.</summary>
    public static string Of(LearningPart part, Words words) => part.Called is { } id ? In(id, part.Title, words) : Of(part.Title, words);

    // Parts from before the id was kept beside the title are known by their words.
    private static string Of(string title, Words words) =>
        s_known.TryGetValue(title, out var id) || (title.IndexOf(Between, StringComparison.Ordinal) is > 0 and var colon && s_known.TryGetValue(title[..colon], out id)) ? In(id, title, words) : title;

    // The form of a session bears the session's name, which its author wrote.
    private static string In(string id, string title, Words words) => title.IndexOf(Between, StringComparison.Ordinal) is > 0 and var colon && IsOfSession(id) ? $"{words[id]}{title[colon..]}" : words[id];

    private static bool IsOfSession(string id) => id == IdOf(FormKind.Session);

    /// <summary>The id of the words a form of a kind is called by.</summary>
    public static string IdOf(FormKind kind) => $"learning.form.{kind.ToString().ToLowerInvariant()}";

    /// <summary>The id of the words a test of a phase is called by.</summary>
    public static string IdOf(TestPhase phase) => phase == TestPhase.After ? "learning.test.after" : "learning.test.before";

    private static FrozenDictionary<string, string> Known()
    {
        string[] ids = [IdOf(TestPhase.Before), IdOf(TestPhase.After), .. Enum.GetValues<FormKind>().Select(IdOf)];
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (var (words, id) in UiLanguage.All.Select(language => Words.In(language.Tag)).SelectMany(words => ids.Select(id => (words, id))))
            known.TryAdd(words[id], id);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
