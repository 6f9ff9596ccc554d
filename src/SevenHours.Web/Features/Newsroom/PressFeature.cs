using System.Globalization;
using SevenHours.Disciplines.Press;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Newsroom.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Newsroom;

/// <summary><c>/exercises/{id}/wall/press</c>: the front page for everybody, a notebook for journalists, a press office for the others.</summary>
public sealed class PressFeature : IFeature
{
    /// <summary>The tab on the wall.</summary>
    internal static WallTab Tab { get; } = new("press", "press", "news") { When = PressView.IsPlayed, Count = desk => StoryRow.Out(desk).Count, Live = PressParts.DrawAsync };

    public void Map(IEndpointRouteBuilder routes)
    {
        var press = routes.MapGroup("/exercises/{id}/wall/press").Needing(Permission.PlaySeat);
        press.MapGet("", In((at, _) => Task.FromResult(Show(at))));
        JournalistForms.Map(press);
        OfficeForms.Map(press);
    }

    /// <summary>The address of the press, or of something below it.</summary>
    internal static string Href(AtDesk at, string below = "") => $"/exercises/{at.Visit.Exercise.Id}/wall/press{below}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The page of the press, perhaps with what was just refused.</summary>
    internal static IResult Show(AtDesk at, Refusal? refused = null) => Page.Of<PressPage>(refused,
        (nameof(PressPage.At), at), (nameof(PressPage.View), at.Read()), (nameof(PressPage.Press), at.Read(PressView.Of)));

    /// <summary>The thing an address names.</summary>
    internal static Handle HandleOf(HttpContext context, string name) =>
        Handle.TryParse((string?)context.Request.RouteValues[name], out var handle) ? handle : Handle.None;

    /// <summary>A claim of the notebook that a token means; none for any other.</summary>
    internal static Id<Claim> ClaimOf(AtDesk at, string? token) =>
        at.Read(desk => Desk.View.Token.Find(desk.Scenario, desk.Desk.Part<PressDesk>().Book.Tips.Select(tip => tip.Claim), token));

    /// <summary>A time so many hours from now; never for an empty box, and now for what is no number.</summary>
    internal static SimTime HoursAhead(AtDesk at, string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? SimTime.Never
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= 24 * 31 ? at.Read(desk => desk.Desk.Now) + SimSpan.FromHours(hours)
        : SimTime.Start;

    /// <summary>Agencies a journalist can ask, or a press office can ask to wait.</summary>
    internal static Desk.View.Listed<Receiver> Agencies(AtDesk at) => at.Read(Receiver.All);
}
