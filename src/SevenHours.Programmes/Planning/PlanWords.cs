namespace SevenHours.Programmes;

/// <summary>
/// A plan in its reader's language. What a template called something is read by each in his own language until somebody writes other words, which then stand
/// as they were written. Only pages, papers and feeds read a plan so: what is stored is never a translation.
/// </summary>
public static class PlanWords
{
    /// <summary>The programme as somebody reads it.</summary>
    /// <param name="programme">The programme as it is stored.</param>
    /// <param name="language">The tag of a language of the interface.</param>
    public static Programme In(this Programme programme, string language) => programme with
    {
        Sessions = [.. programme.Sessions.Select(session => session.In(language))],
        Gone = [.. programme.Gone.Select(session => session.In(language))],
        Venue = programme.Venue with { Rooms = [.. programme.Venue.Rooms.Select(room => room with { Title = Said(room.Word, room.Title, language) })] },
        Posts = [.. programme.Posts.Select(post => post with { Title = Said(post.Word, post.Title, language) })],
        Teams = [.. programme.Teams.Select(team => team with { Title = team.TitleIn(language) })],
        Objectives = [.. programme.Objectives.Select(objective => objective with { Says = Said(objective.Word, objective.Says, language) })],
        Quiets = [.. programme.Quiets.Select(quiet => quiet with { Title = Said(quiet.Word, quiet.Title, language) })],
        Milestones = [.. programme.Milestones.Select(one => one with { Title = Said(one.Word, one.Title, language) })],
        Budget = [.. programme.Budget.Select(line => line with { Title = Said(line.Word, line.Title, language), Unit = Said(line.UnitWord, line.Unit, language) })],
        Props = [.. programme.Props.Select(prop => prop with { Title = Said(prop.Word, prop.Title, language) })],
    };

    /// <summary>A session as somebody reads it: its title in his language, that of the template, or the one it has; its cover too.</summary>
    public static CourseSession In(this CourseSession session, string language) => session with
    {
        Title = session.TitleIn(language),
        Secrecy = session.Secrecy is { } secrecy ? secrecy with { Cover = Said(secrecy.Word, secrecy.Cover, language) } : null,
    };

    /// <summary>What a session is called in a language.</summary>
    public static string TitleIn(this CourseSession session, string language) => Wording.Near(session.Titles, language) ?? Said(session.Word, session.Title, language);

    /// <summary>What a team is called in a language: the word of the template with its number, or the name somebody gave it.</summary>
    public static string TitleIn(this Team team, string language) =>
        team.Word is { IsRenamed: false } word && TemplateShelf.Near(word.Id, language) is { } said ? Numbered(said, team.Number) : team.Title;

    /// <summary>A title in a reader's language: the template's words as long as nobody wrote others, or what stands there where they were not translated.</summary>
    /// <param name="word">What a template called it; null for what somebody added.</param>
    /// <param name="title">The title as it is stored.</param>
    /// <param name="language">The tag of a language of the interface.</param>
    public static string Said(TemplateWord? word, string title, string language) => word is { IsRenamed: false } && TemplateShelf.Near(word.Id, language) is { } said ? said : title;

    /// <summary>What is stored of something that a form in a reader's language now calls <paramref name="typed"/>: what was stored when he left it as he read it.</summary>
    public static (string Title, TemplateWord? Word) Typed(TemplateWord? word, string title, string typed, string language) =>
        typed.Trim() is var own && own == Said(word, title, language) ? (title, word) : (own, word is null ? null : word with { IsRenamed = true });

    /// <summary>A room as a form calls it.</summary>
    public static VenueRoom Typed(this VenueRoom room, string typed, string language) => Typed(room.Word, room.Title, typed, language) is var (title, word) ? room with { Title = title, Word = word } : room;

    /// <summary>A post as a form calls it.</summary>
    public static Post Typed(this Post post, string typed, string language) => Typed(post.Word, post.Title, typed, language) is var (title, word) ? post with { Title = title, Word = word } : post;

    /// <summary>A prop as a form calls it.</summary>
    public static Prop Typed(this Prop prop, string typed, string language) => Typed(prop.Word, prop.Title, typed, language) is var (title, word) ? prop with { Title = title, Word = word } : prop;

    /// <summary>A milestone as a form calls it.</summary>
    public static Milestone Typed(this Milestone one, string typed, string language) => Typed(one.Word, one.Title, typed, language) is var (title, word) ? one with { Title = title, Word = word } : one;

    /// <summary>A line of the budget as a form calls it and what is counted.</summary>
    public static BudgetLine Typed(this BudgetLine line, string typed, string unit, string language)
    {
        var (title, word) = Typed(line.Word, line.Title, typed, language);
        var (counted, unitWord) = Typed(line.UnitWord, line.Unit, unit, language);
        return line with { Title = title, Word = word, Unit = counted, UnitWord = unitWord };
    }

    /// <summary>A team as a form calls it.</summary>
    public static Team Typed(this Team team, string typed, string language) =>
        typed.Trim() is var own && own == team.TitleIn(language) ? team : team with { Title = own, Word = team.Word is null ? null : team.Word with { IsRenamed = true } };

    /// <summary>A team that nobody has named yet.</summary>
    /// <param name="id">Its key in the programme.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="language">The language the word is stored in beside its id.</param>
    public static Team Unnamed(string id, int number, string language) => new(id, Numbered(TemplateShelf.Says(TeamWord, language), number), number) { Word = new TemplateWord(TeamWord) };

    /// <summary>The id of the word teams are called by.</summary>
    internal const string TeamWord = "team.word";

    private static string Numbered(string word, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{word} {number}");
}
