using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.CrimeScene.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.CrimeScene;

/// <summary>
/// <c>/exercises/{id}/wall/scene</c>: the crime scenes a seat knows of; <c>/wall/scene/{scene}</c>: the plan, what was found, who is there,
/// and what can be done; <c>/print</c>: the same on paper.
/// </summary>
public sealed class CrimeSceneFeature : IFeature
{
    /// <summary>The part of its address after the wall's.</summary>
    internal const string Path = "scene";

    private static readonly string[] s_boxes = ["reason", "note"];

    public void Map(IEndpointRouteBuilder routes)
    {
        var scene = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        scene.MapGet("", In(ListAsync));
        scene.MapGet("/{scene}", In((at, context) => ShowAsync(at, context)));
        scene.MapGet("/{scene}/print", In(Print));
        SceneForms.Map(scene);
    }

    /// <summary>The address of the scenes, or of one of them.</summary>
    internal static string Href(AtDesk at, string? token = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/{Path}{(token is null ? "" : $"/{token}")}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The token of the scene an address names.</summary>
    internal static string SceneOf(HttpContext context) => (string?)context.Request.RouteValues["scene"] ?? "";

    /// <summary>The form's name, under which drafts are kept.</summary>
    internal static string FormOf(string token) => $"scene.{token}";

    /// <summary>The page of a scene, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var token = SceneOf(context);
        var view = at.Read();
        return view.Scenes.FirstOrDefault(one => one.Token == token) is not { } scene
            ? Page.Missing(context)
            : scene.From is not null ? Page.Of<SceneGivenPage>(refused,
                (nameof(SceneGivenPage.At), at), (nameof(SceneGivenPage.View), view), (nameof(SceneGivenPage.Scene), scene), (nameof(SceneGivenPage.Chosen), context.Request.Query["of"].ToString()))
            : Page.Of<ScenePage>(refused,
                (nameof(ScenePage.At), at), (nameof(ScenePage.View), view), (nameof(ScenePage.Scene), scene),
                (nameof(ScenePage.Chosen), context.Request.Query["of"].ToString()),
                (nameof(ScenePage.Typed), await Typed.ReadAsync(context, at, FormOf(token), s_boxes)));
    }

    // Who knows of one scene alone is led to it.
    private static Task<IResult> ListAsync(AtDesk at, HttpContext context)
    {
        var view = at.Read();
        return Task.FromResult(view.Scenes is [var only] ? Results.Redirect($"{Href(at, only.Token)}{context.Request.QueryString}")
            : Page.Of<SceneListPage>(null, (nameof(SceneListPage.At), at), (nameof(SceneListPage.View), view)));
    }

    private static Task<IResult> Print(AtDesk at, HttpContext context)
    {
        var (view, token) = (at.Read(), SceneOf(context));
        return Task.FromResult(view.Scenes.FirstOrDefault(one => one.Token == token) is { } scene
            ? Page.Of<ScenePrintPage>(null, (nameof(ScenePrintPage.At), at), (nameof(ScenePrintPage.View), view), (nameof(ScenePrintPage.Scene), scene))
            : Page.Missing(context));
    }
}
