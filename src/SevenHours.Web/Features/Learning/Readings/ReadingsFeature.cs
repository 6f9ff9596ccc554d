using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Learning.Tasks;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Learning.Readings;

/// <summary><c>/programmes/{programme}/learning/readings</c>: what is read before a course, in whose words, and how many have read it.</summary>
public sealed class ReadingsFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, ReadingPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var plan = routes.MapGroup($"{LearningFeature.Base}/readings").Needing(Permission.PlanProgramme);
        plan.MapPost("", MakeAsync).WithMetadata(new BodyLimit(CourseReading.LargestFile + 400_000));
        plan.MapPost("/template", FromTemplateAsync);
        plan.MapPost("/{reading}", ChangeAsync).WithMetadata(new BodyLimit(CourseReading.LargestFile + 400_000));
        var seen = routes.MapGroup($"{LearningFeature.Base}/readings/{{reading}}").Needing(Permission.SeeProgramme);
        seen.MapGet("", ShowAsync);
        seen.MapGet("/file", async (string programme, string reading, HttpContext context, ProgrammeBook book) =>
            await book.PartAsync<CourseReading>(programme, reading, context.RequestAborted) is not null ? await FileAsync(reading, context, book) : CourseAnswers.Missing(context));

        var own = routes.MapGroup("/learner/{programme}/readings/{reading}").Needing(Permission.Learn);
        own.MapGet("", ReadAsync);
        own.MapPost("", TickAsync);
        own.MapGet("/file", async (string programme, string reading, HttpContext context, ProgrammeBook book, TimeProvider time) =>
            await OpenAsync(programme, reading, context, book, time) is not null ? await FileAsync(reading, context, book) : CourseAnswers.Missing(context));
    }

    /// <summary>The readings the template of a programme names, each open from its day on, eight in the morning at the venue.</summary>
    internal static ImmutableArray<CourseReading> Shipped(Programme programme, string language) =>
        ReadingShelf.Of(TemplateShelf.Find(programme.Template), programme, language, day => LearningMoments.Of(programme, $"{CourseDates.Box(day)}T08:00")!.Value);

    private static async Task<IResult> MakeAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        if ((await book.PartsAsync<CourseReading>(programme, context.RequestAborted)).Length >= CourseReading.Most)
            return LearningFeature.Said(programme, "", "learning.wrong.readings");
        var blank = new CourseReading { Id = ProgrammeBook.NewKey(), Title = "", Kind = ReadingKind.Note, OpensAt = LearningMoments.Of(view.Programme, form["from"]) };
        var (sent, wrongFile) = await SentAsync(form, blank.Id, context.RequestAborted);
        if (ReadingForm.Of(form, blank, view.Programme, reader.Language, out var wrong) is not { } made || wrongFile is not null)
            return LearningFeature.Said(programme, "", wrongFile ?? wrong!);
        await book.AddPartsAsync(programme, LearningFeature.By(context), [made], context.RequestAborted);
        if (sent is not null && made.Kind == ReadingKind.File)
            await book.KeepReadingFileAsync(programme, LearningFeature.By(context), sent, context.RequestAborted);
        return LearningFeature.Said(programme, $"/readings/{made.Id}", "learning.said.made");
    }

    private static async Task<IResult> FromTemplateAsync(string programme, HttpContext context, ProgrammeBook book, Reader reader)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var there = await book.PartsAsync<CourseReading>(programme, context.RequestAborted);
        await book.AddPartsAsync<CourseReading>(
            programme, LearningFeature.By(context), [.. Shipped(view.Programme, reader.Language.Tag).Where(shipped => there.All(one => one.Shelf != shipped.Shelf))], context.RequestAborted);
        return LearningFeature.Said(programme, "", "learning.said.made");
    }

    private static async Task<IResult> ChangeAsync(string programme, string reading, HttpContext context, ProgrammeBook book, Reader reader)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view || await book.PartAsync<CourseReading>(programme, reading, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var (sent, wrongFile) = await SentAsync(form, reading, context.RequestAborted);
        if (ReadingForm.Of(form, found, view.Programme, reader.Language, out var wrong) is not { } || wrongFile is not null)
            return LearningFeature.Said(programme, $"/readings/{reading}", wrongFile ?? wrong!);
        await book.ChangePartAsync<CourseReading>(
            programme, LearningFeature.By(context), reading, known => ReadingForm.Of(form, known, view.Programme, reader.Language, out _) ?? known, context.RequestAborted);
        if (sent is not null && form["kind"] == nameof(ReadingKind.File))
            await book.KeepReadingFileAsync(programme, LearningFeature.By(context), sent, context.RequestAborted);
        return LearningFeature.Said(programme, $"/readings/{reading}", "learning.said.kept");
    }

    private static async Task<IResult> ShowAsync(string programme, string reading, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        if (await book.PartAsync<CourseReading>(programme, reading, context.RequestAborted) is not { } found)
            return CourseAnswers.Missing(context);
        var marks = (await book.ReadMarksAsync(programme, context.RequestAborted)).Where(mark => mark.Reading == reading).ToImmutableDictionary(mark => mark.Person, mark => mark.At, StringComparer.Ordinal);
        return await context.CoursePageAsync<ReadingPage>(programme, _ =>
            [(nameof(ReadingPage.Item), found), (nameof(ReadingPage.Marks), marks), (nameof(ReadingPage.Now), time.GetUtcNow().ToUnixTimeSeconds())]);
    }

    private static Task<IResult> ReadAsync(string programme, string reading, HttpContext context, ProgrammeBook book, TimeProvider time) =>
        context.LearnerPageAsync<OwnReadingPage>(programme, async visit =>
        {
            if (await OpenAsync(programme, reading, context, book, time) is not { } found)
                return null;
            var isRead = (await book.ReadMarksAsync(programme, context.RequestAborted)).Any(mark => mark.Reading == reading && mark.Person == visit.Person.Id);
            return [(nameof(OwnReadingPage.Item), found), (nameof(OwnReadingPage.IsRead), isRead)];
        });

    private static async Task<IResult> TickAsync(string programme, string reading, HttpContext context, ProgrammeBook book)
    {
        var isRead = (await context.Request.ReadFormAsync(context.RequestAborted))["read"] == "yes";
        if (await context.LearnerInAsync(programme) is not { } person)
            return LearnerAnswers.NobodyHere(context);
        var isKept = await book.TickReadingAsync(programme, reading, person, isRead, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/learner/{programme}{(isRead && isKept ? "" : $"/readings/{reading}")}", isKept ? isRead ? "learner.said.read" : "learner.said.unread" : "learner.wrong.closed"));
    }

    // What is not open yet is not there for a learner.
    private static async Task<CourseReading?> OpenAsync(string programme, string reading, HttpContext context, ProgrammeBook book, TimeProvider time) =>
        await context.LearnerInAsync(programme) is not null && await book.PartAsync<CourseReading>(programme, reading, context.RequestAborted) is { } found && found.IsOpen(time.GetUtcNow().ToUnixTimeSeconds())
            ? found : null;

    private static async Task<IResult> FileAsync(string reading, HttpContext context, ProgrammeBook book) =>
        await book.ReadingFileAsync(reading, context.RequestAborted) is { } kept ? WorkFiles.Answer(context, (kept.Name, "", kept.File)) : CourseAnswers.Missing(context);

    private static async Task<(ReadingFile? Sent, string? Wrong)> SentAsync(IFormCollection form, string reading, CancellationToken cancellation) =>
        form.Files.GetFile("file") is not { Length: > 0 } file ? (null, null)
        : await WorkFiles.ReadAsync(file, CourseReading.LargestFile, cancellation) is { } sent ? (new ReadingFile(reading, sent.Name, sent.Bytes), null)
        : (null, "learning.wrong.file");
}
