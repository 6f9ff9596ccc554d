using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Strays;

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
        if (!Enum.TryParse<Verdict>(form["verdict"], ignoreCase: true, out var verdict) || !Enum.IsDefined(verdict))
            return Task.FromResult<Refusal?>(ControlRefusals.NoVerdict);

        var says = room.Prepare(form["says"]);
        var hours = int.TryParse(form["valid"], NumberStyles.None, CultureInfo.InvariantCulture, out var valid) && valid is > 0 and < 10_000
            ? SimSpan.FromHours(valid)
            : default(SimSpan?);
        return room.DoAsync(
            new AnswerAsDesk(HandleOf(room), verdict, says?.Reference ?? TextRef.None) { Valid = hours }, says is null ? [] : [says]);
    }

    private static Task<Refusal?> DelayAsync(ControlRoom room, string? minutes) => Doing.MinutesOf(minutes) is { } span
        ? room.DoAsync(new DelayAnswer(HandleOf(room), room.Live.Now + span))
        : Task.FromResult<Refusal?>(ControlRefusals.NoMinutes);

    private static Task<Refusal?> ResolveAsync(ControlRoom room, IFormCollection form)
    {
        if (Doing.MinutesOf(form["after"]) is not { } after)
            return Task.FromResult<Refusal?>(ControlRefusals.NoMinutes);

        var scenario = room.ScenarioNow();
        var says = room.Prepare(form["says"]);
        var effects = new Consequences(
            Chosen<Fact>(scenario, form["fact"]),
            Chosen<Inject>(scenario, form["inject"]),
            Chosen<Flag>(scenario, form["flag"]),
            [.. scenario.Levels.Ids
                .Select(id => new LevelShift(id, 10 * ShiftOf(form[$"level.{scenario.Levels[id].Name}"])))
                .Where(shift => shift.Permille != 0)]);
        var hours = int.TryParse(form["hours"], NumberStyles.None, CultureInfo.InvariantCulture, out var cost) ? cost : 0;
        return room.DoAsync(
            new ResolveSomethingElse(HandleOf(room), after, hours, says?.Reference ?? TextRef.None, effects), says is null ? [] : [says]);
    }

    private static IReadOnlyList<Id<T>> Chosen<T>(Scenario scenario, IEnumerable<string?> names)
        where T : Definition => [.. names.Select(scenario.Find<T>).Where(id => id.IsSome)];

    private static int ShiftOf(string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift) ? Math.Clamp(shift, -100, 100) : 0;
}
