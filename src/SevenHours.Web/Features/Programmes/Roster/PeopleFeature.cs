using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary><c>/programmes/{programme}/people</c>: the roster, import and export, one person, and the selection.</summary>
public sealed class PeopleFeature : IFeature
{
    private const int LargestFile = 2 * 1024 * 1024;

    public void Map(IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("/programmes/{programme}/people").Needing(Permission.KeepRoster);
        people.MapGet("", (string programme, HttpContext context) => context.CoursePageAsync<PeoplePage>(programme));
        people.MapGet("/roster.csv", (string programme, HttpContext context, Reader reader) => ExportAsync(programme, context, reader, false));
        people.MapGet("/roster.xlsx", (string programme, HttpContext context, Reader reader) => ExportAsync(programme, context, reader, true));
        people.MapPost("/import", SendAsync).WithMetadata(new BodyLimit(LargestFile));
        people.MapGet("/import/{upload}", (string programme, string upload, HttpContext context, ProgrammeBook book) => PreviewAsync(programme, upload, context, book, null));
        people.MapPost("/import/{upload}", TakeOverAsync);
        people.MapPost("/import/{upload}/drop", async (string programme, string upload, HttpContext context, ProgrammeBook book) =>
        {
            await book.ForgetUploadAsync(programme, upload, context.RequestAborted);
            return Results.Redirect($"/programmes/{programme}/people");
        });
        people.MapGet("/selection", (string programme, HttpContext context) => context.CoursePageAsync<SelectionPage>(programme));
        people.MapPost("/selection", DecideAsync);
        people.MapGet("/{person}", (string programme, string person, HttpContext context) => context.CoursePageAsync<PersonPage>(
            programme, view => person == "new" ? [(nameof(PersonPage.Person), PersonForm.Fresh(programme))]
                : view.Course.FindPerson(person) is { } known
                    ? [(nameof(PersonPage.Person), known), (nameof(PersonPage.Played), InExercises.Of(context.RequestServices.GetRequiredService<ExerciseService>(), view.Programme, known))]
                    : null));
        people.MapPost("/{person}", KeepAsync);
        people.MapPost("/{person}/erase", EraseAsync);
        people.MapGet("/{person}/data.json", DataAsync);
    }

    private static async Task<IResult> ExportAsync(string programme, HttpContext context, Reader reader, bool isWorkbook)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var (tag, people) = (reader.Language.Tag, view.Course.People.Where(person => person.State != RosterState.Staff).OrderBy(person => person.State).ThenBy(person => person.Name, StringComparer.Ordinal));
        return isWorkbook
            ? Results.File(RosterExport.Xlsx(view.Course, people, tag, reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-{programme}-roster.xlsx")
            : Results.File(RosterExport.Csv(view.Course, people, tag), "text/csv; charset=utf-8", $"{MarkedFile.Mark}-{programme}-roster.csv");
    }

    private static async Task<IResult> SendAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 and <= LargestFile } sent)
            return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/people", "programmes.wrong.file"));
        using var bytes = new MemoryStream();
        await sent.CopyToAsync(bytes, context.RequestAborted);
        if (RosterTable.Read(bytes.ToArray()) is not { } table)
            return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/people", "programmes.wrong.file"));
        var upload = new UploadedTable
        {
            Id = ProgrammeBook.NewKey(), Programme = programme, At = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds(),
            By = context.User.Account() ?? CourseAnswers.Operator, FileName = Path.GetFileName(sent.FileName), Rows = JsonSerializer.Serialize(table),
        };
        await book.UploadAsync(upload, context.RequestAborted);
        return Results.Redirect($"/programmes/{programme}/people/import/{upload.Id}");
    }

    private static async Task<IResult> PreviewAsync(string programme, string upload, HttpContext context, ProgrammeBook book, ImmutableArray<RosterField?>? columns, RosterSaid? said = null)
    {
        if (await book.FindUploadAsync(programme, upload, context.RequestAborted) is not { } sent)
            return Results.Redirect($"/programmes/{programme}/people");
        var table = JsonSerializer.Deserialize<RosterTable>(sent.Rows)!;
        return await context.CoursePageAsync<ImportPage>(programme, view =>
        [
            (nameof(ImportPage.Upload), sent), (nameof(ImportPage.Table), table),
            (nameof(ImportPage.Said), said),
            (nameof(ImportPage.Import), RosterImport.Read(view.Course, table, columns ?? RosterImport.Guess(table), () => "new", 0, said)),
        ], columns is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    // Read once more against the roster as it is now: what was shown may be an hour old.
    private static async Task<IResult> TakeOverAsync(string programme, string upload, HttpContext context, ProgrammeBook book)
    {
        if (await book.FindUploadAsync(programme, upload, context.RequestAborted) is not { } sent)
            return Results.Redirect($"/programmes/{programme}/people");
        var table = JsonSerializer.Deserialize<RosterTable>(sent.Rows)!;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var columns = ImportColumns.Of(form, table);
        var said = ImportColumns.Said(form);
        if (form["do"] != "take")
            return await PreviewAsync(programme, upload, context, book, columns, said);

        var refused = false;
        var answer = await context.ChangeCourseAsync(programme, "roster.imported", upload, (course, now) =>
        {
            var decided = RosterImport.Read(course, table, columns, ProgrammeBook.NewKey, now, said).Apply(course);
            refused = decided.Refusal is not null;
            return decided;
        }, $"/programmes/{programme}/people", "programmes.said.imported");
        if (refused)
            return await PreviewAsync(programme, upload, context, book, columns, said);
        await book.ForgetUploadAsync(programme, upload, context.RequestAborted);
        return answer;
    }

    private static async Task<IResult> KeepAsync(string programme, string person, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var isNew = person == "new";
        return await context.ChangeCourseAsync(programme, isNew ? "person.added" : "person.changed", isNew ? "" : person, (course, now) =>
        {
            var known = isNew ? PersonForm.Fresh(programme) with { Id = ProgrammeBook.NewKey(), Since = now } : course.FindPerson(person);
            return known is null ? Decided.Refused("programmes.wrong.part") : PersonForm.Apply(course, known, form, context.User.Account() ?? CourseAnswers.Operator);
        }, isNew ? $"/programmes/{programme}/people" : $"/programmes/{programme}/people/{person}", refused: wrong => context.CoursePageAsync<PersonPage>(
            programme, view => (isNew ? PersonForm.Fresh(programme) : view.Course.FindPerson(person)) is not { } known ? null
                : [(nameof(PersonPage.Person), PersonForm.Typed(view.Course, known, form)), (nameof(PersonPage.Wrong), wrong)], StatusCodes.Status422UnprocessableEntity));
    }

    private static async Task<IResult> DecideAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var by = context.User.Account() ?? CourseAnswers.Operator;
        return await context.ChangeCourseAsync(programme, "selection.decided", "", (course, _) => course with
        {
            People =
            [
                .. course.People.Select(person => person.State == RosterState.Applied && Enum.TryParse<RosterState>(form[$"state-{person.Id}"], out var state)
                    && state is RosterState.Selected or RosterState.Reserve or RosterState.Declined ? person with { State = state, DecidedBy = by } : person),
            ],
        }, $"/programmes/{programme}/people", "programmes.said.decided");
    }

    // Where he played first, and his row last: it is what leads to him there.
    private static async Task<IResult> EraseAsync(string programme, string person, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var isSure = form["sure"] == "yes";
        if (isSure && await book.FindAsync(programme, context.RequestAborted) is { } course && course.FindPerson(person) is { } known
            && await InExercises.EraseAsync(context, course, known, [.. form["also"].OfType<string>()]) is { } refusal)
            return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/people/{person}", refusal));
        return await context.ChangeCourseAsync(
            programme, "person.erased", person,
            (now, _) => isSure ? now with { People = [.. now.People.Where(other => other.Id != person)] } : Decided.Refused("programmes.wrong.sure"),
            isSure ? $"/programmes/{programme}/people" : $"/programmes/{programme}/people/{person}", "programmes.said.erased");
    }

    private static async Task<IResult> DataAsync(string programme, string person, HttpContext context, ProgrammeBook book)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view || view.Course.FindPerson(person) is not { } known)
            return CourseAnswers.Missing(context);
        MarkedFile.Call(context, $"{programme}-{person}.json");
        var learning = await context.RequestServices.GetRequiredService<ProgrammeBook>().OwnLearningAsync(person, context.RequestAborted);
        var certificates = context.RequestServices.GetRequiredService<CertificateBook>();
        return Results.Json(new
        {
            marked = MarkedFile.Mark, programme, title = view.Programme.Title, about = known, learning,
            exercises = InExercises.Of(context.RequestServices.GetRequiredService<ExerciseService>(), view.Programme, known)
                .Select(one => new { one.Exercise, one.Title, codes = one.Known, planned = one.IsPlanned }),
            ladder = (await book.SeenStepsAsync(programme, context.RequestAborted)).Where(seen => seen.Person == person),
            attendance = (await certificates.AttendanceAsync(programme, context.RequestAborted)).Where(mark => mark.Person == person),
            competences = (await certificates.JudgementsAsync(programme, context.RequestAborted)).Where(one => one.Person == person),
            released = (await certificates.ReleasesAsync(programme, context.RequestAborted)).Where(one => one.Person == person),
            certificates = (await certificates.IssuedAsync(programme, context.RequestAborted)).Where(one => one.Person == person)
                .Select(one => new { one.Id, one.Kind, one.Code, one.Name, says = one.Says, one.IssuedAt, one.ValidUntil, one.RevokedAt, one.Revocation }),
        }, PersonForm.Json);
    }
}
