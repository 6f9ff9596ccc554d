using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;

namespace SevenHours.Web.Features.Abroad;

/// <summary><c>…/wall/abroad/acts/{act}/presence</c>: officers from abroad at an act of one's own.</summary>
internal static class PresenceForms
{
    public static void Map(RouteGroupBuilder abroad) => abroad.MapPost("/acts/{act}/presence", AbroadFeature.In(BringAsync));

    private static async Task<IResult> BringAsync(AtDesk at, HttpContext context)
    {
        var act = (string?)context.Request.RouteValues["act"] ?? "";
        var typed = await Typed.ReadAsync(context, at, $"abroad.presence.{act}");
        var agency = at.Scenario.Agencies.TryFind(typed["agency"], out var id) ? id : Id<Kernel.Agency>.None;
        return await at.DoAsync(new BringAbroad(at.Seat, AbroadFeature.HandleOf(context, "act"), agency, typed.Has("asks")), typed.Key) is { } refused
            ? ActForm.One(context, at, act, refused)
            : Results.Redirect($"{at.Base}/acts/{act}");
    }
}
