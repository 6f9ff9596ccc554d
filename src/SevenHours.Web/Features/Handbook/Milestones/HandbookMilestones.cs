using SevenHours.Programmes;
using SevenHours.Web.Features.Handbook.Text;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Handbook.Milestones;

/// <summary>Lines of the handbook's checklists as milestones of a programme. A line keeps its name, so that it is taken once, whoever reads in which language.</summary>
internal static class HandbookMilestones
{
    /// <summary>Longest title of a milestone, in characters.</summary>
    private const int LongestTitle = 200;

    /// <summary>Whether a programme has a line already.</summary>
    public static bool Has(Programme programme, ChecklistItem item) => programme.Milestones.Any(milestone => milestone.Id == item.Id);

    /// <summary>The date a line falls on in a programme.</summary>
    public static DateOnly DueIn(Programme programme, ChecklistItem item) => item.When.On(programme.FirstDay, programme.LastDay);

    /// <summary>A programme with more milestones; lines it has already stay as they were changed.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="items">The lines that are taken.</param>
    public static Programme Take(Programme programme, IEnumerable<ChecklistItem> items)
    {
        var taken = items.Where(item => !Has(programme, item)).Select(item => new Milestone(
            item.Id, HandbookProse.Plain(item.What).Shortened(LongestTitle), DueIn(programme, item).DayNumber - programme.FirstDay.DayNumber, PostOf(programme, item.Who)));
        return programme with { Milestones = [.. programme.Milestones.Concat(taken).OrderBy(milestone => milestone.Day)] };
    }

    // A post of several mentors is nobody's: somebody has to say which one.
    private static string? PostOf(Programme programme, string who) =>
        RoleOf(who) is { } role && programme.Posts.Where(post => post.Role == role).Take(2).ToList() is [var only] ? only.Id : null;

    private static PostRole? RoleOf(string who) => who switch
    {
        "programme manager" => PostRole.Manager,
        "director" => PostRole.Director,
        "white cell" => PostRole.WhiteCell,
        "mentors" => PostRole.Mentor,
        "evaluators" => PostRole.Evaluator,
        "welfare officer" => PostRole.Welfare,
        "logistics" => PostRole.Logistics,
        _ => null,
    };
}
