using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room;
using SevenHours.Web.Features.Room.View;

namespace SevenHours.Web.Features.Mediator;

/// <summary><c>/exercises/{id}/room/{person}/relay</c>: what waits to be interpreted in a room, one tap each; and what is said aside.</summary>
internal static class RoomRelayForms
{
    /// <summary>What a mediator says aside by one tap; the words stand in the string tables.</summary>
    public static readonly IReadOnlyList<string> Asides = ["slower", "shorter", "explain", "out"];

    public static void Map(RouteGroupBuilder room)
    {
        room.MapGet("/{person}/relay", RoomFeature.In((at, context) => ShowAsync(at, context)));
        room.MapGet("/{person}/relay/{line}", RoomFeature.In((at, context) => LineAsync(at, context)));
        room.MapPost("/{person}/relay/{line}", RoomFeature.In(RelayAsync));
        room.MapPost("/{person}/aside", RoomFeature.In(AsideAsync));
    }

    private static Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var (view, token) = (at.Read(), RoomFeature.PersonOf(context));
        return Task.FromResult(at.Read(desk => WaitingLine.In(desk, token)) is not { } waiting || Room(view, token) is not { } room
            ? Page.Missing(context)
            : Page.Of<RoomRelayPage>(refused,
                (nameof(RoomRelayPage.At), at), (nameof(RoomRelayPage.View), view), (nameof(RoomRelayPage.Room), room), (nameof(RoomRelayPage.Waiting), waiting)));
    }

    private static async Task<IResult> LineAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var (view, token, name) = (at.Read(), RoomFeature.PersonOf(context), (string?)context.Request.RouteValues["line"]);
        return Room(view, token) is not { } room || at.Read(desk => WaitingLine.In(desk, token))?.FirstOrDefault(line => line.Id == name) is not { } line
            ? Page.Missing(context)
            : Page.Of<LineRelayPage>(refused,
                (nameof(LineRelayPage.At), at), (nameof(LineRelayPage.View), view), (nameof(LineRelayPage.Room), room), (nameof(LineRelayPage.Line), line),
                (nameof(LineRelayPage.Typed), await Typed.ReadAsync(context, at, $"line.{name}", "words", "note")));
    }

    private static async Task<IResult> RelayAsync(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse((string?)context.Request.RouteValues["line"], out var line))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"line.{line}");
        var (words, note) = (at.Say(typed["words"]), at.Say(typed["note"]));
        var how = Enum.TryParse<RelayedHow>(typed["how"], out var said) && Enum.IsDefined(said) ? said : RelayedHow.Faithful;
        IReadOnlyList<Id<Fact>> kept = how == RelayedHow.Faithful ? [] : typed.Facts(at);
        var leaves = how == RelayedHow.Faithful ? [] : at.Read(desk =>
            WaitingLine.Room(desk, RoomFeature.PersonOf(context))?.Line(line)?.Facts.Except(kept).ToList() ?? []);
        var refused = await at.DoAsync(new RelayWords(at.Seat, line, how, Press.Ref(words), Press.Ref(note)) { Leaves = leaves }, typed.Key, words, note);
        if (refused is null)
            await typed.SentAsync(context, at, "words", "note");
        return await AnswerAsync(at, context, refused);
    }

    private static async Task<IResult> AsideAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "aside");
        var name = typed["aside"];
        var words = at.Say(name is not null && Asides.Contains(name) ? at.Texts.Words[$"aside.{name}.says"] : typed["text"]);
        var room = at.Read(desk => WaitingLine.Room(desk, RoomFeature.PersonOf(context))?.Handle ?? Handle.None);
        return await AnswerAsync(at, context, await at.DoAsync(new SayAside(at.Seat, room, Press.Ref(words)), typed.Key, words));
    }

    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context, Refusal? refused) => (refused, StaffAnswer.IsClick(context.Request)) switch
    {
        ({ } no, true) => StaffAnswer.Notice(context, no, StatusCodes.Status422UnprocessableEntity),
        ({ } no, false) => await ShowAsync(at, context, no),
        (null, true) => Results.NoContent(),
        _ => Results.Redirect($"{RoomFeature.Href(at, RoomFeature.PersonOf(context))}/relay"),
    };

    private static RoomRow? Room(DeskView view, string token) => view.Rooms.LastOrDefault(room => room.Token == token && room.IsHere);
}
