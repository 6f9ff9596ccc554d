using System.Text;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Alumni;

/// <summary><c>/programmes/{programme}/alumni</c>: who was asked whether he wants to be found, what he answered, and whether it is time to ask what stayed.</summary>
public sealed class AskingFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup("/programmes/{programme}/alumni").Needing(Permission.KeepRoster);
        kept.MapGet("", (string programme, HttpContext context) => ShowAsync(programme, context, System.Collections.Immutable.ImmutableDictionary<string, string>.Empty));
        kept.MapPost("", AskAsync);
        kept.MapPost("/{alumnus}/renew", RenewAsync);
    }

    private static async Task<IResult> ShowAsync(string programme, HttpContext context, IReadOnlyDictionary<string, string> given)
    {
        var book = context.RequestServices.GetRequiredService<ProgrammeBook>();
        var asked = await book.AskedAsync(programme, context.RequestAborted);
        var waiting = await book.WaitingMessagesAsync([.. asked.Select(one => one.Id)], context.RequestAborted);
        return await context.CoursePageAsync<AskingPage>(programme, _ => [(nameof(AskingPage.Asked), asked), (nameof(AskingPage.Given), given), (nameof(AskingPage.Waiting), waiting)]);
    }

    // The addresses are shown once, or go into a table for letters; nobody can see them again.
    private static async Task<IResult> AskAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await book.FindAsync(programme, context.RequestAborted) is not { } course)
            return CourseAnswers.Missing(context);
        var secrets = await book.AskAlumniAsync(course, By(context), context.RequestAborted);
        var addresses = secrets.ToDictionary(pair => pair.Key, pair => AddressOf(context, pair.Value), StringComparer.Ordinal);
        context.Response.Headers.CacheControl = "no-store";
        if (form["do"] != "table")
            return await ShowAsync(programme, context, addresses);
        var table = new StringBuilder("\ufeffexercise,name,email,address\r\n");
        foreach (var person in course.Participants.Where(person => addresses.ContainsKey(person.Id)))
            table.Append(MarkedFile.Mark).Append(',').Append(Quoted(person.Name)).Append(',').Append(Quoted(person.Email)).Append(',').Append(Quoted(addresses[person.Id])).Append("\r\n");
        return MarkedFile.Csv($"alumni-{programme}", table.ToString());
    }

    private static async Task<IResult> RenewAsync(string programme, string alumnus, HttpContext context, ProgrammeBook book)
    {
        if (await book.RenewAlumnusAsync(programme, alumnus, By(context), context.RequestAborted) is not { } secret || await book.FindAlumnusAsync(alumnus, context.RequestAborted) is not { } known)
            return CourseAnswers.Missing(context);
        context.Response.Headers.CacheControl = "no-store";
        return await ShowAsync(programme, context, new Dictionary<string, string>(StringComparer.Ordinal) { [known.Person] = AddressOf(context, secret) });
    }

    private static string AddressOf(HttpContext context, string secret) => $"{context.Request.Scheme}://{context.Request.Host}/alumni/me/by/{secret}";

    private static string By(HttpContext context) => context.User.Account() ?? CourseAnswers.Operator;

    // What begins like a formula is none.
    private static string Quoted(string text) => $"\"{(text is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
