using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Care;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Care.Acted;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Care.Staff;

/// <summary><c>/exercises/{id}/people-cared-for</c>: needs, fears, beds and clocks of everybody who can be cared for, as they really are; white cell answers for them.</summary>
public sealed class PeopleFeature : IFeature
{
    /// <summary>The last part of its address.</summary>
    internal const string Name = "people-cared-for";

    public void Map(IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup($"/exercises/{{id}}/{Name}").Needing(Permission.SeeTruth);
        staff.MapGet("", OnFloor.Showing(Name, at => new RazorComponentResult<PeoplePage>(new Dictionary<string, object?>
        {
            [nameof(PeoplePage.At)] = at, [nameof(PeoplePage.People)] = PersonTruth.All(at),
        })));
        staff.MapGet("/feed", OnFloor.Showing(Name, at => LiveParts.Feed(
            at, Permission.SeeTruth, () => [at.Exercise.Live(at.Team).Events.Changed.Next], () => PartsAsync(at))));
        staff.MapPost("/voice", OnFloor.Doing(Name, VoiceAsync)).Needing(Permission.AnswerRequests);
        staff.MapPost("/choice", OnFloor.Doing(Name, SayAsync)).Needing(Permission.AnswerRequests);
    }

    /// <summary>Whether the case has anybody to care for.</summary>
    internal static bool HasPeople(Visit visit) => visit.Exercise.Edition.Scenario.Table<CaredFor>().Count > 0;

    /// <summary>How many offers wait for an answer that a human being is to give.</summary>
    internal static int Waiting(Visit visit) => HasPeople(visit)
        ? visit.Exercise.Session.Syndicates.Sum(team => visit.Exercise.Live(team.Number).Read(world => world.Part<CarePart>().Book.Files.Sum(file => file.Services.Count(state => state.IsOpen))))
        : 0;

    private static async Task<Refusal?> VoiceAsync(OnFloor at, IFormCollection form) => StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(
        at.By, TeamIn(at, form), new SpeakForHer(PersonIn(at, form), form["mine"] == "yes"), OnFloor.KeyOf(form)));

    private static async Task<Refusal?> SayAsync(OnFloor at, IFormCollection form)
    {
        TypedWords? words = form["words"].ToString().Trim() is { Length: > 0 and <= 500 } typed
            ? TextStore.Prepare(typed.ReplaceLineEndings("\n"), at.Exercise.Session.Find(at.By.Key)?.Person)
            : null;
        var scenario = at.Exercise.Live(TeamIn(at, form)).Scenario;
        var command = new SayForHer(
            PersonIn(at, form), HerFeature.ServiceIn(scenario, form), CareWords.Read(form["answer"], Choice.Later), HerFeature.AgainIn(form), words?.Reference ?? TextRef.None);
        return StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(at.By, TeamIn(at, form), command, OnFloor.KeyOf(form), words is null ? [] : [words]));
    }

    private static Id<Subject> PersonIn(OnFloor at, IFormCollection form) => at.Exercise.Live(TeamIn(at, form)).Scenario is var scenario
        ? Token.Find(scenario, scenario.Table<CaredFor>().Select(cared => cared.Person), form["person"])
        : Id<Subject>.None;

    private static int TeamIn(OnFloor at, IFormCollection form) =>
        int.TryParse(form["team"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var team) && team >= 1 && team <= at.Exercise.Session.Syndicates.Length
            ? team
            : at.Team;

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at)
    {
        var cache = at.Context.RequestServices.GetRequiredService<PartCache>();
        var parts = new List<(string, string)>();
        foreach (var person in PersonTruth.All(at))
        {
            parts.Add(($"person-{person.Token}", await cache.DrawAsync<PersonNow>(
                at.Language, (nameof(PersonNow.Person), person), (nameof(PersonNow.Base), at.Href), (nameof(PersonNow.Team), at.Team), (nameof(PersonNow.Clock), at.Frame.Clock),
                (nameof(PersonNow.MayAnswer), at.Visit.May(Permission.AnswerRequests)))));
        }

        return parts;
    }
}
