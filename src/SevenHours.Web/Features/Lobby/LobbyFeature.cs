using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Privacy;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Lobby;

/// <summary>The lobby: who is here, choosing a seat, the way in for others, what is coming and how we play.</summary>
public sealed class LobbyFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var lobby = routes.MapGroup("/exercises/{id}/lobby").Needing(Permission.SeeLobby);
        lobby.MapGet("", (string id, HttpContext context, ExerciseService exercises) => Serve(context, exercises, id, visit => visit.IsOutside ? WaitingRoom(context, visit) : Page(context, exercises, visit)));
        lobby.MapGet("/feed", (string id, HttpContext context, ExerciseService exercises, PartCache cache) => Serve(context, exercises, id, visit =>
            new FeedResult(0, cancellation => FollowAsync(context, visit.Exercise, exercises, cache, cancellation))));
        lobby.MapPost("/seat", (string id, HttpContext context, ExerciseService exercises) => ServeAsync(context, exercises, id, async visit =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var refused = await SitAsync(visit, form["seat"].ToString());
            return refused is null ? Results.Redirect($"/exercises/{id}/lobby") : Page(context, exercises, visit, refused);
        })).Needing(Permission.PlaySeat);
        lobby.MapPost("/leave", (string id, HttpContext context, ExerciseService exercises) => ServeAsync(context, exercises, id, async visit =>
        {
            var refused = visit.Place is { } place ? await visit.Exercise.LeaveSeatAsync(visit.Actor, visit.Member!.Person, place) : null;
            return refused is null ? Results.Redirect($"/exercises/{id}/lobby") : Page(context, exercises, visit, refused);
        })).Needing(Permission.PlaySeat);
    }

    /// <summary>Takes a seat, named as <c>team/seat</c>; the one before is left in the same step.</summary>
    internal static Task<Refusal?> SitAsync(Visit visit, string wanted) => AtDoor.PlaceOf(wanted) is { } place && visit.Member is { } member
        ? visit.Exercise.ChangeSeatAsync(visit.Actor, member.Person, place)
        : Task.FromResult<Refusal?>(Refusal.NoSuchSeat);

    private static IResult Serve(HttpContext context, ExerciseService exercises, string id, Func<Visit, IResult> serve) =>
        Visit.Of(context, exercises, id) is { } visit ? serve(visit) : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static Task<IResult> ServeAsync(HttpContext context, ExerciseService exercises, string id, Func<Visit, Task<IResult>> serve) =>
        Visit.Of(context, exercises, id) is { } visit
            ? serve(visit)
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));

    private static IResult Page(HttpContext context, ExerciseService exercises, Visit visit, Refusal? refused = null)
    {
        var reader = context.RequestServices.GetRequiredService<Reader>();
        var (exercise, language) = (visit.Exercise, reader.Language);
        var texts = exercise.TextsFor(exercises.Texts, language);
        var view = LobbyView.Of(visit, texts);
        var mine = view.Teams.SelectMany(team => team.Agencies).SelectMany(agency => agency.Seats).FirstOrDefault(seat => seat.IsMine);
        return new RazorComponentResult<LobbyPage>(new Dictionary<string, object?>
        {
            [nameof(LobbyPage.Frame)] = ExerciseFrame.Of(visit, reader.Words),
            [nameof(LobbyPage.View)] = view,
            [nameof(LobbyPage.Visit)] = visit,
            // Whoever let the others in has seen it on the wall; whoever only looks on need not have it.
            [nameof(LobbyPage.Pin)] = visit.May(Permission.ManagePeople) ? exercise.Session.Pins.Pin : null,
            [nameof(LobbyPage.JoinUrl)] = context.RequestServices.GetRequiredService<Invitations>().UrlOf(context.Request, exercise),
            [nameof(LobbyPage.Name)] = visit.Member is { } member ? exercise.NameOf(member) : null,
            [nameof(LobbyPage.Form)] = exercise.FormTitle(language.Tag),
            [nameof(LobbyPage.Summary)] = exercise.Summary(language.Tag),
            [nameof(LobbyPage.Note)] = exercise.ContentNote(language.Tag),
            [nameof(LobbyPage.Card)] = mine?.Title,
            [nameof(LobbyPage.CardHtml)] = mine is null ? null : AuthorsProse.SeatCard(exercise.Edition, mine.Name, language.Tag),
            [nameof(LobbyPage.Feed)] = FeedOf(visit, reader),
            [nameof(LobbyPage.MayContinue)] = visit.Member is { Presence: Presence.In, Account: null },
            [nameof(LobbyPage.HandOver)] = HandOverTo(visit),
            [nameof(LobbyPage.MayManage)] = visit.May(Permission.ManagePeople),
            [nameof(LobbyPage.IsStaff)] = visit.May(Permission.SeeTruth),
            [nameof(LobbyPage.IsActor)] = visit.Member?.Role == Role.RolePlayer,
            [nameof(LobbyPage.Refused)] = refused,
        })
        { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    // What the one before him said when he got up, as long as he sits there.
    private static string? HandOverTo(Visit visit) =>
        visit.Member is { } member && visit.Exercise.Session.HandOvers.LastOrDefault(one => one.Place == visit.Place) is { } last && last.To == member.Person
            ? visit.Exercise.NoteOf(last)
            : null;

    private static IResult WaitingRoom(HttpContext context, Visit visit)
    {
        var reader = context.RequestServices.GetRequiredService<Reader>();
        var (exercise, member) = (visit.Exercise, visit.Member!);
        return new RazorComponentResult<WaitingPage>(new Dictionary<string, object?>
        {
            [nameof(WaitingPage.Frame)] = ExerciseFrame.Of(visit, reader.Words),
            [nameof(WaitingPage.Name)] = exercise.NameOf(member) ?? "",
            [nameof(WaitingPage.HasGone)] = member.Presence == Presence.Left,
            [nameof(WaitingPage.IsTrainer)] = member.Role.IsStaff(),
            [nameof(WaitingPage.Summary)] = exercise.Summary(reader.Language.Tag),
            [nameof(WaitingPage.Privacy)] = PrivacyWords.Of(exercise),
            [nameof(WaitingPage.Note)] = exercise.ContentNote(reader.Language.Tag),
            [nameof(WaitingPage.Feed)] = FeedOf(visit, reader),
        });
    }

    private static string FeedOf(Visit visit, Reader reader) =>
        $"/exercises/{visit.Exercise.Id}/lobby/feed?lang={reader.Language.Tag}&as={Uri.EscapeDataString(Shown(visit))}";

    // What a page was drawn for: the same person in another role, or given a seat, belongs on another page.
    private static string Shown(Visit visit) => visit.IsOutside ? "outside" : $"{visit.Member?.Role} {visit.Place}";

    // The lobby knows no numbers: it sends what stands now, and again whenever people, seats or clock change.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(
        HttpContext context, Exercise exercise, ExerciseService exercises, PartCache cache, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = context.RequestServices.GetRequiredService<Reader>();
        var shown = context.Request.Query["as"].ToString();
        using var here = Visit.Of(context, exercises, exercise.Id.Value) is { Member: { } member } ? exercise.Connections.Open(member.Person) : null;
        for (var number = 1; ; number++)
        {
            var next = exercise.SessionChanged.Next;
            if (Visit.Of(context, exercises, exercise.Id.Value) is not { } visit || !visit.May(Permission.SeeLobby) || Shown(visit) is var now && shown.Length > 0 && shown != now)
            {
                yield return Leaving.Message(number, exercise.Id);
                yield break;
            }

            var frame = ExerciseFrame.Of(visit, reader.Words);
            yield return new FeedMessage(number, FeedBody.Of(string.Concat(
                await PartsAsync(visit, frame, exercises, reader, cache),
                Partial.For("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(reader.Language, ("By", frame.NoDuffBy), ("Card", frame.Card))))));
            await next.WaitAsync(cancellation);
        }
    }

    private static async Task<string> PartsAsync(Visit visit, ExerciseFrame frame, ExerciseService exercises, Reader reader, PartCache cache)
    {
        if (visit.IsOutside)
        {
            var member = visit.Member!;
            return Partial.For("waiting-state", await cache.DrawAsync<WaitingState>(
                reader.Language, ("Id", frame.Id), ("Name", visit.Exercise.NameOf(member) ?? ""),
                ("HasGone", member.Presence == Presence.Left), ("IsTrainer", member.Role.IsStaff())));
        }

        var view = LobbyView.Of(visit, visit.Exercise.TextsFor(exercises.Texts, reader.Language));
        return string.Concat(
            Partial.For("roster", await cache.DrawAsync<Roster>(reader.Language, ("View", view))),
            Partial.For("lobby-begun", await cache.DrawAsync<LobbyBegun>(
                reader.Language, ("Exercise", frame.Id), ("IsBegun", LobbyBegun.Calls(visit)), ("IsActor", visit.Member?.Role == Role.RolePlayer))),
            Partial.For("here-list", await cache.DrawAsync<HereList>(reader.Language, ("View", view))),
            Partial.For("clocks", await cache.DrawAsync<Clocks>(reader.Language, ("Clock", frame.Clock))));
    }
}
