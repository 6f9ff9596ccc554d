using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Days.Plan;
using SevenHours.Web.Features.Days.Report;
using SevenHours.Web.Features.Days.Scenes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Days;

/// <summary>
/// <c>/exercises/{id}/days</c>: an exercise over several days. Close of play, the night and tomorrow's run sheet, the morning's situation
/// report, and scenes that stand still or are played again.
/// </summary>
public sealed class DaysFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var days = routes.MapGroup("/exercises/{id}/days").Needing(Permission.Steer);
        days.MapGet("", Staff.Only(DaysPages.Show));
        days.MapPost("/close", Staff.Only(DaysPages.CloseAsync)).Needing(Permission.Steer);
        days.MapPost("/open", Staff.Only(DaysPages.OpenAsync)).Needing(Permission.Steer);
        PlanPages.Map(days);
        ReportPages.Map(days);
        ScenePages.Map(days);
    }

    /// <summary>The address of a page of the days of a team.</summary>
    internal static string HrefOf(ControlRoom room, string page = "") =>
        $"/exercises/{room.Exercise.Id}/days{(page.Length == 0 ? "" : "/" + page)}{room.TeamQuery}";
}
