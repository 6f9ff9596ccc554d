using System.Globalization;
using System.Text;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money;

/// <summary><c>…/wall/money/reports</c>: reports of suspicion, on paper and as a file in the shape that units take, which no unit would take.</summary>
internal static class ReportForms
{
    private const string Form = "money.report";
    private static readonly string[] s_boxes = ["about", "says"];

    public static void Map(RouteGroupBuilder money)
    {
        money.MapGet("/reports", MoneyFeature.In((at, context) => ShowAsync(at, context, null)));
        money.MapPost("/reports", MoneyFeature.In(WriteAsync));
        money.MapGet("/reports/{report}/file.xml", MoneyFeature.In((at, context) => Task.FromResult(File(at, context))));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused) => Page.Of<ReportsPage>(refused,
        (nameof(ReportsPage.At), at), (nameof(ReportsPage.View), at.Read()), (nameof(ReportsPage.Reports), at.Read(ReportLine.All)), (nameof(ReportsPage.Units), at.Read(Units)),
        (nameof(ReportsPage.Typed), await Typed.ReadAsync(context, at, Form, s_boxes)));

    private static Listed<Receiver> Units(SeatReading desk) =>
    [
        .. desk.Scenario.Agencies.Ids.Where(a => desk.Scenario.Agencies[a].Profession == "fiu" && (a == desk.Agency || PhoneBook.Lists(desk.Scenario, a)))
            .OrderBy(a => desk.Scenario.Agencies[a].Country == desk.Scenario.Agencies[desk.Agency].Country ? 0 : 1)
            .Select(a => new Receiver(desk.Scenario.Agencies[a].Name, desk.AgencyTitle(a), desk.CountryTitle(a))),
    ];

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var (about, says) = (at.Say(typed["about"]), at.Say(typed["says"]));
        var command = new ReportSuspicion(at.Seat, at.Scenario.Agencies.TryFind(typed["unit"], out var unit) ? unit : Id<Kernel.Agency>.None)
        {
            About = about?.Reference ?? TextRef.None,
            Says = says?.Reference ?? TextRef.None,
            Amount = long.TryParse(typed["amount"], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : 0,
        };
        if (await at.DoAsync(command, typed.Key, about, says) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(MoneyFeature.Href(at, "/reports"));
    }

    private static IResult File(AtDesk at, HttpContext context)
    {
        var name = (string?)context.Request.RouteValues["report"];
        return at.Read(ReportLine.All).FirstOrDefault(r => r.Id == name) is { } line
            ? Results.File(Encoding.UTF8.GetBytes(TrainingReport.Of(line)), "application/xml; charset=utf-8", $"EXERCISE-report-{line.Number.ToString(CultureInfo.InvariantCulture)}.xml")
            : Page.Missing(context);
    }
}
