using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Evidence.View;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Evidence;

/// <summary><c>…/wall/hearings</c>: files before courts; <c>/{file}</c>: one of them with its ruling, or the judge's form.</summary>
internal static class HearingPages
{
    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapGet("/hearings", EvidenceFeature.In((at, _) => Task.FromResult(Page.Of<HearingsPage>(null,
            (nameof(HearingsPage.At), at), (nameof(HearingsPage.View), at.Read()), (nameof(HearingsPage.Hearings), at.Read(desk => HearingView.All(new EvidenceReading(desk))))))));
        wall.MapGet("/hearings/{file}", EvidenceFeature.In((at, context) => ShowAsync(at, context, null)));
        wall.MapPost("/hearings/{file}", EvidenceFeature.In(RuleAsync));
        wall.MapPost("/hearings/{file}/take", EvidenceFeature.In(TakeAsync));
    }

    /// <summary>The address of the hearings, or of one.</summary>
    internal static string Href(AtDesk at, string? file = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/hearings{(file is null ? "" : $"/{file}")}";

    /// <summary>Where a judge takes a file up.</summary>
    internal static string TakeHref(AtDesk at, string file) => $"{Href(at, file)}/take";

    private static async Task<IResult> TakeAsync(AtDesk at, HttpContext context)
    {
        if (Read(at, context) is not { } hearing || !Handle.TryParse(hearing.Id, out var file))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"hearing.{hearing.Id}");
        return await at.DoAsync(new TakeFile(at.Seat, file), typed.Key) is { } refused ? await ShowAsync(at, context, refused) : Results.Redirect(Href(at, hearing.Id));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused) => Read(at, context) is { } hearing
        ? Page.Of<HearingPage>(refused,
            (nameof(HearingPage.At), at), (nameof(HearingPage.View), at.Read()), (nameof(HearingPage.Hearing), hearing),
            (nameof(HearingPage.Typed), await Typed.ReadAsync(context, at, $"hearing.{hearing.Id}", ["says", .. hearing.Exhibits.Select(e => WhyBox(e.Card.Id)), .. hearing.Elements.Select(e => WhyBox(e.Name))])))
        : Page.Missing(context);

    /// <summary>The box in which a judge says why, of an exhibit or an element.</summary>
    internal static string WhyBox(string of) => $"why.{of}";

    /// <summary>The choice a judge makes, of an exhibit or an element.</summary>
    internal static string ChoiceBox(string of) => $"rule.{of}";

    private static HearingView? Read(AtDesk at, HttpContext context) => at.Read(desk =>
        Handle.TryParse((string?)context.Request.RouteValues["file"], out var file) && desk.Desk.Part<EvidenceDesk>().Hearing(file) is { } hearing
            ? HearingView.Of(new EvidenceReading(desk), hearing)
            : null);

    private static async Task<IResult> RuleAsync(AtDesk at, HttpContext context)
    {
        if (Read(at, context) is not { } hearing || !Handle.TryParse(hearing.Id, out var file))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"hearing.{hearing.Id}");
        var words = new List<TypedWords?>();
        TextRef Say(string box)
        {
            words.Add(at.Say(typed[box]));
            return words[^1]?.Reference ?? TextRef.None;
        }

        var ruling = new HearingRuling(
            Chosen<HearingOutcome>(typed["outcome"]) ?? HearingOutcome.Returned,
            [.. hearing.Exhibits.Where(e => typed[ChoiceBox(e.Card.Id)] is not null).Select(e => new ExhibitRuling(
                Handle.TryParse(e.Card.Id, out var handle) ? handle : Handle.None, Chosen<Finding>(typed[ChoiceBox(e.Card.Id)]) ?? Finding.NotYet, [], -1, Say(WhyBox(e.Card.Id))))],
            [.. hearing.Elements.Where(e => typed[ChoiceBox(e.Name)] is not null).Select(e => new ElementRuling(
                e.Name, Chosen<Standing>(typed[ChoiceBox(e.Name)]) ?? Standing.Nothing, -1, Say(WhyBox(e.Name))))],
            [.. hearing.Elements.Where(e => typed[ChoiceBox(e.Name)] is { } chosen && chosen != SnakeCase.Of(Standing.Stands)).Select(e => FileGaps.ElementPrefix + e.Name)],
            Say("says"));
        if (await at.DoAsync(new RuleOnFile(at.Seat, file, ruling), typed.Key, [.. words]) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, ["says", .. hearing.Exhibits.Select(e => WhyBox(e.Card.Id)), .. hearing.Elements.Select(e => WhyBox(e.Name))]);
        return Results.Redirect(Href(at, hearing.Id));
    }

    private static T? Chosen<T>(string? value)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            if (SnakeCase.Of(one) == value)
                return one;
        }

        return null;
    }
}
