using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;

namespace SevenHours.Web.Features.Evidence;

/// <summary><c>…/wall/offences</c>: what stands for each element of an offence; <c>/{offence}/file</c>: the file one puts before a court.</summary>
internal static class OffencePages
{
    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapGet("/offences", EvidenceFeature.In((at, _) => Task.FromResult(Page.Of<OffencesPage>(null,
            (nameof(OffencesPage.At), at), (nameof(OffencesPage.View), at.Read()), (nameof(OffencesPage.Offences), at.Read(desk => OffenceView.All(new EvidenceReading(desk))))))));
        wall.MapGet("/offences/{offence}/file", EvidenceFeature.In((at, context) => ShowAsync(at, context, null)));
        wall.MapPost("/offences/{offence}/file", EvidenceFeature.In(SubmitAsync));
    }

    /// <summary>The address of the offences, or of the file on one.</summary>
    internal static string Href(AtDesk at, string? offence = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/offences{(offence is null ? "" : $"/{offence}/file")}";

    /// <summary>The value of a box that says an exhibit shows an element.</summary>
    internal static string Argument(string element, string exhibit) => $"{element}|{exhibit}";

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        if (OffenceOf(at, context) is not { IsSome: true } id)
            return Page.Missing(context);

        var (offence, cards, courts, consents) = at.Read(desk => new EvidenceReading(desk) is var reading
            ? (OffenceView.Of(reading, id), ExhibitCard.All(reading), Courts(desk), ConsentRow.All(reading))
            : default);
        return Page.Of<FilePage>(refused,
            (nameof(FilePage.At), at), (nameof(FilePage.View), at.Read()), (nameof(FilePage.Offence), offence), (nameof(FilePage.Exhibits), cards),
            (nameof(FilePage.Courts), courts), (nameof(FilePage.Consents), consents), (nameof(FilePage.Typed), await Typed.ReadAsync(context, at, $"file.{offence.Token}", "persons", "says")));
    }

    private static async Task<IResult> SubmitAsync(AtDesk at, HttpContext context)
    {
        if (OffenceOf(at, context) is not { IsSome: true } id)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"file.{(string?)context.Request.RouteValues["offence"]}");
        var (persons, says) = (at.Say(typed["persons"]), at.Say(typed["says"]));
        var sought = Enum.GetValues<Sought>().FirstOrDefault(s => SnakeCase.Of(s) == typed["sought"]);
        var court = at.Scenario.Agencies.TryFind(typed["court"], out var found) ? found : Id<Kernel.Agency>.None;
        var command = new SubmitFile(at.Seat, court, id, sought)
        {
            Persons = persons?.Reference ?? TextRef.None,
            Says = says?.Reference ?? TextRef.None,
            IsChild = typed.Has("child"),
            WithoutConsent = typed.Has("without"),
            Arguments = [.. typed.All("argue").Select(ArgumentOf).OfType<Argument>()],
        };
        if (await at.DoAsync(command, typed.Key, persons, says) is { } refused)
            return await ShowAsync(at, context, refused == HearingRefusals.NoConsent ? refused with { Detail = at.Read(desk => WhoMustAgree(desk, command)) } : refused);

        await typed.SentAsync(context, at, "persons", "says");
        return Results.Redirect(HearingPages.Href(at));
    }

    /// <summary>What lacks consent, and whose.</summary>
    private static string WhoMustAgree(SeatReading desk, SubmitFile file) => new EvidenceReading(desk) is var reading
        ? $"{string.Join("; ", EvidenceConsent.Lacking(desk.Desk, file.Arguments.Select(a => a.Exhibit))
            .Select(lacking => reading.Word("consent.lacks", ("n", reading.MarkOf(lacking.Exhibit)), ("who", desk.SeatTitle(lacking.Originator)), ("code", lacking.Code.ToString()))))}."
        : "";

    private static Argument? ArgumentOf(string value) =>
        value.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar && Handle.TryParse(value[(bar + 1)..], out var exhibit) ? new Argument(value[..bar], exhibit) : null;

    private static Id<Offence> OffenceOf(AtDesk at, HttpContext context) =>
        at.Read(desk => OffenceView.Find(desk, (string?)context.Request.RouteValues["offence"]));

    private static Listed<Receiver> Courts(SeatReading desk) => [.. Bench.Courts(desk.Scenario, desk.Agency)
        .Select(a => new Receiver(desk.Scenario.Agencies[a].Name, desk.AgencyTitle(a), desk.CountryTitle(a)))];
}
