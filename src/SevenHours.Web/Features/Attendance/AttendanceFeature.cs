using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Attendance;

/// <summary><c>/programmes/{programme}/attendance</c>: who was in which session, by hand, by a card that is scanned, or by the number shown in the room.</summary>
public sealed class AttendanceFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup("/programmes/{programme}/attendance").Needing(Permission.AssessPeople);
        kept.MapGet("", (string programme, HttpContext context) => PageAsync<AttendancePage>(programme, context, null));
        kept.MapGet("/{session}", (string programme, string session, HttpContext context) => PageAsync<ListPage>(programme, context, session));
        kept.MapPost("/{session}", MarkAsync);
        kept.MapGet("/{session}/wall", (string programme, string session, HttpContext context) => PageAsync<WallPage>(programme, context, session));
        kept.MapPost("/{session}/open", OpenAsync);
        kept.MapGet("/scan/{person}", ScanAsync);
        kept.MapPost("/scan/{person}", ScannedAsync);
    }

    /// <summary>The session that is on at a moment by the clocks of the venue, else the next of the day, else the last before it; null when the course has none.</summary>
    internal static CourseSession? OnAt(Programme programme, DateTimeOffset now)
    {
        var (day, time) = (DateOnly.FromDateTime(now.DateTime).DayNumber - programme.FirstDay.DayNumber + 1, TimeOnly.FromDateTime(now.DateTime));
        var today = AttendanceShare.Counted(programme).Where(session => session.Day == day).ToList();
        // People are let in a little before it begins.
        return today.LastOrDefault(session => session.From.AddMinutes(-15) <= time && time < session.To)
            ?? today.FirstOrDefault(session => session.From > time)
            ?? AttendanceShare.Counted(programme).LastOrDefault(session => session.Day < day || (session.Day == day && session.To <= time))
            ?? AttendanceShare.Counted(programme).FirstOrDefault();
    }

    private static async Task<IResult> PageAsync<TPage>(string programme, HttpContext context, string? session)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var book = context.RequestServices.GetRequiredService<CertificateBook>();
        var list = new AttendanceList(await book.AttendanceAsync(programme, context.RequestAborted));
        var door = await book.DoorAsync(programme, context.RequestAborted);
        return await context.CoursePageAsync<TPage>(programme, view =>
        {
            if (session is null)
                return [("List", list), ("Door", door)];
            return AttendanceShare.Counted(view.Programme).FirstOrDefault(one => one.Id == session) is { } known
                ? typeof(TPage) == typeof(WallPage) && door?.Session != session ? null : [("List", list), ("Session", known), ("Door", door?.Session == session ? door : null)]
                : null;
        });
    }

    private static async Task<IResult> MarkAsync(string programme, string session, HttpContext context, CertificateBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await CourseView.ReadAsync(context, programme) is not { } view || AttendanceShare.Counted(view.Programme).All(one => one.Id != session))
            return CourseAnswers.Missing(context);
        var marks = new Dictionary<string, AttendanceMark?>(StringComparer.Ordinal);
        foreach (var person in view.Course.Participants)
        {
            if (form.TryGetValue($"mark-{person.Id}", out var typed))
                marks[person.Id] = MarkOf(typed);
            // Whoever is not named otherwise was there: a full room is one press.
            if (form["do"] == "rest" && marks.GetValueOrDefault(person.Id) is null)
                marks[person.Id] = AttendanceMark.There;
        }

        var refusal = await book.MarkAsync(programme, session, marks, AttendanceWay.Hand, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/attendance/{session}", refusal ?? "attendance.said.kept"));
    }

    private static async Task<IResult> OpenAsync(string programme, string session, HttpContext context, CertificateBook book)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view || AttendanceShare.Counted(view.Programme).All(one => one.Id != session))
            return CourseAnswers.Missing(context);
        await book.OpenDoorAsync(programme, session, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        return Results.Redirect($"/programmes/{programme}/attendance/{session}/wall");
    }

    private static Task<IResult> ScanAsync(string programme, string person, HttpContext context) => context.CoursePageAsync<ScanPage>(programme, view =>
        view.Course.FindPerson(person) is { IsParticipant: true } known && OnAt(view.Programme, view.Now) is { } session
            ? [(nameof(ScanPage.Person), known), (nameof(ScanPage.Session), session)]
            : null);

    private static async Task<IResult> ScannedAsync(string programme, string person, HttpContext context, CertificateBook book)
    {
        var session = (await context.Request.ReadFormAsync(context.RequestAborted))["session"].ToString();
        if (await CourseView.ReadAsync(context, programme) is not { } view || view.Course.FindPerson(person) is not { IsParticipant: true } || AttendanceShare.Counted(view.Programme).All(one => one.Id != session))
            return CourseAnswers.Missing(context);
        var refusal = await book.MarkAsync(
            programme, session, new Dictionary<string, AttendanceMark?>(StringComparer.Ordinal) { [person] = AttendanceMark.There }, AttendanceWay.Scan, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/attendance/scan/{person}", refusal ?? "attendance.said.there"));
    }

    internal static AttendanceMark? MarkOf(string? typed) => Enum.TryParse<AttendanceMark>(typed, out var mark) && Enum.IsDefined(mark) ? mark : null;

    internal static string Name(AttendanceMark mark) => mark.ToString().ToLower(CultureInfo.InvariantCulture);
}
