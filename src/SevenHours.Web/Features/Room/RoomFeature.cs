using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Room.Setup;
using SevenHours.Web.Features.Room.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Room;

/// <summary><c>/exercises/{id}/room</c>: whom one can speak with; <c>/room/{person}</c>: the plan of an interview, and the room while it goes on.</summary>
public sealed class RoomFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup("/exercises/{id}/room").Needing(Permission.PlaySeat);
        room.MapGet("", In((at, _) => Task.FromResult(Page.Of<PeoplePage>(null, (nameof(PeoplePage.At), at), (nameof(PeoplePage.View), at.Read())))));
        room.MapGet("/{person}", In(ShowAsync));
        RoomForms.Map(room);
        RecodeForm.Map(room);
    }

    /// <summary>The address of the people one can speak with, or of one of them.</summary>
    internal static string Href(AtDesk at, string? token = null) => $"/exercises/{at.Visit.Exercise.Id}/room{(token is null ? "" : $"/{token}")}";

    /// <summary>What a page adds to its feed's address so that its room is live.</summary>
    internal static string Shows(string token) => $"&room={token}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The token of the person an address names.</summary>
    internal static string PersonOf(HttpContext context) => (string?)context.Request.RouteValues["person"] ?? "";

    private static Task<IResult> ShowAsync(AtDesk at, HttpContext context) => ShowAsync(at, context, null);

    /// <summary>The page of a person as things stand: the room one is in, an interview of before, or the plan of the next.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Kernel.Refusal? refused, Disciplines.Interviews.QuestionStyle? chosen = null)
    {
        var view = at.Read();
        var token = PersonOf(context);
        if (TalkPartner.Find(view, token) is not { } person)
            return Page.Missing(context);

        var past = context.Request.Query["past"].ToString() is { Length: > 0 } handle ? view.Rooms.FirstOrDefault(room => room.Id == handle && room.Token == token) : null;
        if ((past ?? person.Room) is { } room)
        {
            var typed = await Typed.ReadAsync(context, at, SetupForm.NameOf(token), "text");
            return Page.Of<RoomPage>(refused,
                (nameof(RoomPage.At), at), (nameof(RoomPage.View), view), (nameof(RoomPage.Room), room), (nameof(RoomPage.IsPast), past is { IsHere: false }),
                (nameof(RoomPage.Typed), typed), (nameof(RoomPage.Suggested), RoomForms.Suggest(at, token, typed["text"])), (nameof(RoomPage.Chosen), chosen));
        }

        return person.IsInContact
            ? Page.Of<SetupPage>(refused,
                (nameof(SetupPage.At), at), (nameof(SetupPage.View), view), (nameof(SetupPage.Person), person),
                (nameof(SetupPage.Typed), await Typed.ReadAsync(context, at, SetupForm.NameOf(token), SetupForm.Boxes)))
            : Page.Of<PeoplePage>(refused, (nameof(PeoplePage.At), at), (nameof(PeoplePage.View), view));
    }
}
