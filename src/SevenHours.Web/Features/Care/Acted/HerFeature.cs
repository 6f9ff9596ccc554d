using System.Globalization;
using SevenHours.Disciplines.Care;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Care.Acted;

/// <summary><c>/exercises/{id}/role/voice</c> and <c>/choice</c>: whoever acts a person answers what is offered to her, changes her mind, or asks for something.</summary>
public sealed class HerFeature : IFeature
{
    private const int LongestAgain = 7 * 24 * 60;

    public void Map(IEndpointRouteBuilder routes)
    {
        var role = routes.MapGroup("/exercises/{id}/role").Needing(Permission.PlayRole);
        role.MapPost("/voice", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Answer(context, at, await at.DoAsync(new TakeHerVoice(at.Seat, HerCard.PersonOf(at.Scenario, at.Seat), form["mine"] == "yes"), form["key"]));
        }));
        role.MapPost("/choice", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, async at =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            TypedWords? words = at.Say(form["words"].ToString() is { Length: <= 500 } said ? said : null);
            var command = new SayHerWish(
                at.Seat, HerCard.PersonOf(at.Scenario, at.Seat), ServiceIn(at.Scenario, form), CareWords.Read(form["answer"], Choice.Later), AgainIn(form), words?.Reference ?? TextRef.None);
            return Answer(context, at, await at.DoAsync(command, form["key"], words));
        }));
    }

    /// <summary>The service a form names.</summary>
    internal static Id<CareService> ServiceIn(Scenario scenario, IFormCollection form) => Token.Find(scenario, scenario.Table<CareService>().Ids, form["service"]);

    /// <summary>After what time she wants to be asked again.</summary>
    internal static SimSpan AgainIn(IFormCollection form) =>
        SimSpan.FromMinutes(int.TryParse(form["again"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= LongestAgain ? minutes : 60);

    private static IResult Answer(HttpContext context, AtDesk at, Refusal? refused) =>
        refused is not null ? new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity)
        : StaffAnswer.IsClick(context.Request) ? Results.NoContent()
        : Results.Redirect($"/exercises/{at.Visit.Exercise.Id}/role?sent=choice#choices");
}
