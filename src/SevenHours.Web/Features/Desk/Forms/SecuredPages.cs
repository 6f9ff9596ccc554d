using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/exhibits/{number}</c> and <c>…/freezes/{number}</c>: what the agency took as evidence, and what it had frozen.</summary>
internal static class SecuredPages
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/exhibits/{number}", (string id, string number, HttpContext context) => AtDesk.ServeAsync(context, id, at => Exhibit(context, at, number)));
        desk.MapGet("/freezes/{number}", (string id, string number, HttpContext context) => AtDesk.ServeAsync(context, id, at => Freeze(context, at, number)));
    }

    private static IResult Exhibit(HttpContext context, AtDesk at, string number)
    {
        var view = at.Read();
        if (view.Exhibits.FirstOrDefault(row => Is(row.Number, number)) is not { } found)
            return Page.Missing(context);

        var (basis, passed) = at.Read(desk => (BasisOf(desk, found.Act), found.PassedTo(desk)));
        return Page.Of<ExhibitPage>(null,
            (nameof(ExhibitPage.At), at), (nameof(ExhibitPage.View), view), (nameof(ExhibitPage.Row), found),
            (nameof(ExhibitPage.Act), view.Acts.FirstOrDefault(row => row.Id == found.Act)),
            (nameof(ExhibitPage.Basis), basis), (nameof(ExhibitPage.PassedTo), passed));
    }

    private static IResult Freeze(HttpContext context, AtDesk at, string number)
    {
        var view = at.Read();
        return view.Freezes.FirstOrDefault(row => Is(row.Number, number)) is { } found
            ? Page.Of<FreezePage>(null,
                (nameof(FreezePage.At), at), (nameof(FreezePage.View), view), (nameof(FreezePage.Row), found),
                (nameof(FreezePage.Act), view.Acts.FirstOrDefault(row => row.Id == found.Act)),
                (nameof(FreezePage.Basis), at.Read(desk => BasisOf(desk, found.Act))),
                (nameof(FreezePage.Request), view.Requests.FirstOrDefault(row => row.Id == found.Request)))
            : Page.Missing(context);
    }

    private static string BasisOf(SeatReading desk, string? act) =>
        Handle.TryParse(act, out var handle) && desk.Desk.Part<ActionsDesk>().Find(handle) is { } found ? Basis.Of(desk, found) : desk.Word("basis.none");

    private static bool Is(int number, string asked) => number.ToString(CultureInfo.InvariantCulture) == asked;
}
