using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Techniques.View;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Web.Features.Techniques;

/// <summary><c>…/wall/techniques/apply</c> and <c>…/applications/{request}</c>: arguing for leave to use a technique, and weighing what was argued.</summary>
internal static class ApplyForm
{
    private static readonly string[] s_boxes = ["target", "necessity", "subsidiarity", "bounds"];

    public static void Map(RouteGroupBuilder techniques)
    {
        techniques.MapGet("/apply", TechniquesFeature.In((at, context) => ShowAsync(at, context, null)));
        techniques.MapPost("/apply", TechniquesFeature.In(ApplyAsync));
        techniques.MapGet("/applications/{request}", TechniquesFeature.In((at, context) => ReadAsync(at, context, null)));
        techniques.MapPost("/applications/{request}", TechniquesFeature.In(WeighAsync));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var typed = await Typed.ReadAsync(context, at, "technique.apply", s_boxes);
        return UseForm.ActOf(at, typed["act"]) is { IsSome: true } act
            ? Page.Of<ApplyPage>(refused,
                (nameof(ApplyPage.At), at), (nameof(ApplyPage.View), at.Read()), (nameof(ApplyPage.Typed), typed),
                (nameof(ApplyPage.Choice), at.Read(desk => TechniqueChoice.Of(desk, act))), (nameof(ApplyPage.Kinds), at.Read(TechniqueChoice.All)))
            : Page.Missing(context);
    }

    private static async Task<IResult> ApplyAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "technique.apply");
        if (UseForm.ActOf(at, typed["act"]) is not { IsSome: true } act)
            return Page.Missing(context);

        var (target, necessity, subsidiarity, bounds) = (at.Say(typed["target"]), at.Say(typed["necessity"]), at.Say(typed["subsidiarity"]), at.Say(typed["bounds"]));
        var ask = new Ask(at.Seat, at.Scenario.Agencies.TryFind(typed["to"], out var to) ? to : Id<Agency>.None, act, Id<Topic>.None)
        {
            Target = at.Typed(typed["target"]),
            TargetText = Press.Ref(target),
            Ground = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Cites = typed.Facts(at),
            Milder = Press.Ref(subsidiarity),
            Text = Press.Ref(necessity),
        };
        var argument = new TechniqueArgument
        {
            Necessity = Press.Ref(necessity),
            Tried = [.. typed.All("tried").Select(name => Handle.TryParse(name, out var handle) ? handle : Handle.None).Where(handle => handle.IsSome)],
            Subsidiarity = Press.Ref(subsidiarity),
            Length = UseForm.HoursOf(typed["hours"]) ?? SimSpan.Zero,
            Bounds = Press.Ref(bounds),
        };
        if (await at.DoAsync(new ApplyForTechnique(ask, argument), typed.Key, target, necessity, subsidiarity, bounds) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(TechniquesFeature.Href(at));
    }

    private static async Task<IResult> ReadAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var request = TechniquesFeature.HandleOf(context, "request");
        var typed = await Typed.ReadAsync(context, at, $"technique.weigh.{request}", "says");
        return at.Read(desk => ApplicationView.Of(desk, request)) is { } application
            ? Page.Of<ApplicationPage>(refused,
                (nameof(ApplicationPage.At), at), (nameof(ApplicationPage.View), at.Read()), (nameof(ApplicationPage.Typed), typed), (nameof(ApplicationPage.Application), application))
            : Page.Missing(context);
    }

    private static async Task<IResult> WeighAsync(AtDesk at, HttpContext context)
    {
        var request = TechniquesFeature.HandleOf(context, "request");
        var typed = await Typed.ReadAsync(context, at, $"technique.weigh.{request}");
        var says = at.Say(typed["says"]);
        var weights = new ArgumentWeights(typed["necessity"] == "yes", typed["subsidiarity"] == "yes", typed["proportionality"] == "yes");
        var command = new WeighApplication(at.Seat, request, weights, Press.Ref(says)) { Valid = UseForm.HoursOf(typed["hours"]) };
        if (await at.DoAsync(command, typed.Key, says) is { } refused)
            return await ReadAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect(TechniquesFeature.Href(at, $"applications/{request}"));
    }
}
