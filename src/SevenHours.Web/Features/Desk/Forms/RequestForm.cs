using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/requests/{request}</c>: reading a request, taking it up, answering it, taking it back.</summary>
internal static class RequestForm
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/requests/{request}", (string id, string request, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, request)));
        desk.MapPost("/requests/{request}/take", (string id, string request, HttpContext context) => AtDesk.ServeAsync(context, id, at =>
            DoAsync(context, at, request, handle => new TakeRequest(at.Seat, handle), $"requests/{request}")));
        desk.MapPost("/requests/{request}/withdraw", (string id, string request, HttpContext context) => AtDesk.ServeAsync(context, id, at =>
            DoAsync(context, at, request, handle => new WithdrawRequest(at.Seat, handle), $"requests/{request}")));
        desk.MapPost("/requests/{request}/answer", (string id, string request, HttpContext context) => AtDesk.ServeAsync(context, id, at => AnswerAsync(context, at, request)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string request, Refusal? refused = null)
    {
        var view = at.Read();
        // An agency that asks itself has the request on both sides: it answers it on the one where it waits.
        if (view.Requests.Where(row => row.Id == request).OrderBy(row => row.IsOurs).FirstOrDefault() is not { } found)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"answer.{request}", "says");
        return Page.Of<RequestPage>(refused,
            (nameof(RequestPage.At), at), (nameof(RequestPage.View), view), (nameof(RequestPage.Row), found), (nameof(RequestPage.Typed), typed),
            (nameof(RequestPage.Lines), at.Read(desk => Lines(desk, request))),
            (nameof(RequestPage.Act), at.Read(desk => ActOf(desk, request))),
            (nameof(RequestPage.IsArgued), at.Read(desk => Handle.TryParse(request, out var handle) && desk.Desk.Part<TechniquesDesk>().ArgumentOf(handle) is not null)));
    }

    private static async Task<IResult> DoAsync(HttpContext context, AtDesk at, string request, Func<Handle, SeatCommand> command, string next)
    {
        if (!Handle.TryParse(request, out var handle))
            return Page.Missing(context);
        return await at.DoAsync(command(handle), null) is { } refused
            ? await ShowAsync(context, at, request, refused)
            : Results.Redirect($"{at.Base}/{next}");
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, AtDesk at, string request)
    {
        if (!Handle.TryParse(request, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"answer.{request}");
        var says = at.Say(typed["says"]);
        var verdict = Enum.TryParse<Verdict>(typed["verdict"], ignoreCase: true, out var said) ? said : Verdict.Returned;
        var hours = int.TryParse(typed["valid"], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 24 * 365 ? n : (int?)null;
        var command = new AnswerRequest(at.Seat, handle, verdict, says?.Reference ?? TextRef.None)
        {
            Valid = verdict == Verdict.Granted && hours is { } valid ? SimSpan.FromHours(valid) : null,
            Missing = verdict == Verdict.Returned ? typed.All("missing") : [],
        };
        if (await at.DoAsync(command, typed.Key, says) is { } refused)
            return await ShowAsync(context, at, request, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect($"{at.Base}#now");
    }

    private static string? ActOf(SeatReading desk, string request) =>
        PetitionOf(desk, request).Action is { IsSome: true } action ? desk.Scenario.Table<ActionDefinition>()[action].Name : null;

    private static Petition PetitionOf(SeatReading desk, string request)
    {
        var part = desk.Desk.Part<RequestsDesk>();
        Handle.TryParse(request, out var handle);
        return (part.FindReceived(handle) ?? part.FindMade(handle))!.Petition;
    }

    // A cited fact shows to those who hold it: whoever is asked learns it on taking the request up.
    private static List<(string, string)> Lines(SeatReading desk, string request)
    {
        var petition = PetitionOf(desk, request);
        var lines = new List<(string, string)>();
        void Add(string id, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                lines.Add((desk.Word(id), value));
        }

        Add("request.asker", desk.SeatTitle(petition.Asker));
        Add("request.asked", desk.AgencyTitle(petition.To));
        Add("form.target", desk.Texts.Find(petition.TargetText));
        Add("ask.text", desk.Texts.Find(petition.Text));
        Add("ask.ground", LegalGrounds.Title(desk, petition.Ground));
        Add("ask.milder", desk.Texts.Find(petition.Milder));
        foreach (var fact in petition.Cites)
            Add("request.cites", desk.Knowledge.Holds(fact) ? desk.Of(desk.Scenario.Table<Fact>()[fact].Statement) : desk.Word("request.sealed"));
        foreach (var gap in petition.Gaps)
            Add("request.gap", RequestRow.Lacks(desk, MissingItems.FieldPrefix + gap));
        return lines;
    }
}
