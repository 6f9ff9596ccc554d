using System.Globalization;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Screening;

/// <summary>What is done on a sheet: taking somebody on, speaking, ticking, concluding.</summary>
internal static class ScreeningForms
{
    public static void Map(RouteGroupBuilder screening)
    {
        screening.MapPost("/{group}/{number:int}/claim", Post((at, who, typed) =>
            (new ClaimPerson(at.Seat, who, !typed.Has("off"), typed.Has("over")), null)));
        screening.MapPost("/{group}/{number:int}/screen", Post((at, who, typed) => (new ScreenPerson(at.Seat, who, SettingIn(typed)), null)));
        screening.MapPost("/{group}/{number:int}/tick", Post((at, who, typed) => (Ticked(at, who, typed), null)));
        screening.MapPost("/{group}/{number:int}/conclude", ScreeningFeature.In(ConcludeAsync));
    }

    /// <summary>The name under which the sheet of somebody keeps its drafts.</summary>
    public static string NameOf(string group, int number) => string.Create(CultureInfo.InvariantCulture, $"screening.{group}.{number}");

    /// <summary>A handler for one command about somebody; what was done comes by the feed, a form without script comes back to the sheet.</summary>
    internal static RequestDelegate Post(Func<AtDesk, GroupMember, Typed, (SeatCommand Command, TypedWords? Words)> command) => ScreeningFeature.In(async (at, context) =>
    {
        if (ScreeningFeature.Named(at, context) is not { } who)
            return Page.Missing(context);

        var typed = await ReadAsync(at, context);
        var (wanted, words) = command(at, who, typed);
        return await AnswerAsync(at, context, await at.DoAsync(wanted, typed.Key, words));
    });

    internal static Task<Typed> ReadAsync(AtDesk at, HttpContext context) => Typed.ReadAsync(context, at, NameOf(GroupIn(context), NumberIn(context)));

    internal static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context, Refusal? refused) => (refused, StaffAnswer.IsClick(context.Request)) switch
    {
        ({ } no, true) => StaffAnswer.Notice(context, no, StatusCodes.Status422UnprocessableEntity),
        ({ } no, false) => await ScreeningFeature.ShowAsync(at, context, no),
        (null, true) => Results.NoContent(),
        _ => Results.Redirect(ScreeningFeature.Href(at, GroupIn(context), NumberIn(context))),
    };

    private static async Task<IResult> ConcludeAsync(AtDesk at, HttpContext context)
    {
        if (ScreeningFeature.Named(at, context) is not { } who)
            return Page.Missing(context);

        var typed = await ReadAsync(at, context);
        var why = at.Say(typed["why"]);
        var conclusion = new Conclusion(
            Chosen(typed["outcome"], ScreeningOutcome.Unclear), typed.Has("act"), typed.Has("means"), typed.Has("purpose"), typed.Has("child"), typed.Has("suspected"),
            why?.Reference ?? TextRef.None);
        if (await at.DoAsync(new ConcludeScreening(at.Seat, who, conclusion, typed.Has("flag")), typed.Key, why) is { } refused)
            return await ScreeningFeature.ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "why");
        // The line is long: whoever is done goes on to the next.
        var next = int.TryParse(typed["next"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return Results.Redirect(ScreeningFeature.Href(at, GroupIn(context), next));
    }

    private static TickIndicator Ticked(AtDesk at, GroupMember who, Typed typed)
    {
        var (name, isOn) = typed["tick"] is { } tick ? (tick, true) : (typed["off"], false);
        var indicator = at.Scenario.Table<Indicator>().TryFind(name, out var found) ? found : Id<Indicator>.None;
        var on = typed["on"] ?? "";
        var sign = SignCatalogue.Find(on);
        return new TickIndicator(at.Seat, who, [new Tick(indicator, sign?.Source ?? Chosen(on, SignSource.Seen), sign?.Name)], isOn);
    }

    private static ScreeningSetting SettingIn(Typed typed) =>
        new(Chosen(typed["where"], Whereabouts.Beside), Chosen(typed["speaking"], Speaking.Own), typed["time"] == "long");

    internal static T Chosen<T>(string? value, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(value, true, out var one) && Enum.IsDefined(one) ? one : otherwise;

    private static string GroupIn(HttpContext context) => (string?)context.Request.RouteValues["group"] ?? "";

    private static int NumberIn(HttpContext context) => int.Parse((string)context.Request.RouteValues["number"]!, NumberStyles.None, CultureInfo.InvariantCulture);
}
