using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary><c>/programmes/{programme}/timetable</c> and its sessions.</summary>
public sealed class TimetableFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var seen = routes.MapGroup("/programmes/{programme}").Needing(Permission.SeeProgramme);
        seen.MapGet("/timetable", (string programme, HttpContext context) => context.CoursePageAsync<TimetablePage>(programme));
        seen.MapGet("/sessions/{session}", (string programme, string session, HttpContext context) => context.CoursePageAsync<SessionPage>(
            programme, view => view.Programme.FindSession(session) is { } known ? [(nameof(SessionPage.Session), known), Titles(context, view)] : null));

        var planned = routes.MapGroup("/programmes/{programme}/sessions").Needing(Permission.PlanProgramme);
        planned.MapGet("/new", (string programme, HttpContext context) => context.CoursePageAsync<SessionPage>(
            programme, view => [(nameof(SessionPage.Session), Fresh(view.Programme)), (nameof(SessionPage.IsNew), true), Titles(context, view)]));
        planned.MapPost("/new", (string programme, HttpContext context) => KeepAsync(context, programme, null));
        planned.MapPost("/{session}", (string programme, string session, HttpContext context) => KeepAsync(context, programme, session));
        planned.MapPost("/{session}/remove", RemoveAsync);
    }

    private static async Task<IResult> KeepAsync(HttpContext context, string programme, string? session)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reader = context.RequestServices.GetRequiredService<Reader>().Language.Tag;
        var back = $"/programmes/{programme}/{(session is null ? "timetable" : $"sessions/{session}")}";
        return await context.ChangeCourseAsync(programme, session is null ? "session.added" : "session.changed", session ?? "", (course, now) =>
        {
            var (plan, id) = session is null ? course.Programme.Named('s') : (course.Programme, session);
            if (session is not null && plan.FindSession(session) is null)
                return Decided.Refused("programmes.wrong.part");
            return Read(form, plan, id, reader, now) is var read && HasTimes(form) ? (course with { Programme = plan }).WithSession(read, now) : Decided.Refused("programmes.wrong.span");
        }, back, refused: wrong => context.CoursePageAsync<SessionPage>(
            programme,
            view => [(nameof(SessionPage.Session), Read(form, view.Programme, session ?? "new", reader, 0)), (nameof(SessionPage.IsNew), session is null), (nameof(SessionPage.Wrong), wrong), Titles(context, view)],
            StatusCodes.Status422UnprocessableEntity));
    }

    private static async Task<IResult> RemoveAsync(string programme, string session, HttpContext context)
    {
        var isSure = (await context.Request.ReadFormAsync(context.RequestAborted))["sure"] == "yes";
        return await context.ChangeCourseAsync(programme, "session.removed", session, (course, now) => isSure
            ? course.Planned(course.Programme with { Sessions = [.. course.Programme.Sessions.Where(other => other.Id != session)] }, now)
            : Decided.Refused("programmes.wrong.sure"), $"/programmes/{programme}/timetable");
    }

    private static bool HasTimes(IFormCollection form) => CourseDates.TimeOf(form["from"]) is not null && CourseDates.TimeOf(form["to"]) is not null;

    // As it was typed; a time that is none is midnight.
    private static CourseSession Read(IFormCollection form, Programme programme, string id, string reader, long now)
    {
        var (from, to) = (CourseDates.TimeOf(form["from"]) ?? default, CourseDates.TimeOf(form["to"]) ?? default);
        var day = int.TryParse(form["day"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var said) ? said : 1;
        var old = programme.FindSession(id);
        var language = form["language"].ToString();
        var (title, word, titles) = SessionTitles.Of(form, old, programme, reader);
        var (cover, coverWord) = PlanWords.Typed(old?.Secrecy?.Word, old?.Secrecy?.Cover ?? "", form["cover"].ToString(), reader);
        return new CourseSession
        {
            Id = id, Day = day, From = from, To = to,
            Kind = Enum.TryParse<SessionKind>(form["kind"], out var kind) && Enum.IsDefined(kind) ? kind : SessionKind.Lecture,
            Title = title, Word = word, Titles = titles, Plan = old?.Plan, PlanNote = old?.PlanNote, HandoutAt = old?.HandoutAt,
            Room = form["room"].ToString() is { Length: > 0 } room ? room : null,
            Posts = [.. form["posts"].OfType<string>().Distinct(StringComparer.Ordinal)],
            Teams = [.. form["teams"].OfType<string>().Distinct(StringComparer.Ordinal)],
            Language = programme.Languages.Contains(language) ? language : null,
            Exercise = form["exercise"].ToString() is { Length: > 0 } exercise && programme.Exercises.Contains(exercise) ? exercise : null,
            Secrecy = form["secret"] != "yes" ? null : new Secrecy(cover, form["released"] == "yes" ? old?.Secrecy?.ReleasedAt ?? now : null) { Word = coverWord },
            Editions = old?.Editions ?? [],
        };
    }

    private static CourseSession Fresh(Programme programme) =>
        new() { Id = "new", Day = 1, From = programme.Venue.Opens.AddHours(1), To = programme.Venue.Opens.AddHours(2), Kind = SessionKind.Lecture };

    private static (string, object?) Titles(HttpContext context, CourseView view) => (nameof(SessionPage.Exercises), CourseExercises.Titles(context, view));
}
