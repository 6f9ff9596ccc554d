using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Wall;

/// <summary><c>/exercises/{id}/wall</c>: the case wall of an agency.</summary>
public sealed class WallFeature : IFeature
{
    /// <summary>What the wall itself is called in the address of its feed.</summary>
    internal const string Overview = "overview";

    /// <summary>The form whose drafts hold what is being written for the wall.</summary>
    internal const string NewPin = "wall.pin";

    public void Map(IEndpointRouteBuilder routes)
    {
        var wall = routes.MapGroup("/exercises/{id}/wall").Needing(Permission.PlaySeat);
        wall.MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        PinForms.Map(wall);
        ThemeForms.Map(wall);
        ShareForms.Map(wall);
        ConsentForms.Map(wall);
    }

    /// <summary>The address of the wall, or of one of its pages.</summary>
    public static string Href(AtDesk at, string path = "") => $"/exercises/{at.Visit.Exercise.Id}/wall{(path.Length == 0 ? "" : $"/{path}")}";

    /// <summary>The wall as things stand.</summary>
    internal static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Kernel.Refusal? refused = null) => Page.Of<WallPage>(refused,
        (nameof(WallPage.At), at), (nameof(WallPage.View), at.Read()), (nameof(WallPage.Query), context.Request.Query["q"].ToString().Trim() is { Length: > 0 } q ? q : null),
        (nameof(WallPage.Typed), await Typed.ReadAsync(context, at, NewPin, "text")));
}
