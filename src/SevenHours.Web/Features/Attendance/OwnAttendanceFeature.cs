using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Attendance;

/// <summary><c>/learner/{programme}/here</c>: whoever is trained writes himself into the list by the number shown in the room; on his own page he sees where he was.</summary>
public sealed class OwnAttendanceFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, OwnAttendancePart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/learner/{programme}/here").Needing(Permission.Learn).RequireRateLimiting(Pace.Join);
        own.MapGet("", (string programme, HttpContext context) => context.LearnerPageAsync<HerePage>(
            programme, _ => Task.FromResult<IEnumerable<(string, object?)>?>([(nameof(HerePage.Pin), Digits(context.Request.Query["pin"]))])));
        own.MapPost("", HereAsync);
    }

    private static async Task<IResult> HereAsync(string programme, HttpContext context, CertificateBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await LearnerVisit.ReadAsync(context, programme) is not { } visit)
            return LearnerAnswers.NobodyHere(context);
        var door = await book.DoorAsync(programme, context.RequestAborted);
        var refusal = door is null || Digits(form["pin"]) != door.Pin ? "learner.attendance.wrong"
            : await book.MarkAsync(programme, door.Session, new Dictionary<string, AttendanceMark?>(StringComparer.Ordinal) { [visit.Person.Id] = AttendanceMark.There }, AttendanceWay.Own, visit.Person.Id, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(visit.Base, refusal ?? "learner.said.here"));
    }

    private static string Digits(string? typed) => string.Concat((typed ?? "").Where(char.IsDigit).Take(6).Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit).ToString(CultureInfo.InvariantCulture)));
}

internal sealed class OwnAttendancePart(CertificateBook book) : ILearnerPart
{
    public int Order => 50;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var list = new AttendanceList(await book.AttendanceAsync(visit.Programme.Id, cancellation));
        var door = await book.DoorAsync(visit.Programme.Id, cancellation);
        return door is null && list.ShareOf(visit.Course, visit.Person).Of == 0
            ? null
            : LearnerSheet.Of<OwnAttendanceSheet>((nameof(OwnAttendanceSheet.Visit), visit), (nameof(OwnAttendanceSheet.List), list), (nameof(OwnAttendanceSheet.IsOpen), door is not null && list.Find(door.Session, visit.Person.Id) is null));
    }
}
