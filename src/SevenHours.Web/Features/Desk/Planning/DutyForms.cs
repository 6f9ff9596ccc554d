using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;

namespace SevenHours.Web.Features.Desk.Planning;

/// <summary><c>…/duties/{duty}</c>: something to be done, and how it stands.</summary>
internal static class DutyForms
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/duties/{duty}", (string id, string duty, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, duty)));
        desk.MapPost("/duties/{duty}", (string id, string duty, HttpContext context) => AtDesk.ServeAsync(context, id, at => SetAsync(context, at, duty)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string duty, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Duties.FirstOrDefault(row => row.Id == duty) is not { } found
            ? Page.Missing(context)
            : Page.Of<DutyPage>(refused,
                (nameof(DutyPage.At), at), (nameof(DutyPage.View), view), (nameof(DutyPage.Row), found),
                (nameof(DutyPage.Typed), await Typed.ReadAsync(context, at, $"duty.{duty}", "note")));
    }

    private static async Task<IResult> SetAsync(HttpContext context, AtDesk at, string duty)
    {
        if (!Handle.TryParse(duty, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"duty.{duty}");
        var note = at.Say(typed["note"]);
        var state = Enum.TryParse<DutyState>(typed["state"], out var said) && Enum.IsDefined(said) ? said : DutyState.Underway;
        if (await at.DoAsync(new SetDuty(at.Seat, handle, state, Press.Ref(note)), typed.Key, note) is { } refused)
            return await ShowAsync(context, at, duty, refused);

        await typed.SentAsync(context, at, "note");
        return Results.Redirect($"{at.Base}#log");
    }
}
