using System.Collections.Immutable;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>What a session is called, in which language.</summary>
internal static class SessionTitles
{
    /// <summary>The languages a title can be given in beside the reader's own: those of the interface that the programme's people read.</summary>
    public static IReadOnlyList<UiLanguage> Languages(Programme programme, string reader) =>
        [.. UiLanguage.All.Where(language => language.Tag != reader && programme.Languages.Any(tag => UiLanguage.Find(tag) == language))];

    /// <summary>
    /// The title as a form asks for it. Its one box shows what its reader reads: left as it was it changes nothing, and where he has a title of his own
    /// language he changes that one alone.
    /// </summary>
    public static (string Title, TemplateWord? Word, ImmutableDictionary<string, string> Titles) Of(IFormCollection form, CourseSession? old, Programme programme, string reader)
    {
        var typed = form["title"].ToString().Trim();
        var titles = old?.Titles ?? ImmutableDictionary<string, string>.Empty;
        foreach (var language in Languages(programme, reader))
        {
            if (form.TryGetValue($"title-{language.Tag}", out var given))
                titles = given.ToString().Trim() is { Length: > 0 and <= CourseSession.LongestTitle } words ? titles.SetItem(language.Tag, words) : titles.Remove(language.Tag);
        }

        if (old is null)
            return (typed, null, titles);
        if (typed == old.TitleIn(reader))
            return (old.Title, old.Word, titles);
        if (typed.Length > 0 && old.Titles.ContainsKey(reader))
            return (old.Title, old.Word, titles.SetItem(reader, typed));
        var (title, word) = PlanWords.Typed(old.Word, old.Title, typed, reader);
        return (title, word, titles);
    }
}
