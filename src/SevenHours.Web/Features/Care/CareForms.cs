using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Care;

/// <summary>What is done for a person, as the forms post it.</summary>
internal static class CareForms
{
    public static void Map(RouteGroupBuilder care)
    {
        care.MapPost("", CareFeature.In(OpenAsync));
        On(care, "assess", "words", (at, typed, person, words) => new AssessNeeds(
            at.Seat, person, CareWords.Read(typed["band"], RiskBand.Medium), How(at, typed), words));
        On(care, "offer", null, (at, typed, person, _) => new OfferServices(at.Seat, person, Services(at, typed), How(at, typed)));
        On(care, "note", "note", (at, typed, person, words) => new WriteCareNote(at.Seat, person, typed.Has("therapy"), words));
        On(care, "give", null, (at, typed, person, _) => new GiveTherapyNote(
            at.Seat, person, int.TryParse(typed["number"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0,
            AgencyIn(at, typed), typed.Has("agreed")));
        On(care, "share", null, (at, typed, person, _) => new ShareCareFile(at.Seat, person, AgencyIn(at, typed), typed.Has("agreed")));
        On(care, "address", null, (at, typed, person, _) => new TellAddress(at.Seat, person, AgencyIn(at, typed)));
        care.MapPost("/{person}/begin/{service}", CareFeature.In(BeginAsync));
        care.MapPost("/{person}/end/{service}", CareFeature.In(EndAsync));
    }

    private static void On(RouteGroupBuilder care, string path, string? box, Func<AtDesk, Typed, Id<Subject>, TextRef, SeatCommand> command) => care.MapPost(
        $"/{{person}}/{path}", CareFeature.In(async (at, context) =>
        {
            var token = (string?)context.Request.RouteValues["person"];
            var typed = await Typed.ReadAsync(context, at, CareFeature.FormOf(token));
            var words = box is null ? null : at.Say(typed[box]);
            if (await at.DoAsync(command(at, typed, CareFeature.PersonIn(at, context), words?.Reference ?? TextRef.None), typed.Key, words) is { } refused)
                return await CareFeature.ShowAsync(at, context, refused);

            if (box is not null)
                await typed.SentAsync(context, at, box);
            return Results.Redirect(CareFeature.Href(at, token));
        }));

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, CareFeature.FormOf(null));
        var who = at.Say(typed["who"]);
        if (await at.DoAsync(new OpenCareFile(at.Seat, at.Typed(typed["who"]), who?.Reference ?? TextRef.None), typed.Key, who) is { } refused)
            return await CareFeature.ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "who");
        return Results.Redirect(CareFeature.Href(at));
    }

    private static async Task<IResult> BeginAsync(AtDesk at, HttpContext context)
    {
        var (token, service) = ((string?)context.Request.RouteValues["person"], CareFeature.ServiceIn(at, context));
        var typed = await Typed.ReadAsync(context, at, $"{CareFeature.FormOf(token)}.begin");
        var options = service.IsSome ? Way.Chosen(at.Scenario.Table<ActionDefinition>()[at.Scenario.Table<CareService>()[service].Action], typed) : [];
        var command = new BeginService(at.Seat, CareFeature.PersonIn(at, context), service, options)
        {
            Shelter = Token.Find(at.Scenario, at.Scenario.Table<Shelter>().Ids, typed["shelter"]),
        };
        return await at.DoAsync(command, typed.Key) is { } refused
            ? await CareFeature.BeginPageAsync(at, context, refused)
            : Results.Redirect(CareFeature.Href(at, token));
    }

    private static async Task<IResult> EndAsync(AtDesk at, HttpContext context)
    {
        var token = (string?)context.Request.RouteValues["person"];
        var typed = await Typed.ReadAsync(context, at, $"{CareFeature.FormOf(token)}.begin");
        TypedWords? why = at.Say(typed["why"]);
        var command = new EndService(at.Seat, CareFeature.PersonIn(at, context), CareFeature.ServiceIn(at, context), why?.Reference ?? TextRef.None);
        return await at.DoAsync(command, typed.Key, why) is { } refused
            ? await CareFeature.BeginPageAsync(at, context, refused)
            : Results.Redirect(CareFeature.Href(at, token));
    }

    private static IReadOnlyList<Id<CareService>> Services(AtDesk at, Typed typed)
    {
        var chosen = typed.All("service");
        return [.. at.Scenario.Table<CareService>().Ids.Where(id => chosen.Contains(Token.Of(at.Scenario, id)))];
    }

    private static Id<Kernel.Agency> AgencyIn(AtDesk at, Typed typed) =>
        at.Scenario.Agencies.TryFind(typed["agency"], out var agency) ? agency : Id<Kernel.Agency>.None;

    private static Approach How(AtDesk at, Typed typed)
    {
        var (interpreter, mediator) = typed["interpreter"]?.Split(':', 2) switch
        {
            ["who", var token] => (Token.Find(at.Scenario, at.Scenario.Table<Interpreter>().Ids, token), Id<Seat>.None),
            ["seat", var seat] when at.Scenario.Seats.TryFind(seat, out var id) => (Id<Interpreter>.None, id),
            _ => (Id<Interpreter>.None, Id<Seat>.None),
        };
        return new Approach(typed.Has("alone"), interpreter, mediator, typed.Has("ownwords"), typed.Has("ifshespeaks"));
    }
}
