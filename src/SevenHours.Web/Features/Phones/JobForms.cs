using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Phones.View;

namespace SevenHours.Web.Features.Phones;

/// <summary><c>…/wall/phones/jobs/{work}</c>: what a seat was asked to translate.</summary>
internal static class JobForms
{
    public static void Map(RouteGroupBuilder phones)
    {
        phones.MapGet("/jobs/{work}", PhonesFeature.In((at, context) => Task.FromResult(Show(at, context, null))));
        phones.MapPost("/jobs/{work}/take", PhonesFeature.In((at, context) => DoAsync(at, context, work => new TakeTranslation(at.Seat, work))));
        phones.MapPost("/jobs/{work}/leave", PhonesFeature.In((at, context) => DoAsync(at, context, work => new LeaveTranslation(at.Seat, work))));
    }

    private static IResult Show(AtDesk at, HttpContext context, Refusal? refused) => at.Read(desk =>
        Handle.TryParse(PhonesFeature.Said(context, "work"), out var work) && desk.Desk.Part<DigitalDesk>().Job(work) is { } job
            ? ((JobRow Row, Desk.View.Listed<ItemRow> Lines)?)(JobRow.Of(desk, job), JobRow.Lines(desk, job))
            : null) is { } found
        ? Page.Of<JobPage>(refused,
            (nameof(JobPage.At), at), (nameof(JobPage.View), at.Read()), (nameof(JobPage.Row), found.Row), (nameof(JobPage.Lines), found.Lines))
        : Page.Missing(context);

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Func<Handle, SeatCommand> command)
    {
        if (!Handle.TryParse(PhonesFeature.Said(context, "work"), out var work))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, "job");
        return await at.DoAsync(command(work), typed.Key) is { } refused ? Show(at, context, refused) : Results.Redirect($"{at.Base}#now");
    }
}
