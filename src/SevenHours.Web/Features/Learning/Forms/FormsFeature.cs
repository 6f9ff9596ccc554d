using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Forms;

/// <summary>
/// <c>/programmes/{programme}/learning/forms</c> makes forms, shows what came of them from five sheets up, prints them and takes paper in;
/// <c>/learner/{programme}/forms/{form}</c> is filled in by a learner.
/// </summary>
public sealed class FormsFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{LearningFeature.Base}/forms", MakeAsync).Needing(Permission.PlanProgramme);
        routes.MapPost($"{LearningFeature.Base}/forms/{{form}}/questions", QuestionsAsync).Needing(Permission.PlanProgramme);
        var taught = routes.MapGroup($"{LearningFeature.Base}/forms/{{form}}").Needing(Permission.Teach);
        taught.MapGet("", ShowAsync);
        taught.MapGet("/print", (string programme, string form, HttpContext context, ProgrammeBook book) => SheetAsync<FormPrintPage>(programme, form, context, book));
        taught.MapGet("/typed", (string programme, string form, HttpContext context, ProgrammeBook book) => SheetAsync<FormTypedPage>(programme, form, context, book));
        taught.MapPost("/typed", TypeInAsync);
        taught.MapGet("/answers.xlsx", (string programme, string form, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, form, context, book, reader, true));
        taught.MapGet("/answers.csv", (string programme, string form, HttpContext context, ProgrammeBook book, Reader reader) => ExportAsync(programme, form, context, book, reader, false));
        var own = routes.MapGroup("/learner/{programme}/forms/{form}").Needing(Permission.Learn);
        own.MapGet("", AskAsync);
        own.MapPost("", FillInAsync);
    }

    private static async Task<IResult> MakeAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view || !Enum.TryParse<FormKind>(form["kind"], out var kind) || !Enum.IsDefined(kind))
            return CourseAnswers.Missing(context);
        var session = view.Programme.FindSession(form["session"]);
        if (kind == FormKind.Session && session is null)
            return LearningFeature.Said(programme, "", "learning.wrong.session");
        var name = reader.Words[PartTitles.IdOf(kind)];
        var made = new CourseForm
        {
            Id = ProgrammeBook.NewKey(), Kind = kind, Session = kind == FormKind.Session ? session!.Id : null, Title = kind == FormKind.Session ? $"{name}: {session!.Title}" : name, Called = PartTitles.IdOf(kind), Questions = FormShelf.Questions(kind),
        };
        await book.AddPartsAsync(programme, LearningFeature.By(context), [made], context.RequestAborted);
        if (kind == FormKind.FollowUp)
            await FollowUps.PlanAsync(book, programme, LearningFeature.By(context), reader.Language.Tag, context.RequestAborted);
        return LearningFeature.Said(programme, $"/forms/{made.Id}", "learning.said.made");
    }

    // A form that somebody has answered keeps its questions: answers to others would be laid beside them.
    private static async Task<IResult> QuestionsAsync(string programme, string form, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!(await book.SheetsAsync(form, context.RequestAborted)).IsEmpty)
            return LearningFeature.Said(programme, $"/forms/{form}", "learning.wrong.answered");
        var (says, low, high) = (sent["says"].ToString().Trim(), sent["low"].ToString().Trim(), sent["high"].ToString().Trim());
        await book.ChangePartAsync<CourseForm>(programme, LearningFeature.By(context), form, known => known with
        {
            Questions =
            [
                .. known.Questions.Where(question => sent["keep"].Contains(question.Id)),
                .. says.Length is > 0 and <= 500
                    ? (FormQuestion[])[new FormQuestion { Id = ProgrammeBook.NewKey(), IsScale = low.Length > 0 && high.Length > 0, Texts = ImmutableDictionary<string, QuestionText>.Empty.Add(reader.Language.Tag, low.Length > 0 && high.Length > 0 ? new QuestionText(says, low, high) : new QuestionText(says)) }]
                    : [],
            ],
        }, context.RequestAborted);
        return LearningFeature.Said(programme, $"/forms/{form}", "learning.said.kept");
    }

    private static async Task<IResult> ShowAsync(string programme, string form, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        if (await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var sheets = await book.SheetsAsync(form, context.RequestAborted);
        var answerers = await book.AnswerersAsync(found, context.RequestAborted);
        var asks = await book.AsksAsync(form, context.RequestAborted);
        return await context.CoursePageAsync<FormPage>(programme, _ =>
        [
            (nameof(FormPage.Form), found), (nameof(FormPage.Outcome), FormOutcome.Of(found, [.. sheets.Select(sheet => sheet.Answers)])), (nameof(FormPage.Now), time.GetUtcNow().ToUnixTimeSeconds()),
            (nameof(FormPage.Answerers), answerers), (nameof(FormPage.Asks), asks), (nameof(FormPage.Named), sheets.Where(sheet => sheet.Person is not null).ToImmutableArray()),
        ]);
    }

    private static async Task<IResult> SheetAsync<TPage>(string programme, string form, HttpContext context, ProgrammeBook book)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is { } found
            ? await context.CoursePageAsync<TPage>(programme, _ => [("Form", found)])
            : CourseAnswers.Missing(context);

    private static async Task<IResult> TypeInAsync(string programme, string form, HttpContext context, ProgrammeBook book)
    {
        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        return await book.TypeInAsync(programme, form, Answers(sent), context.RequestAborted)
            ? LearningFeature.Said(programme, $"/forms/{form}/typed", "learning.said.typed")
            : CourseAnswers.Missing(context);
    }

    private static Task<IResult> AskAsync(string programme, string form, HttpContext context, ProgrammeBook book, TimeProvider time) =>
        context.LearnerPageAsync<FormAskPage>(programme, async visit =>
            await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is { } found && found.IsOpen(time.GetUtcNow().ToUnixTimeSeconds())
            && !(await book.AnsweredAsync(visit.Person.Id, context.RequestAborted)).Contains(form)
                ? [(nameof(FormAskPage.Form), found)]
                : null);

    private static async Task<IResult> FillInAsync(string programme, string form, HttpContext context, ProgrammeBook book)
    {
        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await context.LearnerInAsync(programme) is not { } person)
            return LearnerAnswers.NobodyHere(context);
        var isKept = await book.FillInAsync(programme, form, person, Answers(sent), sent["consent"] == "yes", context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/learner/{programme}", isKept ? "learner.said.thanks" : "learner.wrong.closed"));
    }

    // Rows of sheets leave only from five up, and without any name but those who consented in a follow-up.
    private static async Task<IResult> ExportAsync(string programme, string form, HttpContext context, ProgrammeBook book, Reader reader, bool isWorkbook)
    {
        if (await book.PartAsync<CourseForm>(programme, form, context.RequestAborted) is not { } found || await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var sheets = await book.SheetsAsync(form, context.RequestAborted);
        var shown = sheets.Length < TestFigures.Fewest ? [] : sheets;
        var table = new FileTable(PartTitles.Of(found, reader.Words, view.Programme),
        [
            [reader.Words["learning.form.name"], .. found.Questions.Select(question => (object?)question.In(reader.Language.Tag).Says)],
            .. shown.Select(sheet => (ImmutableArray<object?>)[view.Course.FindPerson(sheet.Person)?.Name ?? "", .. found.Questions.Select(question => Cell(question, sheet.Answers))]),
        ]);
        return isWorkbook
            ? Results.File(TableFile.Xlsx([table], reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-{programme}-form.xlsx")
            : Results.File(TableFile.Csv(table), "text/csv; charset=utf-8", $"{MarkedFile.Mark}-{programme}-form.csv");
    }

    private static object? Cell(FormQuestion question, ImmutableDictionary<string, string> answers) =>
        question.IsScale && int.TryParse(answers.GetValueOrDefault(question.Id), out var mark) ? mark : answers.GetValueOrDefault(question.Id);

    private static Dictionary<string, string> Answers(IFormCollection sent) =>
        sent.Keys.Where(key => key.StartsWith("q-", StringComparison.Ordinal)).ToDictionary(key => key[2..], key => sent[key].ToString().Trim(), StringComparer.Ordinal);
}
