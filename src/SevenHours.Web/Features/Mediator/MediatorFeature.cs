using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Mediator;

/// <summary>Asking for something to be relayed, and relaying it: <c>…/desk/items/{item}/relay</c> and <c>…/desk/relays/{relay}</c>.</summary>
public sealed class MediatorFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/exercises/{id}/desk").Needing(Permission.PlaySeat);
        desk.MapGet("/items/{item}/relay", (string id, string item, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskPageAsync(context, at, item)));
        desk.MapPost("/items/{item}/relay", (string id, string item, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskAsync(context, at, item)));
        desk.MapPost("/items/{item}/check", (string id, string item, HttpContext context) => AtDesk.ServeAsync(context, id, at => CheckAsync(context, at, item)));
        desk.MapGet("/relays/{relay}", (string id, string relay, HttpContext context) => AtDesk.ServeAsync(context, id, at => RelayPageAsync(context, at, relay)));
        desk.MapPost("/relays/{relay}/read", (string id, string relay, HttpContext context) => AtDesk.ServeAsync(context, id, at => ReadAsync(context, at, relay)));
        desk.MapPost("/relays/{relay}", (string id, string relay, HttpContext context) => AtDesk.ServeAsync(context, id, at => RelayAsync(context, at, relay)));
        RoomRelayForms.Map(routes.MapGroup("/exercises/{id}/room").Needing(Permission.PlaySeat));
    }

    private static async Task<IResult> AskPageAsync(HttpContext context, AtDesk at, string item, Refusal? refused = null)
    {
        var view = at.Read();
        var (speakers, interpreters) = at.Read(desk => Handle.TryParse(item, out var handle) && desk.Knowledge.Item(handle) is { IsForeign: true } found
            ? (SpeakerRow.For(desk, found), InterpreterRow.For(desk, found)) : ((Listed<SpeakerRow>?)null, (Listed<InterpreterRow>?)null));
        return speakers is null || view.Inbox.FirstOrDefault(row => row.Id == item) is not { Foreign: not null } row
            ? Page.Missing(context)
            : Page.Of<AskRelayPage>(refused,
                (nameof(AskRelayPage.At), at), (nameof(AskRelayPage.View), view), (nameof(AskRelayPage.Row), row), (nameof(AskRelayPage.Speakers), speakers),
                (nameof(AskRelayPage.Interpreters), interpreters),
                (nameof(AskRelayPage.Typed), await Typed.ReadAsync(context, at, $"relay.{item}", "says")));
    }

    private static async Task<IResult> AskAsync(HttpContext context, AtDesk at, string item)
    {
        if (!Handle.TryParse(item, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"relay.{item}");
        var says = at.Say(typed["says"]);
        var (way, of, who) = Whom(at, typed["of"] ?? "");
        var ask = new AskRelay(at.Seat, handle, way, of)
        {
            Who = who, IsUrgent = typed.Has("urgent"), Says = Press.Ref(says),
        };
        if (await at.DoAsync(ask, typed.Key, says) is { } refused)
            return await AskPageAsync(context, at, item, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect($"{at.Base}#inbox");
    }

    private static (RelayWay Way, Id<Seat> Of, Id<Interpreter> Who) Whom(AtDesk at, string of) =>
        of == AskRelayPage.AtHand ? (RelayWay.AtHand, Id<Seat>.None, Id<Interpreter>.None)
        : of.StartsWith(AskRelayPage.Sent, StringComparison.Ordinal) ? (RelayWay.Interpreter, Id<Seat>.None, InterpreterOf(at, of[AskRelayPage.Sent.Length..]))
        : (RelayWay.Seat, Press.Seat(at, of), Id<Interpreter>.None);

    private static Id<Interpreter> InterpreterOf(AtDesk at, string? token) => Token.Find(at.Scenario, at.Scenario.Table<Interpreter>().Ids, token);

    private static async Task<IResult> CheckAsync(HttpContext context, AtDesk at, string item)
    {
        var typed = await Typed.ReadAsync(context, at, $"relay.{item}");
        return await at.DoAsync(new CheckInterpreter(at.Seat, InterpreterOf(at, typed["who"])), typed.Key) is { } refused
            ? await AskPageAsync(context, at, item, refused)
            : Results.Redirect($"{at.Base}/items/{item}/relay#check");
    }

    private static async Task<IResult> RelayPageAsync(HttpContext context, AtDesk at, string relay, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Relays.FirstOrDefault(row => row.Id == relay) is not { } found
            ? Page.Missing(context)
            : Page.Of<RelayPage>(refused,
                (nameof(RelayPage.At), at), (nameof(RelayPage.View), view), (nameof(RelayPage.Row), found),
                (nameof(RelayPage.Typed), await Typed.ReadAsync(context, at, $"relaying.{relay}", "words", "note")));
    }

    // Reading is a command: what the original says is known to whoever read it.
    private static async Task<IResult> ReadAsync(HttpContext context, AtDesk at, string relay)
    {
        if (!Handle.TryParse(relay, out var handle))
            return Page.Missing(context);
        return await at.DoAsync(new ReadOriginal(at.Seat, handle), $"read.{relay}") is { } refused
            ? await RelayPageAsync(context, at, relay, refused)
            : Results.Redirect($"{at.Base}/relays/{relay}");
    }

    private static async Task<IResult> RelayAsync(HttpContext context, AtDesk at, string relay)
    {
        if (!Handle.TryParse(relay, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"relaying.{relay}");
        var (words, note) = (at.Say(typed["words"]), at.Say(typed["note"]));
        SeatCommand command = Enum.TryParse<RelayHow>(typed["how"], out var how) && Enum.IsDefined(how)
            ? new RelayItem(at.Seat, handle, how, typed.Facts(at), Press.Ref(words), Press.Ref(note))
            : new DeclineRelay(at.Seat, handle, Press.Ref(note ?? words));
        if (await at.DoAsync(command, typed.Key, words, note) is { } refused)
            return await RelayPageAsync(context, at, relay, refused);

        await typed.SentAsync(context, at, "words", "note");
        return Results.Redirect($"{at.Base}#now");
    }
}
