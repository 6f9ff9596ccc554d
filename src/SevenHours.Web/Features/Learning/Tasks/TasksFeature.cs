using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Tasks;

/// <summary>
/// <c>/programmes/{programme}/learning/tasks</c>: writing tasks, marking works without names by two markers who do not see each other, and agreeing.
/// </summary>
public sealed class TasksFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var plan = routes.MapGroup($"{LearningFeature.Base}/tasks").Needing(Permission.PlanProgramme);
        plan.MapGet("/new", (string programme, HttpContext context) => context.CoursePageAsync<NewTaskPage>(programme));
        plan.MapPost("", MakeAsync);
        plan.MapPost("/{task}/competences", CompetencesAsync);
        plan.MapPost("/{task}/rubric", RubricAsync);
        var taught = routes.MapGroup($"{LearningFeature.Base}/tasks/{{task}}").Needing(Permission.Teach);
        taught.MapGet("", ShowAsync);
        taught.MapGet("/works/{work}", WorkAsync);
        taught.MapPost("/works/{work}/mark", MarkAsync);
        taught.MapPost("/works/{work}/final", ReconcileAsync);
        taught.MapGet("/works/{work}/file", async (string programme, string task, string work, HttpContext context, ProgrammeBook book) =>
            await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not null && await book.WorkFileAsync(task, work, context.RequestAborted) is { } file ? WorkFiles.Answer(context, file) : CourseAnswers.Missing(context));
        // Names stand beside marks here: for whoever keeps the roster alone.
        var kept = routes.MapGroup($"{LearningFeature.Base}/tasks/{{task}}").Needing(Permission.KeepRoster);
        kept.MapGet("/marks.xlsx", (string programme, string task, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, task, context, book, reader, true));
        kept.MapGet("/marks.csv", (string programme, string task, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, task, context, book, reader, false));
    }

    private static async Task<IResult> MakeAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var (title, brief, rubric) = (form["title"].ToString().Trim(), form["brief"].ToString().Trim(), CourseTask.ReadRubric(form["rubric"].ToString()));
        if (title.Length is 0 or > LearningPart.LongestTitle || brief.Length is 0 or > CourseTask.LongestText || rubric is not { } criteria)
            return await context.CoursePageAsync<NewTaskPage>(programme, _ => [(nameof(NewTaskPage.Wrong), rubric is null ? "learning.wrong.rubric" : "learning.wrong.brief"), (nameof(NewTaskPage.Title), title), (nameof(NewTaskPage.Brief), brief), (nameof(NewTaskPage.Rubric), form["rubric"].ToString())], StatusCodes.Status422UnprocessableEntity);
        var task = new CourseTask { Id = ProgrammeBook.NewKey(), Title = title, Brief = brief, Criteria = criteria, RubricCalled = CalledOf(criteria, reader), Competences = Competences(form), IsForTeams = form["teams"] == "yes", ClosesAt = LearningMoments.Of(view.Programme, form["until"]) };
        await book.AddPartsAsync(programme, LearningFeature.By(context), [task], context.RequestAborted);
        return LearningFeature.Said(programme, $"/tasks/{task.Id}", "learning.said.made");
    }

    // The rubric that was offered, left as it was, is everybody's in his own language.
    private static string? CalledOf(ImmutableArray<Criterion> criteria, Reader reader) =>
        CourseTask.ReadRubric(reader.Words[PartTitles.SampleRubric]) is { } sample && CourseTask.IsSame(sample, criteria) ? PartTitles.SampleRubric : null;

    // Levels keep their words once somebody has marked by them: he meant what they said.
    private static async Task<IResult> RubricAsync(string programme, string task, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var (marks, _) = await book.MarksAsync(task, context.RequestAborted);
        var isMarked = marks.Any(mark => mark.GivenAt is not null);
        string Words(string name, string otherwise) => form.TryGetValue(name, out var typed) ? typed.ToString().Trim() : otherwise;
        var shown = found.In(reader.Words);
        ImmutableArray<Criterion> rubric =
        [
            .. shown.Criteria.Select(criterion => criterion with
            {
                Title = Words($"title-{criterion.Id}", criterion.Title),
                Levels = isMarked ? criterion.Levels : [.. criterion.Levels.Select((level, i) => Words(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"level-{criterion.Id}-{i}"), level))],
            }),
        ];
        if (rubric.Any(criterion => criterion.Levels.Append(criterion.Title).Any(words => words.Length is 0 or > CourseTask.LongestWords)))
            return LearningFeature.Said(programme, $"/tasks/{task}", "learning.wrong.words");
        await book.ChangePartAsync<CourseTask>(
            programme, LearningFeature.By(context), task, known => CourseTask.IsSame(rubric, shown.Criteria) ? known : known.Worded(rubric) with { RubricCalled = null }, context.RequestAborted);
        return LearningFeature.Said(programme, $"/tasks/{task}", "learning.said.kept");
    }

    private static ImmutableArray<string> Competences(IFormCollection form) => [.. CompetenceNames.All.Where(name => form["competence"].Contains(name))];

    private static async Task<IResult> CompetencesAsync(string programme, string task, HttpContext context, ProgrammeBook book)
    {
        var tied = Competences(await context.Request.ReadFormAsync(context.RequestAborted));
        return await book.ChangePartAsync<CourseTask>(programme, LearningFeature.By(context), task, known => known with { Competences = tied }, context.RequestAborted)
            ? LearningFeature.Said(programme, $"/tasks/{task}", "learning.said.kept")
            : CourseAnswers.Missing(context);
    }

    private static async Task<IResult> ShowAsync(string programme, string task, HttpContext context, ProgrammeBook book, TimeProvider time, Reader reader)
    {
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var works = await book.WorksAsync(task, context.RequestAborted);
        var (marks, final) = await book.MarksAsync(task, context.RequestAborted);
        return await context.CoursePageAsync<TaskPage>(programme, _ =>
        [
            (nameof(TaskPage.Asked), found.In(reader.Words)), (nameof(TaskPage.Works), works), (nameof(TaskPage.Marks), marks), (nameof(TaskPage.Final), final),
            (nameof(TaskPage.Me), LearningFeature.By(context)), (nameof(TaskPage.Now), time.GetUtcNow().ToUnixTimeSeconds()),
        ]);
    }

    private static async Task<IResult> WorkAsync(string programme, string task, string work, HttpContext context, ProgrammeBook book, Reader reader)
    {
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var works = await book.WorksAsync(task, context.RequestAborted);
        var (marks, final) = await book.MarksAsync(task, context.RequestAborted);
        var me = LearningFeature.By(context);
        var given = marks.Where(mark => mark.Work == work && mark.GivenAt is not null).ToImmutableArray();
        return await context.CoursePageAsync<WorkPage>(programme, _ => works.FirstOrDefault(one => one.Id == work) is not { } handed ? null :
        [
            (nameof(WorkPage.Asked), found.In(reader.Words)), (nameof(WorkPage.Work), handed), (nameof(WorkPage.Number), works.IndexOf(handed) + 1),
            (nameof(WorkPage.Mine), marks.FirstOrDefault(mark => mark.Work == work && mark.Marker == me)),
            // Nobody sees the other's mark before both are given.
            (nameof(WorkPage.Both), given.Length == CourseTask.Markers ? given : []),
            (nameof(WorkPage.MayMark), marks.Count(mark => mark.Work == work && mark.Marker != me) < CourseTask.Markers),
            (nameof(WorkPage.Final), final.FirstOrDefault(mark => mark.Work == work)),
        ]);
    }

    private static async Task<IResult> MarkAsync(string programme, string task, string work, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var wrong = await book.MarkAsync(programme, found, new Mark
        {
            Work = work, Marker = LearningFeature.By(context), Levels = GivenLevels.Write(found, Levels(found, form)), Says = Cut(form["says"].ToString().Trim()),
            GivenAt = form["do"] == "give" ? time.GetUtcNow().ToUnixTimeSeconds() : null,
        }, context.RequestAborted);
        return LearningFeature.Said(programme, $"/tasks/{task}/works/{work}", wrong ?? (form["do"] == "give" ? "learning.said.marked" : "learning.said.kept"));
    }

    private static async Task<IResult> ReconcileAsync(string programme, string task, string work, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var wrong = await book.ReconcileAsync(programme, found, new FinalMark
        {
            Work = work, Levels = GivenLevels.Write(found, Levels(found, form)), Why = Cut(form["why"].ToString().Trim()), By = LearningFeature.By(context), At = time.GetUtcNow().ToUnixTimeSeconds(),
        }, context.RequestAborted);
        return LearningFeature.Said(programme, $"/tasks/{task}/works/{work}", wrong ?? "learning.said.agreed");
    }

    private static async Task<IResult> ExportAsync(string programme, string task, HttpContext context, ProgrammeBook book, Reader reader, bool isWorkbook)
    {
        if (await book.PartAsync<CourseTask>(programme, task, context.RequestAborted) is not { } found || await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var works = await book.WorksAsync(task, context.RequestAborted);
        var (marks, final) = await book.MarksAsync(task, context.RequestAborted);
        var words = reader.Words;
        var table = new FileTable(found.Title,
        [
            [words["learning.form.name"], words["learning.mark.of"], .. found.In(words).Criteria.Select(criterion => (object?)criterion.Title), words["learning.mark.says"]],
            .. works.SelectMany(work => marks.Where(mark => mark.Work == work.Id && mark.GivenAt is not null).Select((mark, i) => Line(work, words["learning.mark.marker", ("number", i + 1)], mark.Levels, mark.Says))
                .Concat(final.Where(mark => mark.Work == work.Id).Select(mark => Line(work, words["learning.mark.final"], mark.Levels, mark.Why)))),
        ]);
        return isWorkbook
            ? Results.File(TableFile.Xlsx([table], reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-{programme}-marks.xlsx")
            : Results.File(TableFile.Csv(table), "text/csv; charset=utf-8", $"{MarkedFile.Mark}-{programme}-marks.csv");

        ImmutableArray<object?> Line(HandedWork work, string who, string levels, string says) =>
        [
            view.Course.FindPerson(work.Person)?.Name ?? view.Programme.FindTeam(work.Team)?.Title ?? "", who,
            .. found.Criteria.Select(criterion => GivenLevels.Read(levels).TryGetValue(criterion.Id, out var level) ? (object?)level : null), says,
        ];
    }

    private static Dictionary<string, int> Levels(CourseTask task, IFormCollection form) => task.Criteria
        .Where(criterion => int.TryParse(form[$"level-{criterion.Id}"], out _)).ToDictionary(criterion => criterion.Id, criterion => int.Parse(form[$"level-{criterion.Id}"]!, System.Globalization.CultureInfo.InvariantCulture));

    private static string Cut(string text) => text.Length > 4_000 ? text[..4_000] : text;
}
