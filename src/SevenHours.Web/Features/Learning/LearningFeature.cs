using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning;

/// <summary><c>/programmes/{programme}/learning</c>: what a course gives its learners to do; opening, closing and removing a part of it.</summary>
public sealed class LearningFeature : IFeature
{
    internal const string Base = "/programmes/{programme}/learning";

    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, WaitingPart>().AddSingleton<ILearnerPart, ResultsPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Base, ShowAsync).Needing(Permission.SeeProgramme);
        var plan = routes.MapGroup(Base).Needing(Permission.PlanProgramme);
        plan.MapPost("/template", FromTemplateAsync);
        plan.MapPost("/{kind}/{part}/window", WindowAsync);
        plan.MapPost("/{kind}/{part}/title", TitleAsync);
        plan.MapPost("/{kind}/{part}/remove", RemoveAsync);
    }

    /// <summary>Who does something.</summary>
    internal static string By(HttpContext context) => context.User.Account() ?? CourseAnswers.Operator;

    internal static IResult Said(string programme, string path, string said) => Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/learning{path}", said));

    private static async Task<IResult> ShowAsync(string programme, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var learning = await LearningView.ReadAsync(book, programme, time, context.RequestAborted) with
        {
            Readings = await book.PartsAsync<CourseReading>(programme, context.RequestAborted), ReadMarks = await book.ReadMarksAsync(programme, context.RequestAborted),
        };
        return await context.CoursePageAsync<LearningPage>(programme, _ => [(nameof(LearningPage.Learning), learning)]);
    }

    // What the template of the course names, as far as it is not there yet.
    private static async Task<IResult> FromTemplateAsync(string programme, HttpContext context, ProgrammeBook book, TimeProvider time, Reader reader)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var named = TemplateShelf.Find(view.Programme.Template)?.Learning ?? LearningPlan.Usual;
        var there = await LearningView.ReadAsync(book, programme, time, context.RequestAborted);
        if (there.Tests.IsEmpty)
        {
            var pair = Tests.TestMaking.Pair(await book.ItemsAsync(context.RequestAborted), named.Competences, named.Each, isCrossed: true, reader.Words["learning.test.before"], reader.Words["learning.test.after"]);
            await book.AddPartsAsync(programme, By(context), pair, context.RequestAborted);
        }

        var forms = named.Forms.Where(kind => there.Forms.All(form => form.Kind != kind)).Select(kind => new CourseForm
        {
            Id = ProgrammeBook.NewKey(), Kind = kind, Title = reader.Words[PartTitles.IdOf(kind)], Called = PartTitles.IdOf(kind), Questions = FormShelf.Questions(kind),
        }).ToList();
        await book.AddPartsAsync(programme, By(context), forms, context.RequestAborted);
        if (forms.Any(form => form.Kind == FormKind.FollowUp))
            await Forms.FollowUps.PlanAsync(book, programme, By(context), reader.Language.Tag, context.RequestAborted);
        return Said(programme, "", "learning.said.made");
    }

    private static async Task<IResult> WindowAsync(string programme, string kind, string part, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var (from, until) = (LearningMoments.Of(view.Programme, form["from"]), LearningMoments.Of(view.Programme, form["until"]));
        if (form["do"] == "set" && until <= from)
            return Said(programme, $"/{kind}/{part}", "learning.wrong.window");
        TPart Window<TPart>(TPart known)
            where TPart : LearningPart => form["do"].ToString() switch
        {
            "open" => known with { OpensAt = now, ClosesAt = known.ClosesAt <= now ? null : known.ClosesAt },
            "close" => known with { OpensAt = known.OpensAt ?? now, ClosesAt = now },
            "set" => known with { OpensAt = from, ClosesAt = until },
            _ => known,
        };
        var isThere = kind switch
        {
            "readings" => await book.ChangePartAsync<CourseReading>(programme, By(context), part, Window, context.RequestAborted),
            "tests" => await book.ChangePartAsync<CourseTest>(programme, By(context), part, Window, context.RequestAborted),
            "forms" => await book.ChangePartAsync<CourseForm>(programme, By(context), part, Window, context.RequestAborted),
            "tasks" => await book.ChangePartAsync<CourseTask>(programme, By(context), part, Window, context.RequestAborted),
            _ => false,
        };
        return isThere ? Said(programme, $"/{kind}/{part}", "learning.said.window") : CourseAnswers.Missing(context);
    }

    private static async Task<IResult> TitleAsync(string programme, string kind, string part, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var typed = (await context.Request.ReadFormAsync(context.RequestAborted))["title"].ToString().Trim();
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        if (typed.Length > LearningPart.LongestTitle || (typed.Length == 0 && kind == "tasks"))
            return Said(programme, $"/{kind}/{part}", "learning.wrong.title");
        TPart Typed<TPart>(TPart known)
            where TPart : LearningPart => PartTitles.Typed(known, typed, reader.Words, view.Programme);
        var isThere = kind switch
        {
            "tests" => await book.ChangePartAsync<CourseTest>(programme, By(context), part, Typed, context.RequestAborted),
            "forms" => await book.ChangePartAsync<CourseForm>(programme, By(context), part, Typed, context.RequestAborted),
            "tasks" => await book.ChangePartAsync<CourseTask>(programme, By(context), part, Typed, context.RequestAborted),
            _ => false,
        };
        return isThere ? Said(programme, $"/{kind}/{part}", "learning.said.kept") : CourseAnswers.Missing(context);
    }

    private static async Task<IResult> RemoveAsync(string programme, string kind, string part, HttpContext context, ProgrammeBook book)
    {
        if ((await context.Request.ReadFormAsync(context.RequestAborted))["sure"] != "yes")
            return Said(programme, $"/{kind}/{part}", "learning.wrong.notsure");
        await book.RemovePartAsync(programme, By(context), part, context.RequestAborted);
        return Said(programme, "", "learning.said.removed");
    }
}
