using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Techniques.View;

namespace SevenHours.Web.Features.Techniques;

/// <summary><c>…/wall/techniques/use</c>: using a technique: on whom or what, how, for how long, on what it rests.</summary>
internal static class UseForm
{
    private static readonly string[] s_boxes = ["target", "why"];

    public static void Map(RouteGroupBuilder techniques)
    {
        techniques.MapGet("/use", TechniquesFeature.In((at, context) => ShowAsync(at, context, null)));
        techniques.MapPost("/use", TechniquesFeature.In(UseAsync));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var typed = await Typed.ReadAsync(context, at, "technique.use", s_boxes);
        if (ActOf(at, typed["act"]) is not { IsSome: true } act)
            return Page.Missing(context);

        var choice = at.Read(desk => TechniqueChoice.Of(desk, act));
        return Page.Of<UsePage>(refused,
            (nameof(UsePage.At), at), (nameof(UsePage.View), at.Read()), (nameof(UsePage.Typed), typed), (nameof(UsePage.Choice), choice),
            (nameof(UsePage.Kinds), at.Read(TechniqueChoice.All)));
    }

    /// <summary>The act of a name, or the first technique of the catalogue.</summary>
    internal static Id<ActionDefinition> ActOf(AtDesk at, string? name) => TechniqueTimes.Acts(at.Scenario)
        .OrderBy(id => at.Scenario.Table<ActionDefinition>()[id].Number)
        .FirstOrDefault(id => name is not { Length: > 0 } || at.Scenario.Table<ActionDefinition>()[id].Name == name, Id<ActionDefinition>.None);

    /// <summary>A number of hours; null for nothing or none.</summary>
    internal static SimSpan? HoursOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= 100_000 ? SimSpan.FromHours(hours) : null;

    private static async Task<IResult> UseAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "technique.use");
        if (ActOf(at, typed["act"]) is not { IsSome: true } act)
            return Page.Missing(context);

        var (target, why) = (at.Say(typed["target"]), at.Say(typed["why"]));
        var start = new StartAction(at.Seat, act, at.Typed(typed["target"]), Press.Ref(target))
        {
            Options = Way.Chosen(at.Scenario.Table<ActionDefinition>()[act], typed),
            Cites = typed.Facts(at),
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Why = Press.Ref(why),
        };
        if (await at.DoAsync(new UseTechnique(start, HoursOf(typed["hours"])), typed.Key, target, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(TechniquesFeature.Href(at));
    }
}
