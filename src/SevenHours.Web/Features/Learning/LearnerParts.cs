using SevenHours.Programmes;
using SevenHours.Web.Features.Learning.Door;

namespace SevenHours.Web.Features.Learning;

/// <summary>Something that waits for a learner, or that he can look at.</summary>
/// <param name="Address">Where.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Note">The id of the words that say what it is.</param>
/// <param name="ClosesAt">Until when, in seconds since 1970; null for no end.</param>
public sealed record LearnerLine(string Address, string Icon, string Title, string Note, long? ClosesAt)
{
    /// <summary>The test or the form it leads to, which is called in the reader's words; null for anything else.</summary>
    public LearningPart? Part { get; init; }
}

/// <summary>Tests, forms and tasks that are open to him and not done.</summary>
internal sealed class WaitingPart(ProgrammeBook book, TimeProvider time) : ILearnerPart
{
    public int Order => 0;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var learning = await LearningView.ReadAsync(book, visit.Programme.Id, time, cancellation);
        List<LearnerLine> lines = [];
        foreach (var test in learning.Tests.Where(test => test.IsOpen(learning.Now)))
        {
            if (await book.SittingAsync(test.Id, visit.Person.Id, cancellation) is not { Sitting.HandedInAt: not null })
                lines.Add(new LearnerLine($"{visit.Base}/tests/{test.Id}", "checklist", test.Title, "learner.test", test.ClosesAt) { Part = test });
        }

        var answered = await book.AnsweredAsync(visit.Person.Id, cancellation);
        lines.AddRange(learning.Forms.Where(form => form.IsOpen(learning.Now) && !answered.Contains(form.Id))
            .Select(form => new LearnerLine($"{visit.Base}/forms/{form.Id}", "message-circle", form.Title, form.Kind == FormKind.FollowUp ? "learner.form.followup" : "learner.form.anonymous", form.ClosesAt) { Part = form }));
        foreach (var task in learning.Tasks.Where(task => task.IsOpen(learning.Now) && (!task.IsForTeams || visit.Person.Team is not null)))
        {
            if (await book.WorkAsync(task.Id, task.IsForTeams ? null : visit.Person.Id, visit.Person.Team, cancellation) is not { HandedInAt: not null })
                lines.Add(new LearnerLine($"{visit.Base}/tasks/{task.Id}", "pencil", task.Title, task.IsForTeams ? "learner.task.team" : "learner.task", task.ClosesAt));
        }

        return LearnerSheet.Of<LinesSheet>(
            (nameof(LinesSheet.Visit), visit), (nameof(LinesSheet.Id), "waiting"), (nameof(LinesSheet.Icon), "hourglass"), (nameof(LinesSheet.Needs), lines.Count > 0),
            (nameof(LinesSheet.Title), "learner.waiting"), (nameof(LinesSheet.Empty), "learner.waiting.none"), (nameof(LinesSheet.Lines), lines));
    }
}

/// <summary>What came of his tests and tasks, once it may be told.</summary>
internal sealed class ResultsPart(ProgrammeBook book, TimeProvider time) : ILearnerPart
{
    public int Order => 200;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var learning = await LearningView.ReadAsync(book, visit.Programme.Id, time, cancellation);
        List<LearnerLine> lines = [];
        foreach (var test in learning.Tests.Where(learning.IsExplained))
        {
            if (await book.SittingAsync(test.Id, visit.Person.Id, cancellation) is not null)
                lines.Add(new LearnerLine($"{visit.Base}/tests/{test.Id}", "bulb", test.Title, "learner.test.explained", null) { Part = test });
        }

        foreach (var task in learning.Tasks)
        {
            if (await book.WorkAsync(task.Id, task.IsForTeams ? null : visit.Person.Id, visit.Person.Team, cancellation) is { HandedInAt: not null } work)
            {
                var (_, final) = await book.MarksAsync(task.Id, cancellation);
                lines.Add(new LearnerLine($"{visit.Base}/tasks/{task.Id}", "pencil", task.Title, final.Any(mark => mark.Work == work.Id) ? "learner.task.marked" : "learner.task.handed", null));
            }
        }

        return lines.Count == 0 ? null : LearnerSheet.Of<LinesSheet>(
            (nameof(LinesSheet.Visit), visit), (nameof(LinesSheet.Id), "results"), (nameof(LinesSheet.Icon), "chart-bar"),
            (nameof(LinesSheet.Title), "learner.results"), (nameof(LinesSheet.Empty), "learner.waiting.none"), (nameof(LinesSheet.Lines), lines));
    }
}
