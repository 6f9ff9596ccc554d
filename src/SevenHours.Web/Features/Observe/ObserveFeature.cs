using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Board;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Observe;

/// <summary><c>/exercises/{id}/observe</c>: a pad of two taps for whoever takes notes; for visitors what the director released, and nothing else.</summary>
public sealed class ObserveFeature : IFeature
{
    /// <summary>Where the half-written note is kept.</summary>
    public const string Box = "observe-says";

    private const string Page = "observe";

    public void Map(IEndpointRouteBuilder routes)
    {
        var observe = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.SeeBoard);
        observe.MapGet("", OnFloor.Showing(Page, ShowAsync));
        observe.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(
            at, Permission.SeeBoard, () => [at.Exercise.Boards.Changed.Next, at.Exercise.Notes.Changed.Next], () => DrawAsync(at))));
        observe.MapPost("", OnFloor.Doing(Page, KeepAsync)).Needing(Permission.Observe);
    }

    private static async Task<IResult> ShowAsync(OnFloor at) => at.Visit.May(Permission.Observe)
        ? new RazorComponentResult<ObservePage>(new Dictionary<string, object?>
        {
            [nameof(ObservePage.At)] = at, [nameof(ObservePage.Rows)] = Mine(at), [nameof(ObservePage.Draft)] = await at.DraftAsync(Box),
        })
        : new RazorComponentResult<VisitorPage>(new Dictionary<string, object?> { [nameof(VisitorPage.At)] = at, [nameof(VisitorPage.View)] = VisitorView.Of(at) });

    private static async Task<IReadOnlyList<(string Id, string Html)>> DrawAsync(OnFloor at)
    {
        var cache = at.Context.RequestServices.GetRequiredService<PartCache>();
        return at.Visit.May(Permission.Observe)
            ? [("observed", await cache.DrawAsync<Observed>(at.Language, (nameof(Observed.Rows), Mine(at))))]
            : [("visitor", await cache.DrawAsync<VisitorSheetView>(at.Language, (nameof(VisitorSheetView.View), VisitorView.Of(at))))];
    }

    // A kind pressed without words keeps the moment: what it was can be said later beside the event.
    private static async Task<Refusal?> KeepAsync(OnFloor at, IFormCollection form)
    {
        var kind = Enum.TryParse<ObservationKind>(form["kind"], ignoreCase: true, out var known) && known is ObservationKind.GoodPractice or ObservationKind.Misconception ? known : ObservationKind.Challenge;
        var scenario = at.Texts.Scenario;
        var says = form["says"].ToString().Trim() is { Length: > 0 } typed ? typed : at.Words[$"observe.{Id(kind)}"];
        var refusal = await at.Exercise.ObserveAsync(
            at.By,
            at.Team,
            new Observation(
                kind, form["about"] == "procedure" ? ObservationSubject.Procedure : ObservationSubject.Learner, form["weight"] == "critical", 0, -1, 0,
                [.. form["agency"].OfType<string>().Where(name => scenario.Agencies.TryFind(name, out _))], null, TextRef.None, "", default).With(form, scenario),
            says,
            OnFloor.KeyOf(form),
            MomentOf(form["at"]));
        if (refusal is null)
            await at.ForgetDraftAsync(Box);
        return refusal;
    }

    /// <summary>The moment an address or a form names, in exercise seconds; null for now.</summary>
    internal static SimTime? MomentOf(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new SimTime(at) : null;

    private static Listed<ObservedRow> Mine(OnFloor at) =>
        [.. at.Exercise.Notes.All.Where(seen => seen.By == at.By.Key && seen.Kind != ObservationKind.Witness).Reverse().Take(20).Select(seen => new ObservedRow(
            seen.At, $"observe.{Id(seen.Kind)}", Icon(seen.Kind), at.Said(seen.Says), string.Join(", ", About(at.Texts, seen).Where(title => title.Length > 0))))];

    private static IEnumerable<string> About(StaffTexts texts, Observation seen) =>
    [
        .. seen.Agencies.Select(name => Title(texts, name)),
        .. seen.Seats.Select(name => texts.Scenario.Seats.TryFind(name, out var seat) ? texts.Of(texts.Scenario.Seats[seat].Title) : ""),
        seen.Objective is { } goal && texts.Scenario.Table<SevenHours.Disciplines.Knowledge.Objective>().TryFind(goal, out var found) ? texts.Of(texts.Scenario.Table<SevenHours.Disciplines.Knowledge.Objective>()[found].Title) : "",
    ];

    private static string Title(StaffTexts texts, string agency) => texts.Scenario.Agencies.TryFind(agency, out var id) ? texts.Of(id) : "";

    private static string Id(ObservationKind kind) => kind switch { ObservationKind.GoodPractice => "good_practice", ObservationKind.Misconception => "misconception", _ => "challenge" };

    private static string Icon(ObservationKind kind) => kind switch { ObservationKind.GoodPractice => "thumb-up", ObservationKind.Misconception => "bulb", _ => "mountain" };
}

/// <summary>An observation of the reader's own.</summary>
public sealed record ObservedRow(int At, string Kind, string Icon, string Says, string Agencies);

/// <summary>What visitors see.</summary>
/// <param name="IsReleased">Whether the director released anything.</param>
/// <param name="Story">The public story so far.</param>
/// <param name="Stand">Where to stand.</param>
/// <param name="Rules">Rules of conduct.</param>
/// <param name="Who">The agencies that play; empty unless released.</param>
public sealed record VisitorView(bool IsReleased, string Story, string Stand, Listed<string> Rules, Listed<string> Who)
{
    public static VisitorView Of(OnFloor at)
    {
        var sheet = at.Exercise.Boards.Visitors;
        return new VisitorView(
            sheet.By is not null, at.Said(sheet.Story), at.Said(sheet.Stand), [.. sheet.Rules.Select(at.Said).Where(rule => rule.Length > 0)], sheet.ShowsWho ? BoardView.Agencies(at) : []);
    }
}
