using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Conversation.Ratings;
using SevenHours.Web.Features.Conversation.Words;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Conversation;

/// <summary>
/// The conversation after play: its plan with prompts from this run, lessons and improvements (<c>/debrief/conversation</c>), what evaluators rate
/// (<c>/debrief/ratings</c>), and the wall on which everybody writes without a name (<c>/exercises/{id}/words</c>).
/// </summary>
public sealed class ConversationFeature : IFeature
{
    /// <summary>Where a half-written lesson is kept.</summary>
    public const string LessonBox = "lesson-says";

    /// <summary>Where a half-written improvement is kept.</summary>
    public const string ImprovementBox = "improvement-says";

    private const string TalkPage = "debrief/conversation";
    private const string RatingPage = "debrief/ratings";
    private const string WordsAddress = "words";

    public void Map(IEndpointRouteBuilder routes)
    {
        var talk = routes.MapGroup($"/exercises/{{id}}/{TalkPage}").Needing(Permission.SeeTruth);
        talk.MapGet("", ShowTalkAsync);
        Post(talk, TalkPage, "/step", StepAsync);
        Post(talk, TalkPage, "/wall", (at, form) => at.Exercise.OpenWallAsync(at.By, form["open"] == "yes", OnFloor.KeyOf(form)));
        Post(talk, TalkPage, "/lesson", LessonAsync);
        Post(talk, TalkPage, "/withdraw", (at, form) => at.Exercise.WithdrawLessonAsync(at.By, Number(form["lesson"]), OnFloor.KeyOf(form)));
        Post(talk, TalkPage, "/improvement", ImprovementAsync);
        Post(talk, TalkPage, "/follow", FollowAsync);

        var ratings = routes.MapGroup($"/exercises/{{id}}/{RatingPage}").Needing(Permission.SeeTruth);
        ratings.MapGet("", ShowRatings);
        ratings.MapPost("", OnFloor.Doing(RatingPage, RatingForms.RateAsync)).Needing(Permission.Observe);
        Post(ratings, RatingPage, "/agree", RatingForms.AgreeAsync);

        var words = routes.MapGroup($"/exercises/{{id}}/{WordsAddress}").Needing(Permission.SeeLobby);
        words.MapGet("", OnFloor.Showing(WordsAddress, async at => new RazorComponentResult<WordsPage>(new Dictionary<string, object?>
        {
            [nameof(WordsPage.At)] = at, [nameof(WordsPage.View)] = WallView.Of(at), [nameof(WordsPage.Draft)] = await at.DraftAsync(WordsPage.Box),
        })));
        words.MapGet("/feed", OnFloor.Showing(WordsAddress, at => LiveParts.Feed(at, Permission.SeeLobby, () => [at.Exercise.Reviews.Changed.Next], async () =>
            [("wall-now", await at.Context.RequestServices.GetRequiredService<PartCache>().DrawAsync<WallNow>(at.Language, (nameof(WallNow.View), WallView.Of(at))))])));
        words.MapPost("", OnFloor.Doing(WordsAddress, PostAsync));
        Post(words, WordsAddress, "/heading", (at, form) => at.Exercise.AddHeadingAsync(at.By, form["title"].ToString(), OnFloor.KeyOf(form)));
        Post(words, WordsAddress, "/sort", (at, form) => at.Exercise.SortCardAsync(at.By, Number(form["card"]), Number(form["group"]), form["hide"] == "yes", OnFloor.KeyOf(form)));
    }

    internal static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Post(RouteGroupBuilder group, string page, string path, Func<OnFloor, IFormCollection, Task<Refusal?>> handle) =>
        group.MapPost(path, OnFloor.Doing(page, handle)).Needing(Permission.Coach);

    private static IResult ShowRatings(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader) =>
        Visit.Of(context, exercises, id) is { } visit
            ? new RazorComponentResult<RatingPage>(Given(visit, id, context, exercises, school, reader))
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<IResult> ShowTalkAsync(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var given = Given(visit, id, context, exercises, school, reader);
        var at = new OnFloor(context, exercises, visit, TalkPage);
        given[nameof(ConversationPage.LessonDraft)] = await at.DraftAsync(LessonBox);
        given[nameof(ConversationPage.ImprovementDraft)] = await at.DraftAsync(ImprovementBox);
        return new RazorComponentResult<ConversationPage>(given);
    }

    private static Dictionary<string, object?> Given(Visit visit, string id, HttpContext context, ExerciseService exercises, SchoolPlays school, Reader reader)
    {
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        var texts = visit.Exercise.TextsFor(exercises.Texts, reader.Language);
        return new()
        {
            [nameof(DebriefScreen.Visit)] = visit,
            [nameof(DebriefScreen.Reading)] = DebriefReading.Of(visit.Exercise, choice.Syndicate, texts, school, visit.Actor) with { Notes = SeenNote.Of(visit, choice.Syndicate, texts) },
            [nameof(DebriefScreen.Choice)] = choice,
        };
    }

    private static async Task<Refusal?> ForgetAsync(OnFloor at, string box, Task<Refusal?> done)
    {
        var refusal = await done;
        if (refusal is null)
            await at.ForgetDraftAsync(box);
        return refusal;
    }

    private static Task<Refusal?> StepAsync(OnFloor at, IFormCollection form) => form["do"].ToString() switch
    {
        "begin" => at.Exercise.MarkTalkAsync(at.By, form["step"].ToString(), isOver: false, OnFloor.KeyOf(form)),
        "over" => at.Exercise.MarkTalkAsync(at.By, form["step"].ToString(), isOver: true, OnFloor.KeyOf(form)),
        _ => at.Exercise.PlanTalkAsync(at.By, form["step"].ToString(), Number(form["minutes"]), form["leave"] == "yes", OnFloor.KeyOf(form)),
    };

    private static Task<Refusal?> LessonAsync(OnFloor at, IFormCollection form) => ForgetAsync(at, LessonBox, at.Exercise.AgreeLessonAsync(
        at.By, form["kind"] == "change" ? LessonKind.Change : LessonKind.Keep, form["says"].ToString(), form["objective"].ToString() is { Length: > 0 } objective ? objective : null, OnFloor.KeyOf(form)));

    private static async Task<Refusal?> ImprovementAsync(OnFloor at, IFormCollection form) =>
        DateOnly.TryParseExact(form["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? await ForgetAsync(at, ImprovementBox, at.Exercise.DecideImprovementAsync(at.By, Number(form["lesson"]), form["says"].ToString(), form["owner"].ToString(), due, OnFloor.KeyOf(form)))
            : ReviewRefusals.ImprovementNeedsOwner;

    private static async Task<Refusal?> FollowAsync(OnFloor at, IFormCollection form) =>
        SevenHours.Language.SnakeCase.Find<ImprovementStatus>(form["status"]) is { } status
            ? await at.Exercise.FollowUpAsync(at.By, Number(form["improvement"]), status, form["says"].ToString(), OnFloor.KeyOf(form))
            : Refusal.NoSuchThing;

    private static async Task<Refusal?> PostAsync(OnFloor at, IFormCollection form)
    {
        var kind = form["kind"].ToString() switch { "delta" => CardKind.Delta, "question" => CardKind.Question, _ => CardKind.Plus };
        var refusal = await at.Exercise.PostCardAsync(at.By, kind, form["says"].ToString(), OnFloor.KeyOf(form));
        if (refusal is null)
            await at.ForgetDraftAsync(WordsPage.Box);
        return refusal;
    }
}
