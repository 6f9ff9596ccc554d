using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Reading;
using SevenHours.Web.Strays;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>The answer desk: requests, and acts that are on no menu.</summary>
internal static class AnswerEndpoints
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/requests/{handle}", Staff.Only(RequestCardOf));
        room.MapPost("/requests/{handle}/answer", Staff.Saying(AnswerAsync, new TypedField("says", "control.request.says"))).Needing(Permission.AnswerRequests);
        room.MapPost("/requests/{handle}/delay", Staff.Doing((r, form) => DelayAsync(r, form["minutes"]))).Needing(Permission.AnswerRequests);
        room.MapPost("/requests/{handle}/delay/{minutes}", Staff.Doing((r, _) => DelayAsync(r, r.Part("minutes")))).Needing(Permission.AnswerRequests);
        room.MapPost("/requests/{handle}/policy", Staff.Doing((r, _) => r.DoAsync(new AnswerByPolicyNow(HandleOf(r))))).Needing(Permission.AnswerRequests);
        room.MapGet("/described/{handle}", Staff.Only(DescribedCardOf));
        room.MapPost("/described/{handle}", Staff.Saying(ResolveAsync, new TypedField("says", "control.described.says"))).Needing(Permission.AnswerRequests);
    }

    private static Handle HandleOf(ControlRoom room) => Handle.TryParse(room.Part("handle"), out var handle) ? handle : Handle.None;

    private static Waiting? Find(ControlRoom room, bool isDescribed) =>
        room.Read().Waiting.FirstOrDefault(one => one.Handle == room.Part("handle") && one.IsDescribed == isDescribed);

    private static IResult RequestCardOf(ControlRoom room)
    {
        if (Find(room, isDescribed: false) is not { } waiting)
            return Gone(room);

        return room.Live.Read<IResult>(world =>
        {
            var texts = room.Texts(world.Scenario);
            var petition = world.Part<RequestsPart>().Find(HandleOf(room))!.Petition;
            return new RazorComponentResult<RequestCard>(new Dictionary<string, object?>
            {
                [nameof(RequestCard.Href)] = room.Href,
                [nameof(RequestCard.Query)] = room.TeamQuery, [nameof(RequestCard.Rights)] = room.Rights,
                [nameof(RequestCard.Waiting)] = waiting,
                [nameof(RequestCard.Facts)] = petition.Cites.Select(fact => texts.Of(world.Scenario.Table<Fact>()[fact].Statement)).ToList(),
                [nameof(RequestCard.Gaps)] = petition.Gaps,
            });
        });
    }

    private static IResult DescribedCardOf(ControlRoom room) => Find(room, isDescribed: true) is not { } waiting
        ? Gone(room)
        : new RazorComponentResult<DescribedCard>(new Dictionary<string, object?>
        {
            [nameof(DescribedCard.Href)] = room.Href,
            [nameof(DescribedCard.Query)] = room.TeamQuery, [nameof(DescribedCard.Rights)] = room.Rights,
            [nameof(DescribedCard.Waiting)] = waiting,
            [nameof(DescribedCard.Texts)] = room.Texts(room.ScenarioNow()),
        });

    /// <summary>Somebody was quicker: the drawer says so.</summary>
    private static IResult Gone(ControlRoom room) => new RazorComponentResult<Card>(new Dictionary<string, object?>
    {
        [nameof(Card.Title)] = room.Texts(room.ScenarioNow()).Words["control.answer.gone"],
    });

    private static Task<Refusal?> AnswerAsync(ControlRoom room, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return AnswerForms.Answer(room.ScenarioNow(), HandleOf(room), form, says) is { } answer
            ? DoAsync(room, answer, says)
            : Task.FromResult<Refusal?>(ControlRefusals.NoVerdict);
    }

    private static Task<Refusal?> DelayAsync(ControlRoom room, string? minutes) => Times.MinutesOf(minutes) is { } span
        ? room.DoAsync(new DelayAnswer(HandleOf(room), room.Live.Now + span))
        : Task.FromResult<Refusal?>(ControlRefusals.NoMinutes);

    private static Task<Refusal?> ResolveAsync(ControlRoom room, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return AnswerForms.Resolution(room.ScenarioNow(), HandleOf(room), form, says) is { } resolution
            ? DoAsync(room, resolution, says)
            : Task.FromResult<Refusal?>(ControlRefusals.NoMinutes);
    }

    // What somebody of the white cell holds is not answered behind his back.
    private static async Task<Refusal?> DoAsync(ControlRoom room, StaffCommand answer, TypedWords? says) => StaffAnswer.RefusalOf(
        await room.Exercise.AnswerItemAsync(room.By, room.Team, room.Part("handle"), answer, room.CommandKey(), says is null ? [] : [says]));
}
