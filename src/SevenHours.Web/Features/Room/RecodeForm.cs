using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Room.View;

namespace SevenHours.Web.Features.Room;

/// <summary><c>/room/{person}/code/{line}</c>: somebody who heard a question corrects how it was coded.</summary>
internal static class RecodeForm
{
    public static void Map(RouteGroupBuilder room)
    {
        room.MapGet("/{person}/code/{line}", RoomFeature.In((at, context) => Task.FromResult(Show(at, context, null))));
        room.MapPost("/{person}/code/{line}", RoomFeature.In(DoAsync));
    }

    private static IResult Show(AtDesk at, HttpContext context, Refusal? refused)
    {
        var view = at.Read();
        return Find(view, context) is not ({ } room, { } line)
            ? Page.Missing(context)
            : Page.Of<RecodePage>(refused,
                (nameof(RecodePage.At), at), (nameof(RecodePage.View), view), (nameof(RecodePage.Room), room), (nameof(RecodePage.Line), line));
    }

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Find(at.Read(), context) is not ({ } room, { } line) || !Handle.TryParse(line.Line, out var question) || QuestionCoding.Named(form["style"]) is not { } style)
            return Page.Missing(context);

        return await at.DoAsync(new RecodeQuestion(at.Seat, question, style), form["key"]) is { } refused
            ? Show(at, context, refused)
            : Results.Redirect($"{RoomFeature.Href(at, room.Token)}{(room.IsHere ? "" : $"?past={room.Id}")}#room-line-{line.Index}");
    }

    private static (RoomRow? Room, RoomLineRow? Line) Find(Desk.View.DeskView view, HttpContext context)
    {
        var (token, name) = (RoomFeature.PersonOf(context), (string?)context.Request.RouteValues["line"]);
        foreach (var room in view.Rooms.Where(room => room.Token == token))
        {
            if (room.Lines.FirstOrDefault(line => line.Kind == RoomLineKind.Question && line.Line == name) is { } line)
                return (room, line);
        }

        return (null, null);
    }
}
