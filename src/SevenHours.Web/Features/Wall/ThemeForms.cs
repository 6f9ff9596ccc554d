using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall;

/// <summary><c>…/wall/themes</c>: what the team sorts its wall by.</summary>
internal static class ThemeForms
{
    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapPost("/themes", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => SetAsync(context, at, Handle.None)));
        wall.MapPost("/themes/{theme}", (string id, string theme, HttpContext context) => AtDesk.ServeAsync(context, id, at =>
            ColumnRow.ThemeOf(theme) is { IsSome: true } handle ? SetAsync(context, at, handle) : Task.FromResult(Page.Missing(context))));
    }

    private static async Task<IResult> SetAsync(HttpContext context, AtDesk at, Handle theme)
    {
        var typed = await Typed.ReadAsync(context, at, "wall.theme");
        var title = at.Say(typed["title"]);
        var first = at.Read(desk => desk.Wall.Board.Themes.FirstOrDefault(other => other.Handle != theme)?.Handle ?? Handle.None);
        var isUnchanged = theme.IsSome && title is not null && at.Read(desk => desk.Wall.Board.FindTheme(theme) is { } was && desk.Of(was.Title) == typed["title"]?.Trim());
        var command = new SetTheme(at.Seat, theme, isUnchanged ? TextRef.None : WallPress.Ref(title))
        {
            IsDown = typed["down"] == "yes", Moves = typed["move"] == "first", Before = typed["move"] == "first" ? first : Handle.None,
        };
        return await at.DoAsync(command, typed.Key, isUnchanged ? null : title) is { } refused
            ? await WallFeature.ShowAsync(context, at, refused)
            : Results.Redirect(WallFeature.Href(at));
    }
}
