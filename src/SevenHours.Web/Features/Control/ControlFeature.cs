using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Endpoints;
using SevenHours.Web.Features.Control.Live;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Control;

/// <summary>
/// <c>/exercises/{id}/control</c>: the staff's screen over one team's world. Every address below it is closed to participants and strangers;
/// what steers is closed to staff who only look on.
/// </summary>
public sealed class ControlFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<PictureBook>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup("/exercises/{id}/control").Needing(Permission.SeeTruth);
        ScreenEndpoints.Map(room);
        ClockEndpoints.Map(room);
        SheetEndpoints.Map(room);
        AnswerEndpoints.Map(room);
        PeopleEndpoints.Map(room);
        HistoryEndpoints.Map(room);
        NoteEndpoints.Map(room);
    }
}
