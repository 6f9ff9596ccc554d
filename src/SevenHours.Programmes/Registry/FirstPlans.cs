using System.Collections.Frozen;
using System.Globalization;

namespace SevenHours.Programmes;

/// <summary>
/// Plans of the first format, which kept the template's words without their ids. What stands in one of them as a template says it, in whichever language, was
/// read as the template's; here it is given the id once, and from then on nobody looks at its words.
/// </summary>
internal static class FirstPlans
{
    // By the kind of thing and the words. The same words may stand for two ids in one language: the first holds.
    private static readonly Lazy<FrozenDictionary<(string Kind, string Said), string>> s_ids = new(() => TemplateShelf.Words.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => pair.Value.Values.Select(said => (Kind: pair.Key[..pair.Key.IndexOf('.', StringComparison.Ordinal)], Said: said, pair.Key)))
        .DistinctBy(one => (one.Kind, one.Said)).ToFrozenDictionary(one => (one.Kind, one.Said), one => one.Key));

    /// <summary>A plan with the ids of what its template called its parts.</summary>
    public static Programme WithWords(Programme plan) => plan with
    {
        Sessions = [.. plan.Sessions.Select(WithWord)],
        Gone = [.. plan.Gone.Select(WithWord)],
        Venue = plan.Venue with { Rooms = [.. plan.Venue.Rooms.Select(room => room with { Word = Of("room", room.Title) })] },
        Posts = [.. plan.Posts.Select(post => post with { Word = Of("post", post.Title) })],
        Teams = [.. plan.Teams.Select(team => team with { Word = OfTeam(team) })],
        Objectives = [.. plan.Objectives.Select(objective => objective with { Word = Of("objective", objective.Says) })],
        Quiets = [.. plan.Quiets.Select(quiet => quiet with { Word = Of("quiet", quiet.Title) })],
        Milestones = [.. plan.Milestones.Select(one => one with { Word = Of("milestone", one.Title) })],
        Budget = [.. plan.Budget.Select(line => line with { Word = Of("budget", line.Title), UnitWord = Of("unit", line.Unit) })],
        Props = [.. plan.Props.Select(prop => prop with { Word = Of("prop", prop.Title) })],
    };

    private static CourseSession WithWord(CourseSession session) => session with
    {
        Word = Of("session", session.Title),
        Secrecy = session.Secrecy is { } secrecy ? secrecy with { Word = Of("session", secrecy.Cover) } : null,
    };

    private static TemplateWord? Of(string kind, string said) => s_ids.Value.TryGetValue((kind, said), out var id) ? new TemplateWord(id) : null;

    // Team 3: the word is the template's, the number the team's.
    private static TemplateWord? OfTeam(Team team) =>
        team.Title.LastIndexOf(' ') is > 0 and var space && team.Title[(space + 1)..] == team.Number.ToString(CultureInfo.InvariantCulture) ? Of("team", team.Title[..space]) : null;
}
