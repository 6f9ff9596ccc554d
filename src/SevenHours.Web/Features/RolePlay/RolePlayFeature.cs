using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Acting;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Capture;
using SevenHours.Web.Features.Care.Acted;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Parts;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.RolePlay.Parts;
using SevenHours.Web.Features.RolePlay.View;
using SevenHours.Web.Features.Room.Acted.Actor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.RolePlay;

/// <summary>
/// <c>/exercises/{id}/role</c>, for the telephone of somebody who acts: a function of his seat's card and of his seat's own notices. What really
/// happened, the playbook and what others were told never come into it, but for the person he acts: which of his lines the person would tell by
/// now, how the person is in a word, what is being done about the person, and what the person told through earlier actors.
/// </summary>
public sealed class RolePlayFeature : IFeature
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(200);

    public void Map(IEndpointRouteBuilder routes)
    {
        var role = routes.MapGroup("/exercises/{id}/role").Needing(Permission.PlayRole);
        role.MapGet("", (string id, HttpContext context, TimeProvider time) => AtDesk.ServeAsync(context, id, at =>
            AtCapture.ServeAsync(context, id, capture => Task.FromResult<IResult>(Page(context, at, capture, time)))));
        role.MapPost("/scene", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => SceneTelling.KeepAsync(at, $"/exercises/{id}/role")));
        role.MapPost("/said", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => SaidInInterview.KeepAsync(at, context, $"/exercises/{id}/role")));
        role.MapPost("/acts", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Answer(context, at, await at.DoAsync(new ReportAct(at.Seat, form["act"].ToString()), form["key"]), "?sent=act#acts");
        }));
        role.MapPost("/calls/{number:int}", (string id, int number, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var refused = await at.Visit.Exercise.SeeCallAsync(at.Visit.Actor, number);
            return refused is null && StaffAnswer.IsClick(context.Request) ? Results.NoContent() : Answer(context, at, refused, "#calls");
        }));
        role.MapGet("/feed", (string id, HttpContext context, PartCache cache, TimeProvider time) => AtDesk.ServeAsync(context, id, at =>
            new FeedResult(0, cancellation => FollowAsync(at, cache, time, cancellation))));
        role.MapPost("/flag", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
            Answer(context, at, await at.Visit.Exercise.FlagWelfareAsync(at.Visit.Actor, "", Guid.NewGuid().ToString("N")), "?sent=flag#flag")));
        role.MapPost("/felt", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Answer(context, at, await FeltAsync(at, form["says"].ToString(), form["agency"].ToString()), "?sent=felt#felt");
        }));
        role.MapPost("/derole", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var step = int.TryParse(form["step"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            return Answer(context, at, await at.Visit.Exercise.DeroleAsync(at.Visit.Actor, step), "#derole");
        }));
    }

    private static RazorComponentResult<RolePage> Page(HttpContext context, AtDesk at, AtCapture capture, TimeProvider time) => new(new Dictionary<string, object?>
    {
        [nameof(RolePage.At)] = at,
        [nameof(RolePage.View)] = at.Read(),
        [nameof(RolePage.Card)] = RoleCard.Of(at),
        [nameof(RolePage.Phone)] = RolePhone.Of(at, time),
        [nameof(RolePage.Capture)] = capture,
        [nameof(RolePage.Filled)] = FilledScene.Of(at, context.Request.Query["correct"]),
        [nameof(RolePage.Sent)] = context.Request.Query["sent"].ToString(),
    });

    // What he felt is kept as a note of its own kind; the moment it belongs to is the exercise's, the words are his.
    private static Task<Refusal?> FeltAsync(AtDesk at, string says, string agency) => at.Visit.Exercise.ObserveAsync(
        at.Visit.Actor,
        at.Place.Syndicate,
        new Observation(
            ObservationKind.Witness, ObservationSubject.Learner, false, 0, 0, 0,
            at.Scenario.Agencies.TryFind(agency, out _) ? [agency] : [], null, default, "", default),
        says,
        Guid.NewGuid().ToString("N"));

    private static IResult Answer(HttpContext context, AtDesk at, Refusal? refused, string where) => refused is null
        ? Results.Redirect($"/exercises/{at.Visit.Exercise.Id}/role{where}")
        : ErrorPages.Show(context, StatusCodes.Status422UnprocessableEntity, "error.request");

    // Looks when something happens on his line of history or the session changes, and says only what is different on his page. Trust is lost by
    // time alone too, without an event: so it also looks now and then by itself.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(
        AtDesk at, PartCache cache, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Connect();
        var (exercise, language, sent) = (at.Visit.Exercise, at.Texts.Language, new Dictionary<string, string>(StringComparer.Ordinal));
        for (var number = 1; at.StillSits; number++)
        {
            var (happened, changed) = (at.Live.Events.Changed.Next, exercise.SessionChanged.Next);
            var (frame, phone, page) = (at.Frame(), RolePhone.Of(at, time), $"/exercises/{exercise.Id}/role");
            (string Id, string Html)[] parts =
            [
                .. await ActorParts.DrawAsync(at, cache),
                .. HerCard.Of(at) is { } her ? [("role-choices", await cache.DrawAsync<HerChoices>(language, ("Card", her), ("Base", page)))] : Array.Empty<(string, string)>(),
                ("role-lines", await cache.DrawAsync<RoleLines>(language, ("Lines", RoleCard.LinesOf(at)))),
                ("role-calls", await cache.DrawAsync<CallList>(language, ("Calls", phone.Calls), ("Base", page))),
                ("role-levels", await cache.DrawAsync<LevelWords>(language, ("Levels", phone.Levels))),
                ("role-told", await cache.DrawAsync<ToldList>(language, ("Groups", phone.Told), ("Base", page))),
                ("role-acts", await cache.DrawAsync<ReportList>(language, ("Rows", phone.Reports), ("Base", page))),
                ("inbox-list", await cache.DrawAsync<InboxList>(language, ("Rows", at.Read().Inbox), ("Base", at.Base))),
                ("clocks", await cache.DrawAsync<Clocks>(language, ("Clock", frame.Clock))),
                ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(language, ("By", frame.NoDuffBy), ("Card", frame.Card))),
            ];
            var html = string.Concat(parts.Where(part => sent.GetValueOrDefault(part.Id) != part.Html).Select(part => Partial.For(part.Id, part.Html)));
            foreach (var (part, now) in parts)
                sent[part] = now;
            if (html.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(html));
            await Task.WhenAny(happened, changed, Task.Delay(s_look, time, cancellation)).WaitAsync(cancellation);
            await Task.Delay(s_rest, time, cancellation);
        }
    }
}
