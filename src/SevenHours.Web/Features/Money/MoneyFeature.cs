using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Money;

/// <summary><c>/exercises/{id}/wall/money</c>: what an agency knows of the money of its case, and what it holds of it.</summary>
public sealed class MoneyFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var money = routes.MapGroup("/exercises/{id}/wall/money").Needing(Permission.PlaySeat);
        money.MapGet("", In((at, _) => Task.FromResult(Results.Redirect(Href(at, $"/{at.Read(FirstWay)}")))));
        money.MapGet("/assets", In((at, _) => Task.FromResult(Page.Of<AssetsPage>(null,
            (nameof(AssetsPage.At), at), (nameof(AssetsPage.View), at.Read()), (nameof(AssetsPage.Cards), at.Read(AssetCard.All)),
            (nameof(AssetsPage.Tries), at.Read(FreezeLine.All)), (nameof(AssetsPage.Ways), at.Read(FreezeWay.All))))));
        ConfiscationForms.Map(money);
        ReportForms.Map(money);
    }

    /// <summary>The address of the money, or of something below it.</summary>
    internal static string Href(AtDesk at, string below = "") => $"/exercises/{at.Visit.Exercise.Id}/wall/money{below}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    private static string FirstWay(SeatReading desk) => MoneyWays.All.First(way => way.When?.Invoke(desk) != false).Path;
}
