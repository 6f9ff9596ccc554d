using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Htcds;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Screening.View;

namespace SevenHours.Web.Features.Screening.Referral;

/// <summary><c>…/{group}/{number}/referral</c>: the form with the picklists of the data standard, help that starts, and the next step.</summary>
internal static class ReferralForms
{
    public static void Map(RouteGroupBuilder screening)
    {
        screening.MapGet("/{group}/{number:int}/referral", ScreeningFeature.In((at, context) => ShowAsync(at, context, null)));
        screening.MapPost("/{group}/{number:int}/referral", ScreeningFeature.In(FileAsync));
        screening.MapPost("/{group}/{number:int}/step", ScreeningFeature.In(StepAsync));
        screening.MapPost("/{group}/{number:int}/service", ScreeningForms.Post((at, who, typed) =>
            (new StartService(at.Seat, who, ScreeningForms.Chosen(typed["service"], Service.Needs)), null)));
        screening.MapGet("/{group}/export.csv", ScreeningFeature.In((at, context) => Task.FromResult(HtcdsCsv.Of(at, context))));
    }

    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var view = at.Read();
        if (ScreeningFeature.Named(at, context) is not { } who || ScreeningFeature.Found(view, context) is not { } group
            || at.Read(desk => SheetView.Of(desk, group, who.Number)) is not { } sheet)
            return Page.Missing(context);

        var filed = at.Read(desk => desk.Desk.Part<IdentificationDesk>().Find(who.Group)!.Of(who.Number).Form);
        var typed = await Typed.ReadAsync(context, at, NameOf(group.Token, who.Number), "narrative", "reason");
        return Page.Of<ReferralPage>(refused,
            (nameof(ReferralPage.At), at), (nameof(ReferralPage.View), view), (nameof(ReferralPage.Sheet), sheet), (nameof(ReferralPage.Typed), typed),
            (nameof(ReferralPage.Picked), filed is null ? at.Read(desk => Suggestion.Of(desk, who)) : filed.Answers),
            (nameof(ReferralPage.Narrative), filed is null ? null : at.Texts.Find(filed.Narrative)));
    }

    private static async Task<IResult> FileAsync(AtDesk at, HttpContext context)
    {
        if (ScreeningFeature.Named(at, context) is not { } who)
            return Page.Missing(context);

        var typed = await ReadAsync(at, context, who);
        var narrative = at.Say(typed["narrative"]);
        var answers = HtcdsFields.All.Select(field => new FormAnswer(field.Name, [.. typed.All(field.Name).Where(value => value.Length > 0)])).Where(answer => answer.Values.Count > 0);
        if (await at.DoAsync(new FileReferral(at.Seat, who, new ReferralForm([.. answers], narrative?.Reference ?? TextRef.None)), typed.Key, narrative) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "narrative");
        return Results.Redirect(Address(at, context, who));
    }

    private static async Task<IResult> StepAsync(AtDesk at, HttpContext context)
    {
        if (ScreeningFeature.Named(at, context) is not { } who)
            return Page.Missing(context);

        var typed = await ReadAsync(at, context, who);
        var why = at.Say(typed["reason"]);
        var command = new MoveReferral(at.Seat, who, ScreeningForms.Chosen(typed["step"], ReferralState.Flagged), !typed.Has("refuse"), why?.Reference ?? TextRef.None);
        if (await at.DoAsync(command, typed.Key, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "reason");
        return Results.Redirect(Address(at, context, who));
    }

    private static Task<Typed> ReadAsync(AtDesk at, HttpContext context, GroupMember who) => Typed.ReadAsync(context, at, NameOf(TokenIn(context), who.Number));

    private static string NameOf(string group, int number) => $"{ScreeningForms.NameOf(group, number)}.referral";

    private static string Address(AtDesk at, HttpContext context, GroupMember who) => $"{ScreeningFeature.Href(at, TokenIn(context), who.Number)}/referral";

    private static string TokenIn(HttpContext context) => (string?)context.Request.RouteValues["group"] ?? "";
}
