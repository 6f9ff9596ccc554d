using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Room.Acted.View;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Room.Acted;

/// <summary><c>/exercises/{id}/interviews</c>: the interviews that go on, and for staff who speaks for whom.</summary>
public sealed class InterviewsFeature : IFeature
{
    /// <summary>The last part of its address.</summary>
    public const string Page = "interviews";

    public void Map(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.CodeInterviews);
        all.MapGet("", OnFloor.Showing(Page, at => new RazorComponentResult<InterviewsPage>(new Dictionary<string, object?>
        {
            [nameof(InterviewsPage.At)] = at, [nameof(InterviewsPage.Rows)] = GoingOn.All(at), [nameof(InterviewsPage.Voices)] = VoiceRow.All(at),
        })));
        all.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(
            at, Permission.CodeInterviews, () => at.Visit.May(Permission.SeeTruth)
                ? at.Exercise.Session.Syndicates.Select(team => at.Exercise.Live(team.Number).Events.Changed.Next)
                : at.Visit.Seat.IsSome ? [at.Exercise.Live(at.Visit.Syndicate).NoticesOf(at.Visit.Seat).Changed.Next] : [], () => PartsAsync(at))));
        all.MapPost("/voice", OnFloor.Doing(Page, ChooseAsync)).Needing(Permission.AnswerRequests);
    }

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at)
    {
        var cache = at.Context.RequestServices.GetRequiredService<PartCache>();
        var parts = new List<(string, string)>
        {
            ("interviews-now", await cache.DrawAsync<Parts.GoingOnList>(at.Language, ("Rows", GoingOn.All(at)), ("Base", at.Href), ("Staff", at.Visit.May(Permission.SeeTruth)))),
        };
        if (at.Visit.May(Permission.SeeTruth))
            parts.Add(("interviews-voices", await cache.DrawAsync<Parts.VoiceChoice>(at.Language, ("Rows", VoiceRow.All(at)), ("Base", at.Href), ("MayChoose", at.Visit.May(Permission.AnswerRequests)))));
        return parts;
    }

    // One press: team/persona/mode.
    private static async Task<Refusal?> ChooseAsync(OnFloor at, IFormCollection form)
    {
        if (form["voice"].ToString().Split('/') is not [var number, var name, var typed] || !int.TryParse(number, out var team) || team < 1 || team > at.Exercise.Session.Syndicates.Length
            || !Enum.TryParse<VoiceMode>(typed, out var mode) || !at.Exercise.Live(team).Scenario.Table<Persona>().TryFind(name, out var persona))
        {
            return Refusal.NoSuchThing;
        }

        return await at.Exercise.DirectAsync(at.By, team, new SetVoice(persona, mode), OnFloor.KeyOf(form)) is CommandAnswer.Refused { Refusal: var refusal } ? refusal : null;
    }
}
