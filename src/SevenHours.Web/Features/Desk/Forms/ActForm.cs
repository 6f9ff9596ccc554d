using Microsoft.AspNetCore.WebUtilities;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/do/{action}</c> and <c>…/acts/{act}</c>: starting an act, looking at it, calling it off.</summary>
internal static class ActForm
{
    private static readonly string[] s_boxes = ["target", "why"];

    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/do/{action}", (string id, string action, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, action)));
        desk.MapPost("/do/{action}", (string id, string action, HttpContext context) => AtDesk.ServeAsync(context, id, at => StartAsync(context, at, action)));
        desk.MapPost("/do/{action}/ask", (string id, string action, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskInsteadAsync(context, at, action)));
        desk.MapGet("/acts/{act}", (string id, string act, HttpContext context) => AtDesk.ServeAsync(context, id, at => One(context, at, act)));
        desk.MapPost("/acts/{act}/cancel", (string id, string act, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
            Handle.TryParse(act, out var handle) && await at.DoAsync(new CancelAction(at.Seat, handle), $"cancel.{act}") is { } refused
                ? One(context, at, act, refused)
                : Results.Redirect($"{at.Base}#do")));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string action, Refusal? refused = null)
    {
        var view = at.Read();
        if (view.Catalogue.FirstOrDefault(row => row.Name == action) is not { } found)
            return Page.Missing(context);

        if (refused is null && Abroad.AbroadWays.FormOf(at, action) is { } form)
            return Results.Redirect(form);

        var typed = await Typed.ReadAsync(context, at, $"do.{action}", s_boxes);
        var (options, law, grounds) = at.Read(desk =>
        {
            var actions = desk.Scenario.Table<ActionDefinition>();
            return (
                Way.Of(actions[actions[action]], desk),
                Authorisation.For(desk.Scenario, actions[action], desk.Agency),
                LegalGrounds.For(desk));
        });
        return Page.Of<ActPage>(refused,
            (nameof(ActPage.At), at), (nameof(ActPage.View), view), (nameof(ActPage.Row), found), (nameof(ActPage.Typed), typed),
            (nameof(ActPage.Options), options), (nameof(ActPage.Grounds), law.IsUrgent ? grounds : []),
            (nameof(ActPage.Authority), at.Texts.Words[$"authority.{law.From.ToString().ToLowerInvariant()}"]),
            (nameof(ActPage.Bearing), Compass.CompassFeature.Before(at, action)),
            (nameof(ActPage.Validate), law.IsUrgent ? at.Texts.Words["form.within", ("time", Times.Short(law.ValidatedWithin.Seconds))] : null));
    }

    private static async Task<IResult> StartAsync(HttpContext context, AtDesk at, string action)
    {
        if (!at.Scenario.Table<ActionDefinition>().TryFind(action, out var id))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"do.{action}");
        var (target, why) = (at.Say(typed["target"]), at.Say(typed["why"]));
        var command = new StartAction(at.Seat, id, at.Typed(typed["target"]), target?.Reference ?? TextRef.None)
        {
            Options = Way.Chosen(at.Scenario.Table<ActionDefinition>()[id], typed),
            Cites = typed.Facts(at),
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Why = why?.Reference ?? TextRef.None,
            WithoutConsent = typed.Has("unasked"),
        };
        if (await at.DoAsync(command, typed.Key, target, why) is { } refused)
            return await ShowAsync(context, at, action, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect($"{at.Base}#do");
    }

    /// <summary>What was typed for the act goes along to the page on which somebody is asked for it.</summary>
    private static async Task<IResult> AskInsteadAsync(HttpContext context, AtDesk at, string action)
    {
        var typed = await Typed.ReadAsync(context, at, $"do.{action}");
        IEnumerable<KeyValuePair<string, string?>> query = [new("action", action), new("target", typed["target"]), new("ground", typed["ground"]), .. typed.All("fact").Select(fact => new KeyValuePair<string, string?>("fact", fact))];
        return Results.Redirect(QueryHelpers.AddQueryString($"{at.Base}/ask", query.Where(pair => pair.Value is { Length: > 0 })));
    }

    internal static IResult One(HttpContext context, AtDesk at, string act, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Acts.FirstOrDefault(row => row.Id == act) is { } found
            ? Page.Of<ActRunPage>(refused, (nameof(ActRunPage.At), at), (nameof(ActRunPage.View), view), (nameof(ActRunPage.Row), found), (nameof(ActRunPage.Guests), at.Read(desk => Abroad.View.PresenceView.Of(desk, act))))
            : Page.Missing(context);
    }
}
