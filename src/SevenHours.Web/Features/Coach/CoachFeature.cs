using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Coaching;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Coach;

/// <summary><c>/exercises/{id}/coach</c>: one team as its mentor sees it, and what he may do for it.</summary>
public sealed class CoachFeature : IFeature
{
    private const string Page = "coach";

    public void Add(IServiceCollection services) => services.AddSingleton<CoachMemo>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var coach = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.Coach);
        coach.MapGet("", OnFloor.Showing(Page, ShowAsync));
        coach.MapGet("/feed", OnFloor.Showing(Page, at => CoachFeed.Of(at, Chosen(at))));
        coach.MapPost("/take", OnFloor.Doing(Page, (at, form) => at.Exercise.CoachAsync(at.By, form["leave"] == "yes" ? null : Chosen(at))));
        coach.MapPost("/hint", OnFloor.Doing(Page, HintAsync));
        coach.MapPost("/stop", OnFloor.Doing(Page, (at, form) => at.Exercise.CallTimeOutAsync(
            at.By, Chosen(at), form["place"].ToString() is { Length: > 0 } place ? place : null, form["says"].ToString(), OnFloor.KeyOf(form))));
        coach.MapPost("/go", OnFloor.Doing(Page, (at, form) => at.Exercise.EndTimeOutAsync(
            at.By, at.Team, SeatsOf(form["seats"].ToString(), at.Exercise.Live(at.Team).Scenario), OnFloor.KeyOf(form))));
        coach.MapPost("/feedback", OnFloor.Doing(Page, FeedbackAsync));
        coach.MapPost("/release", OnFloor.Doing(Page, (at, form) => at.Exercise.ReleaseFeedbackAsync(
            at.By, int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)));
    }

    /// <summary>The boxes of feedback, in their order.</summary>
    internal static IReadOnlyList<string> Boxes { get; } = ["good", "good2", "question", "try"];

    /// <summary>The team the address names; else the one he coaches; else everybody.</summary>
    internal static CoachedTeam Chosen(OnFloor at)
    {
        var scenario = at.Exercise.Live(at.Team).Scenario;
        return TeamChoice.Of(at.Context.Request.Query["of"], at.Team, scenario)
            ?? (at.Exercise.Coaching.AtWork.TryGetValue(at.By.Key, out var mine) && mine.Team.Syndicate == at.Team ? mine.Team : null)
            ?? new CoachedTeam(at.Team, null, null);
    }

    /// <summary>Seats as a form names them, and back.</summary>
    internal static string NameOf(SeatSet seats, Scenario scenario) => string.Join(' ', seats.ToList().Select(seat => scenario.Seats[seat].Name));

    private static SeatSet SeatsOf(string typed, Scenario scenario) =>
        SeatSet.Of(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => scenario.Seats.TryFind(name, out _)).Select(name => scenario.Seats[name]));

    private static async Task<IResult> ShowAsync(OnFloor at)
    {
        var team = Chosen(at);
        var drafts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var box in (string[])["hint", .. Boxes])
            drafts[box] = await at.DraftAsync($"coach-{box}") ?? "";
        return new RazorComponentResult<CoachPage>(new Dictionary<string, object?>
        {
            [nameof(CoachPage.At)] = at,
            [nameof(CoachPage.Team)] = team,
            [nameof(CoachPage.View)] = CoachFeed.Read(at, team),
            [nameof(CoachPage.State)] = CoachState.Of(at, team),
            [nameof(CoachPage.Drafts)] = drafts,
        });
    }

    // A prepared hint is one press: seat/step/rung/said or desk. Words of one's own come from the box.
    private static async Task<Refusal?> HintAsync(OnFloor at, IFormCollection form)
    {
        var team = Chosen(at);
        if (form["give"].ToString().Split('/') is [var seat, var step, var rung, var way])
            return await at.Exercise.HintAsync(at.By, team, seat, step, RungOf(rung), way == "said", "", OnFloor.KeyOf(form));

        var of = form["step"].ToString().Split('/', 2);
        var refusal = await at.Exercise.HintAsync(
            at.By, team, of.Length == 2 ? of[0] : null, of.Length == 2 ? of[1] : "", RungOf(form["rung"]), form["way"] == "said", form["says"].ToString(), OnFloor.KeyOf(form));
        if (refusal is null)
            await at.ForgetDraftAsync("coach-hint");
        return refusal;
    }

    private static async Task<Refusal?> FeedbackAsync(OnFloor at, IFormCollection form)
    {
        var refusal = await at.Exercise.WriteFeedbackAsync(at.By, Chosen(at), [.. Boxes.Select(box => form[box].ToString())], OnFloor.KeyOf(form));
        foreach (var box in Boxes.Where(_ => refusal is null))
            await at.ForgetDraftAsync($"coach-{box}");
        return refusal;
    }

    private static HintRung RungOf(string? typed) => Enum.TryParse<HintRung>(typed, ignoreCase: true, out var rung) && Enum.IsDefined(rung) ? rung : HintRung.Question;
}
