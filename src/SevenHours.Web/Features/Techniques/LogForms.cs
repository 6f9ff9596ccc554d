using System.Globalization;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Techniques.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Techniques;

/// <summary><c>…/wall/techniques/{technique}</c>: the log of a technique, and what is done with it.</summary>
internal static class LogForms
{
    public static void Map(RouteGroupBuilder techniques)
    {
        techniques.MapGet("/jobs/{technique}", TechniquesFeature.In((at, context) => Task.FromResult(Job(at, context, null))));
        techniques.MapPost("/jobs/{technique}", TechniquesFeature.In(HandInAsync));
        techniques.MapGet("/{technique}", TechniquesFeature.In((at, context) => Task.FromResult(TechniquesFeature.Log(at, context, null))));
        techniques.MapGet("/{technique}/asked", TechniquesFeature.In((at, context) => Task.FromResult(Asked(at, context, null))));
        techniques.MapGet("/{technique}/lines/{line}", TechniquesFeature.In((at, context) => LineAsync(at, context, null)));
        techniques.MapPost("/{technique}/lines/{line}", TechniquesFeature.In(KeepAsync));
        techniques.MapPost("/{technique}/stop", Doing((at, one, _) => new StopTechnique(at.Seat, one)));
        techniques.MapPost("/{technique}/destroy", Doing((at, one, _) => new DestroyRest(at.Seat, one)));
        techniques.MapPost("/{technique}/until", Doing((at, one, typed) => new RunOn(at.Seat, one, Times.TimeOf(typed["until"]) ?? SimTime.Start)));
        techniques.MapPost("/{technique}/answer", Doing((at, one, typed) => new SettleMoment(at.Seat, one, NumberOf(typed["moment"]), typed["go"] == "on")));
        techniques.MapPost("/{technique}/talk", Doing((at, one, typed) => new TreatTalk(at.Seat, one, NumberOf(typed["line"]), CareOf(typed["care"]))));
        techniques.MapPost("/{technique}/translate", Doing((at, one, typed) => new TranslateLines(at.Seat, one) { Of = Press.Seat(at, typed["of"]) }));
    }

    private static RequestDelegate Doing(Func<AtDesk, Handle, Typed, SeatCommand> command) => TechniquesFeature.In(async (at, context) =>
    {
        var typed = await Typed.ReadAsync(context, at, "technique");
        var handle = TechniquesFeature.HandleOf(context, "technique");
        return await at.DoAsync(command(at, handle, typed), typed.Key) is { } refused
            ? TechniquesFeature.Log(at, context, refused)
            : Results.Redirect(TechniquesFeature.Href(at, handle.ToString()));
    });

    private static async Task<IResult> KeepAsync(AtDesk at, HttpContext context)
    {
        var handle = TechniquesFeature.HandleOf(context, "technique");
        var number = NumberOf((string?)context.Request.RouteValues["line"]);
        var typed = await Typed.ReadAsync(context, at, $"technique.{handle}.{number}");
        var note = at.Say(typed["note"]);
        if (await at.DoAsync(new MarkLine(at.Seat, handle, number) { Note = Press.Ref(note) }, typed.Key, note) is { } refused)
            return await LineAsync(at, context, refused);

        await typed.SentAsync(context, at, "note");
        return Results.Redirect(TechniquesFeature.Href(at, $"{handle}#line-{number}"));
    }

    private static async Task<IResult> LineAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var handle = TechniquesFeature.HandleOf(context, "technique");
        var number = NumberOf((string?)context.Request.RouteValues["line"]);
        var log = LogView.Of(at, handle);
        return log?.Lines.FirstOrDefault(row => row.Number == number) is { } line
            ? Page.Of<LinePage>(refused,
                (nameof(LinePage.At), at), (nameof(LinePage.View), at.Read()), (nameof(LinePage.Log), log), (nameof(LinePage.Line), line),
                (nameof(LinePage.Typed), await Typed.ReadAsync(context, at, $"technique.{handle}.{number}", "note")))
            : Page.Missing(context);
    }

    private static IResult Asked(AtDesk at, HttpContext context, Refusal? refused) =>
        LogView.Of(at, TechniquesFeature.HandleOf(context, "technique")) is { Moment: >= 0 } log
            ? Page.Of<AskedPage>(refused, (nameof(AskedPage.At), at), (nameof(AskedPage.View), at.Read()), (nameof(AskedPage.Log), log))
            : TechniquesFeature.Log(at, context, refused);


    private static IResult Job(AtDesk at, HttpContext context, Refusal? refused)
    {
        var handle = TechniquesFeature.HandleOf(context, "technique");
        return at.Read(desk => JobView.Of(desk, handle)) is { } job
            ? Page.Of<LogJobPage>(refused, (nameof(LogJobPage.At), at), (nameof(LogJobPage.View), at.Read()), (nameof(LogJobPage.Job), job))
            : Page.Missing(context);
    }

    private static async Task<IResult> HandInAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "logjob");
        return await at.DoAsync(new HandTranslation(at.Seat, TechniquesFeature.HandleOf(context, "technique")), typed.Key) is { } refused
            ? Job(at, context, refused)
            : Results.Redirect($"{at.Base}#now");
    }

    private static int NumberOf(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static TalkCare CareOf(string? typed) => Enum.TryParse<TalkCare>(typed, ignoreCase: true, out var care) && Enum.IsDefined(care) ? care : TalkCare.Stopped;
}
