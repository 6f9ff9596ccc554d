using SevenHours.Exercises;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Learning.Forms;

/// <summary>What belongs to the form of half a year later.</summary>
internal static class FollowUps
{
    /// <summary>The saying of the templates under which its milestone stands.</summary>
    public const string Saying = "milestone.followup";

    /// <summary>Sees to it that a programme with a follow-up form has its milestone, six months after the last day, for whoever leads the programme.</summary>
    public static Task PlanAsync(ProgrammeBook book, string programme, string by, string language, CancellationToken cancellation) =>
        book.ChangeAsync(programme, by, "milestone.added", Saying, course =>
        {
            var plan = course.Programme;
            if (plan.Milestones.Any(one => one.Word?.Id == Saying))
                return course;
            (plan, var id) = plan.Named('m');
            var due = new Milestone(
                id, TemplateShelf.Says(Saying, language), DueOf(plan).DayNumber - plan.FirstDay.DayNumber, plan.Posts.FirstOrDefault(post => post.Role == PostRole.Manager)?.Id) { Word = new TemplateWord(Saying) };
            return course with { Programme = plan with { Milestones = [.. plan.Milestones.Append(due).OrderBy(one => one.Day)] } };
        }, cancellation);

    /// <summary>The day it is due: six months after the last.</summary>
    public static DateOnly DueOf(Programme programme) => programme.LastDay.AddMonths(6);
}
