using SevenHours.Disciplines.Acting;
using SevenHours.Kernel;
using SevenHours.Web.Features.Capture;
using SevenHours.Web.Features.RolePlay.View;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Features.RolePlay;

/// <summary>Takes what was ticked after a scene.</summary>
internal static class SceneTelling
{
    // A telephone that waited for its network asks with a script and is answered in a line; a form is led on.
    public static async Task<IResult> KeepAsync(AtCapture at, string page)
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        if (form["who"].ToString() is { Length: > 0 } who && who != at.Who)
            return new RefusalResult(WebRefusals.WrittenByAnother, StatusCodes.Status409Conflict);

        var present = SeatSet.Of(form["present"].OfType<string>().Select(name => at.Scenario.Seats.TryFind(name, out var seat) ? seat : Id<Seat>.None).Where(seat => seat.IsSome));
        var (place, words) = CaptureForm.SetOf(at, form);
        var treated = form["treated"].ToString() switch
        {
            "kindly" => Treatment.Kindly,
            "pressed" => Treatment.Pressed,
            _ => Treatment.Neutrally,
        };
        var told = new TellInScene(at.Seat, CaptureForm.WhenOf(at, form), place, present, ScenePick.Read(at.Scenario, at.Seat, form["said"]), treated)
        {
            PlaceText = words, Supersedes = Handle.TryParse(form["supersedes"], out var record) ? record : Handle.None,
        };
        if (await at.DoAsync(told, form["key"]) is { } refused)
            return new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity);
        return at.Context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal) ? Results.NoContent() : Results.Redirect($"{page}?sent=scene#told");
    }
}
