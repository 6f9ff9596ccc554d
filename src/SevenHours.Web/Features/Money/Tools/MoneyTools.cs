using SevenHours.Disciplines.Money;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.Tools.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Money.Tools;

/// <summary>What can be done with papers about money: flows, tracing, coins, flags, net worth, plans of freezes.</summary>
public sealed class MoneyTools : IFeature
{
    /// <summary>The pages, in the order of work.</summary>
    public static IReadOnlyList<MoneyWay> Ways { get; } =
    [
        new("flow", "money.tools.flow", "git-branch") { When = HasBooks },
        new("trace", "money.tools.trace", "route") { When = HasBooks },
        new("coins", "money.tools.coins", "coin") { When = HasBooks },
        new("flags", "money.tools.flags", "flag") { When = HasBooks },
        new("worth", "money.tools.worth", "scale") { When = HasBooks },
        new("plan", "money.tools.plan", "clock") { When = HasBooks },
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        var money = routes.MapGroup("/exercises/{id}/wall/money").Needing(Permission.PlaySeat);
        money.MapGet("/flow", MoneyFeature.In((at, context) => Task.FromResult(Flow(at, FlowQuery.Of(MoneySight.Read(at), name => context.Request.Query[name])))));
        money.MapGet("/trace", MoneyFeature.In((at, context) => Task.FromResult(Page.Of<TracePage>(null, [.. Around(at), (nameof(TracePage.Account), context.Request.Query["account"].ToString())]))));
        money.MapGet("/coins", MoneyFeature.In((at, _) => Task.FromResult(Page.Of<CoinsPage>(null, Around(at)))));
        money.MapGet("/flags", MoneyFeature.In((at, _) => Task.FromResult(Flags(at))));
        money.MapGet("/worth", MoneyFeature.In((at, context) => Task.FromResult(Page.Of<WorthPage>(null, [.. Around(at), (nameof(WorthPage.Typed), context.Request.Query)]))));
        money.MapGet("/plan", MoneyFeature.In((at, context) => Task.FromResult(Page.Of<PlanPage>(null, [.. Around(at), (nameof(PlanPage.Typed), context.Request.Query)]))));
        MarkForms.Map(money);
        ChartForm.Map(money);
    }

    internal static IResult Flow(AtDesk at, FlowQuery query, Refusal? refused = null) =>
        Page.Of<FlowPage>(refused, [.. Around(at), (nameof(FlowPage.Query), query)]);

    internal static IResult Flags(AtDesk at, Refusal? refused = null) => Page.Of<FlagsPage>(refused, Around(at));

    private static (string, object?)[] Around(AtDesk at) => [("At", at), ("View", at.Read()), ("Sight", MoneySight.Read(at))];

    private static bool HasBooks(SeatReading desk) => CaseMoney.Of(desk.Scenario) is not null;
}
