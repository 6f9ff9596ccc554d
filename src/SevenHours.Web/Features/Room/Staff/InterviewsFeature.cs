using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Room.Staff;

/// <summary><c>/exercises/{id}/interviews</c>: how the people spoken with really are, what would be told now, and how questions were coded. For staff.</summary>
public sealed class InterviewsFeature : IFeature
{
    private const string Name = "interviews";

    public void Map(IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup($"/exercises/{{id}}/{Name}").Needing(Permission.SeeTruth);
        staff.MapGet("", OnFloor.Showing(Name, at => Show(at, null)));
        staff.MapGet("/feed", OnFloor.Showing(Name, Follow));
        staff.MapGet("/{person}", OnFloor.Showing(Name, at => Show(at, (string?)at.Context.Request.RouteValues["person"])));
        staff.MapPost("/{person}/voice", OnFloor.Doing(Name, VoiceAsync)).Needing(Permission.AnswerRequests);
        staff.MapGet("/{person}/code/{question}", OnFloor.Showing(Name, ShowCoding));
        staff.MapPost("/{person}/code/{question}", OnFloor.Doing(Name, RecodeAsync)).Needing(Permission.Coach);
    }

    /// <summary>How many interviews go on, for the bar.</summary>
    internal static int GoingOn(Exercise exercise) => exercise.Session.Syndicates.Sum(team => exercise.Live(team.Number).Read(world => world.Part<InterviewsPart>().Interviews.Count(one => one.IsOpen)));

    /// <summary>The address of a person's page, with the team.</summary>
    internal static string To(OnFloor at, string path) => $"{at.Href}{path}{(at.Team > 1 ? $"?team={at.Team}" : "")}";

    private static T Read<T>(OnFloor at, Func<PersonaReading, World, T> read)
    {
        var (live, texts) = (at.Exercise.Live(at.Team), at.Texts);
        return live.Read(world =>
        {
            var events = live.Events.After(0);
            return read(new PersonaReading(world, ControlView.HistoryOf(at.Exercise, events[..Math.Min(world.EventCount, events.Count)]), texts), world);
        });
    }

    /// <summary>Everybody one can speak with.</summary>
    internal static Listed<PersonaLine> All(OnFloor at) => Read(at, (reading, _) => reading.All());

    /// <summary>The command by which staff say who speaks for a person; null when there is no such person or way.</summary>
    internal static SetVoice? VoiceOf(OnFloor at, string? token, string? voice)
    {
        var scenario = at.Exercise.Live(at.Team).Scenario;
        return Token.Find(scenario, scenario.Table<Persona>().Ids, token) is { IsSome: true } persona && Enum.TryParse<VoiceMode>(voice, ignoreCase: true, out var mode) && Enum.IsDefined(mode)
            ? new SetVoice(persona, mode)
            : null;
    }

    /// <summary>A person, with the interview the address names or the latest; null when there is no such person.</summary>
    internal static PersonaView? Person(OnFloor at, string? token) => Read(at, (reading, world) =>
        Token.Find(world.Scenario, world.Scenario.Table<Persona>().Ids, token) is { IsSome: true } id
            ? reading.Of(id, Handle.TryParse(at.Context.Request.Query["past"], out var past) ? past : Handle.None)
            : null);

    private static IResult Show(OnFloor at, string? token)
    {
        var all = All(at);
        var shown = Person(at, token ?? (all is [var first, ..] ? first.Token : null));
        return token is not null && shown is null
            ? Missing(at)
            : new RazorComponentResult<InterviewsPage>(new Dictionary<string, object?>
            {
                [nameof(InterviewsPage.At)] = at, [nameof(InterviewsPage.All)] = all, [nameof(InterviewsPage.Person)] = shown,
            });
    }

    private static IResult ShowCoding(OnFloor at)
    {
        var question = (string?)at.Context.Request.RouteValues["question"];
        return Person(at, (string?)at.Context.Request.RouteValues["person"]) is { } person && LineOf(at, question) is { } line
            ? new RazorComponentResult<StaffRecodePage>(new Dictionary<string, object?>
            {
                [nameof(StaffRecodePage.At)] = at, [nameof(StaffRecodePage.Person)] = person, [nameof(StaffRecodePage.Line)] = line,
            })
            : Missing(at);
    }

    // The line of any of the person's interviews, not only of the one that is shown.
    private static SaidLine? LineOf(OnFloor at, string? question) => Read(at, (reading, world) =>
        Handle.TryParse(question, out var handle) && world.Part<InterviewsPart>().InterviewOf(handle) is { } interview
            ? reading.Of(interview.Persona, interview.Handle).Shown!.Lines.FirstOrDefault(line => line.Question == question)
            : null);

    private static async Task<Refusal?> RecodeAsync(OnFloor at, IFormCollection form)
    {
        if (!Handle.TryParse((string?)at.Context.Request.RouteValues["question"], out var question) || QuestionCoding.Named(form["style"]) is not { } style)
            return Refusal.NoSuchThing;
        return StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(at.By, at.Team, new RecodeQuestionForSeats(question, style), OnFloor.KeyOf(form)));
    }

    private static async Task<Refusal?> VoiceAsync(OnFloor at, IFormCollection form) =>
        VoiceOf(at, (string?)at.Context.Request.RouteValues["person"], form["voice"]) is { } command
            ? StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(at.By, at.Team, command, OnFloor.KeyOf(form)))
            : Refusal.NoSuchThing;

    private static FeedResult Follow(OnFloor at) => LiveParts.Feed(
        at, Permission.SeeTruth, () => [at.Exercise.Live(at.Team).Events.Changed.Next, Later(at)], () => PartsAsync(at));

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at)
    {
        var cache = at.Context.RequestServices.GetRequiredService<PartCache>();
        var parts = new List<(string, string)>
        {
            ("interviews-all", await cache.DrawAsync<PersonaList>(at.Language, ("Rows", All(at)), ("Base", at.Href), ("Team", at.Team), ("Shown", at.Context.Request.Query["of"].ToString()))),
        };
        if (Person(at, at.Context.Request.Query["of"]) is { } person)
        {
            parts.Add(("interviews-now", await cache.DrawAsync<PersonaNow>(at.Language, ("Person", person))));
            parts.Add(("interviews-said", await cache.DrawAsync<CodedLines>(at.Language, ("Person", person), ("Base", at.Href), ("Team", at.Team))));
        }

        return parts;
    }

    // Levels drift without anything happening.
    private static Task Later(OnFloor at) => Task.Delay(TimeSpan.FromSeconds(20), at.Context.RequestServices.GetRequiredService<TimeProvider>(), at.Context.RequestAborted);

    private static IResult Missing(OnFloor at) => ErrorPages.Show(at.Context, StatusCodes.Status404NotFound, "error.missing");
}
