using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Floor;

/// <summary>Somebody at one of the pages of staff.</summary>
/// <param name="Context">The request.</param>
/// <param name="Service">All exercises.</param>
/// <param name="Visit">Who asks.</param>
/// <param name="Page">The last part of the page's address.</param>
public sealed record OnFloor(HttpContext Context, ExerciseService Service, Visit Visit, string Page)
{
    public Exercise Exercise => Visit.Exercise;

    /// <summary>The team a program names; null where the address says it.</summary>
    public int? Wanted { get; init; }

    /// <summary>Somebody at a page of staff, for a program; null when there is no such exercise for him.</summary>
    internal static OnFloor? Of(HttpContext context, string id, string page, int? team) =>
        context.RequestServices.GetRequiredService<ExerciseService>() is var service && Visit.Of(context, service, id) is { } visit
            ? new OnFloor(context, service, visit, page) { Wanted = team }
            : null;

    public Actor By => Visit.Actor;

    /// <summary>What somebody is here; the operator, who has not joined, leads.</summary>
    public Role Role => Visit.Member?.Role ?? Role.Director;

    /// <summary>Whose world the page looks at, from 1.</summary>
    public int Team => Wanted is { } wanted && wanted >= 1 && wanted <= Exercise.Session.Syndicates.Length ? wanted : int.TryParse(Context.Request.Query["team"], NumberStyles.None, CultureInfo.InvariantCulture, out var team) && team >= 1 && team <= Exercise.Session.Syndicates.Length
        ? team
        : Visit.Syndicate;

    public UiLanguage Language => Context.RequestServices.GetRequiredService<Reader>().Language;

    public Strings.Words Words => Context.RequestServices.GetRequiredService<Reader>().Words;

    /// <summary>The words of the world as it is now amended.</summary>
    public StaffTexts Texts => new(Exercise.Live(Team).Read(world => world.Scenario), Service.Texts, Language);

    public ExerciseFrame Frame => ExerciseFrame.Of(Visit, Words);

    /// <summary>The address of the page.</summary>
    public string Href => $"/exercises/{Exercise.Id}/{Page}";

    /// <summary>What is called somebody whose name is gone.</summary>
    public string NameOf(string key) => Exercise.NameBy(key) ?? Words["staff.somebody"];

    /// <summary>Words somebody typed; empty for none, and once they are erased.</summary>
    public string Said(TextRef words) => Exercise.Says(words) ?? "";

    /// <summary>What was half written in a box of this page; null for nothing.</summary>
    public Task<string?> DraftAsync(string box) => DraftAddress.Owner(Context.User, Exercise.Id.Value) is { } owner
        ? Context.RequestServices.GetRequiredService<IDrafts>().FindAsync(owner, $"{Exercise.Id}/{box}", Context.RequestAborted)
        : Task.FromResult<string?>(null);

    /// <summary>What was half written in a box has been sent.</summary>
    public Task ForgetDraftAsync(string box) => DraftAddress.Owner(Context.User, Exercise.Id.Value) is { } owner
        ? Context.RequestServices.GetRequiredService<IDrafts>().SaveAsync(owner, $"{Exercise.Id}/{box}", "", CancellationToken.None)
        : Task.CompletedTask;

    /// <summary>The key of a press, as its form brings it.</summary>
    public static string KeyOf(IFormCollection form) => PressKeys.Of(form);

    /// <summary>A handler that draws something.</summary>
    public static RequestDelegate Showing(string page, Func<OnFloor, Task<IResult>> show) => Served.By(context => EnterAsync(context, page, show));

    /// <inheritdoc cref="Showing(string, Func{OnFloor, Task{IResult}})" />
    public static RequestDelegate Showing(string page, Func<OnFloor, IResult> show) => Showing(page, at => Task.FromResult(show(at)));

    /// <summary>A handler that does something: a click is told only what was refused, a form comes back to its page.</summary>
    public static RequestDelegate Doing(string page, Func<OnFloor, IFormCollection, Task<Refusal?>> handle) => Served.By(context => EnterAsync(context, page, async at =>
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (await handle(at, form) is { } refusal)
            return StaffAnswer.Notice(context, refusal, StatusCodes.Status422UnprocessableEntity);
        return StaffAnswer.IsClick(context.Request) ? Results.NoContent() : Results.Redirect(ComeBack.To(context, at.Exercise.Id.Value));
    }));

    private static Task<IResult> EnterAsync(HttpContext context, string page, Func<OnFloor, Task<IResult>> handle)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        return Visit.Of(context, service, (string?)context.Request.RouteValues["id"] ?? "") is { } visit
            ? handle(new OnFloor(context, service, visit, page))
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }
}
