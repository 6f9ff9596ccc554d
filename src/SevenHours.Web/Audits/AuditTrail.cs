using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Audits;

/// <summary>
/// Writes into the audit log what is asked of addresses whose permission is audited, refusals included, before the answer leaves: nobody is
/// told that an act of staff was done before the line about it is durable.
/// </summary>
public static partial class AuditTrail
{
    public static IApplicationBuilder UseAuditTrail(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (ActOf(context) is { } act)
            context.Response.OnStarting(() => WriteAsync(context, act));
        return next(context);
    });

    /// <summary>Writes something that no address says by itself, such as an account that was locked after wrong passwords.</summary>
    /// <param name="context">The request in which it happened.</param>
    /// <param name="act">A short name such as <c>account.locked</c>.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="about">Ids as <c>name=value</c>; never a secret, a name or anything typed.</param>
    public static Task AuditAsync(this HttpContext context, string act, AuditResult result, params IReadOnlyList<string> about) =>
        KeepAsync(context, new AuditEntry(act, result, ActorOf(context)) { Exercise = ExerciseOf(context), About = about });

    private static Task WriteAsync(HttpContext context, (string Name, string? Permission) act) => KeepAsync(context, new AuditEntry(act.Name, ResultOf(context.Response), ActorOf(context))
    {
        Permission = act.Permission,
        Exercise = ExerciseOf(context),
        About = [.. context.Request.RouteValues.Where(value => value.Key is not ("id" or "exercise" or "token" or "pin")).Select(value => $"{value.Key}={Plain(value.Value)}")],
    });

    private static async Task KeepAsync(HttpContext context, AuditEntry entry)
    {
        if (context.RequestServices.GetService<AuditLog>() is { } log && !await log.WriteAsync(entry))
            LogUnwritten(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(AuditTrail)), entry.Act);
    }

    private static (string Name, string? Permission)? ActOf(HttpContext context)
    {
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
            return null;
        if (endpoint.Metadata.GetMetadata<Audited>() is { } audited)
            return (audited.Act, null);
        if (endpoint.Metadata.GetMetadata<Needed>() is not { Permission: var permission })
            return null;
        var row = AccessTable.RowOf(permission);
        var isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return row.IsAudited && (!isReading || row.AuditsReading) ? ($"{context.Request.Method} {endpoint.RoutePattern.RawText}", permission.ToString()) : null;
    }

    private static AuditActor ActorOf(HttpContext context)
    {
        var visitor = context.User;
        if (visitor.Account() is { } account)
            return new AuditActor(AuditActorKind.Account, account);
        if (visitor.ServerRoles() != ServerRoles.None)
            return new AuditActor(AuditActorKind.Operator, "");
        return ExerciseOf(context) is { } exercise && visitor.SeatIn(exercise) is { } seat
            ? new AuditActor(AuditActorKind.Person, seat.Person)
            : new AuditActor(AuditActorKind.Stranger, "", NetworkOf(context.Connection.RemoteIpAddress));
    }

    private static AuditResult ResultOf(HttpResponse response) => response.StatusCode switch
    {
        < 400 => AuditResult.Done,
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => AuditResult.Forbidden,
        < 500 => AuditResult.Refused,
        _ => AuditResult.Failed,
    };

    // Of an exercise that was just made the id stands in the answer.
    private static string? ExerciseOf(HttpContext context) =>
        (context.Request.RouteValues["id"] ?? context.Request.RouteValues["exercise"]) is string id ? Plain(id)
        : MadeExercise().Match(context.Response.Headers.Location.ToString()) is { Success: true } made ? made.Groups[1].Value
        : null;

    // An address can hold anything somebody typed into it: ids alone are kept.
    private static string Plain(object? value) => value is string text && Id().IsMatch(text) ? text : "?";

    private static string? NetworkOf(IPAddress? address)
    {
        if (address is null)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        var kept = bytes.Length == 4 ? 3 : 6;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,64}$")]
    private static partial Regex Id();

    [GeneratedRegex("^/exercises/([a-z0-9]{8})(?:/|$)")]
    private static partial Regex MadeExercise();

    [LoggerMessage(LogLevel.Error, "The audit log cannot be written now: {Act} is missing in it.")]
    private static partial void LogUnwritten(ILogger logger, string act);
}
