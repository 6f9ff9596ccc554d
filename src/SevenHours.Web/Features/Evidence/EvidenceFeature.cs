using SevenHours.Disciplines.Evidence;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Evidence;

/// <summary><c>/exercises/{id}/wall/evidence</c>: what the agency holds as evidence, and the sheet of each exhibit, to look at, to keep and to print.</summary>
public sealed class EvidenceFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var wall = routes.MapGroup("/exercises/{id}/wall").Needing(Permission.PlaySeat);
        wall.MapGet("/evidence", In((at, context) => Task.FromResult(List(at, context))));
        wall.MapGet("/evidence/{exhibit}", In((at, context) => ShowAsync(at, context, null)));
        wall.MapPost("/evidence/{exhibit}", In(KeepAsync));
        wall.MapGet("/evidence/{exhibit}/sheet", In((at, context) => Task.FromResult(Print(at, context))));
        OffencePages.Map(wall);
        HearingPages.Map(wall);
    }

    /// <summary>The address of the evidence of a wall, or of one exhibit.</summary>
    internal static string Href(AtDesk at, string? exhibit = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/evidence{(exhibit is null ? "" : $"/{exhibit}")}";

    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>An exhibit as it hangs on the wall; null when the desk does not have it.</summary>
    internal static WallThing? FaceOf(SeatReading desk, Handle handle) =>
        desk.Desk.Part<EvidenceDesk>().Find(handle) is { } exhibit && new EvidenceReading(desk) is var reading
            ? new WallThing(reading.TitleOf(exhibit), reading.Word("face", ("n", reading.MarkOf(handle)), ("kind", reading.Word("kind", exhibit.Item.Kind)), ("where", reading.WhereOf(exhibit))), exhibit.At.Seconds)
            {
                Grade = exhibit.Item.Grade, IsSensitive = exhibit.Item.Privacy >= PrivacyClass.Sensitive,
            }
            : null;

    private static IResult List(AtDesk at, HttpContext context)
    {
        var filter = ExhibitFilter.Of(context.Request);
        var cards = at.Read(desk => ExhibitCard.All(new EvidenceReading(desk)));
        return Page.Of<ExhibitsPage>(null,
            (nameof(ExhibitsPage.At), at), (nameof(ExhibitsPage.View), at.Read()), (nameof(ExhibitsPage.All), cards), (nameof(ExhibitsPage.Filter), filter));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        if (Read(at, context) is not { } exhibit)
            return Page.Missing(context);

        return Page.Of<CustodyPage>(refused,
            (nameof(CustodyPage.At), at), (nameof(CustodyPage.View), at.Read()), (nameof(CustodyPage.Exhibit), exhibit),
            (nameof(CustodyPage.Receivers), at.Read(Receiver.All)), (nameof(CustodyPage.Languages), at.Read(Receiver.Languages)),
            (nameof(CustodyPage.Typed), await Typed.ReadAsync(context, at, $"custody.{exhibit.Card.Id}", "note")));
    }

    private static IResult Print(AtDesk at, HttpContext context) => Read(at, context) is { } exhibit
        ? Page.Of<CustodyPrint>(null, (nameof(CustodyPrint.At), at), (nameof(CustodyPrint.View), at.Read()), (nameof(CustodyPrint.Exhibit), exhibit))
        : Page.Missing(context);

    private static ExhibitView? Read(AtDesk at, HttpContext context)
    {
        var handle = (string?)context.Request.RouteValues["exhibit"];
        return at.Read(desk => new EvidenceReading(desk) is var reading && reading.Find(handle) is { } found ? ExhibitView.Of(reading, found) : null);
    }

    private static async Task<IResult> KeepAsync(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse((string?)context.Request.RouteValues["exhibit"], out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"custody.{handle}");
        var note = at.Say(typed["note"]);
        var step = Enum.GetValues<CustodyStep>().FirstOrDefault(s => SnakeCase.Of(s) == typed["step"]);
        var command = new KeepCustody(at.Seat, handle, step)
        {
            To = at.Scenario.Agencies.TryFind(typed["to"], out var to) ? to : Id<Agency>.None,
            Language = typed["language"] ?? "",
            Note = note?.Reference ?? TextRef.None,
        };
        if (await at.DoAsync(command, typed.Key, note) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "note");
        return Results.Redirect($"{Href(at, handle.ToString())}#custody");
    }
}
