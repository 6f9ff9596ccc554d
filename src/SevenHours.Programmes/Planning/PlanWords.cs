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
        Venue = programme.Venue with { Rooms = [.. programme.Venue.Rooms.Select(room => room with { Title = TemplateShelf.Said(room.Title, language) })] },
        Posts = [.. programme.Posts.Select(post => post with { Title = TemplateShelf.Said(post.Title, language) })],
        Teams = [.. programme.Teams.Select(team => team with { Title = TemplateShelf.Said(team.Title, language) })],
        Objectives = [.. programme.Objectives.Select(objective => objective with { Says = TemplateShelf.Said(objective.Says, language) })],
        Quiets = [.. programme.Quiets.Select(quiet => quiet with { Title = TemplateShelf.Said(quiet.Title, language) })],
        Milestones = [.. programme.Milestones.Select(one => one with { Title = TemplateShelf.Said(one.Title, language) })],
        Budget = [.. programme.Budget.Select(line => line with { Title = TemplateShelf.Said(line.Title, language), Unit = TemplateShelf.Said(line.Unit, language) })],
        Props = [.. programme.Props.Select(prop => prop with { Title = TemplateShelf.Said(prop.Title, language) })],
    };

    /// <summary>A session as somebody reads it: its title in his language, that of the template, or the one it has; its cover too.</summary>
    public static CourseSession In(this CourseSession session, string language) => session with
    {
        Title = session.TitleIn(language),
        Secrecy = session.Secrecy is { } secrecy ? secrecy with { Cover = TemplateShelf.Said(secrecy.Cover, language) } : null,
    };

    /// <summary>What a session is called in a language.</summary>
    public static string TitleIn(this CourseSession session, string language) => Wording.Near(session.Titles, language) ?? TemplateShelf.Said(session.Title, language);

    /// <summary>What is stored of something that a form now calls <paramref name="typed"/>: what was stored while that is only the same saying in another language.</summary>
    public static string Typed(string stored, string typed) => TemplateShelf.IsOneSaying(stored, typed.Trim()) ? stored : typed;
}
