using System.ComponentModel;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Api;

/// <summary>Making exercises and joining them.</summary>
internal static class ExercisesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/exercises", CreateAsync).Needing(Permission.CreateExercise)
            .WithSummary("Make an exercise").Produces<MadeExercise>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/join", JoinAsync).AllowAnonymous().RequireRateLimiting(Pace.Join)
            .WithSummary("Join an exercise by its PIN").Produces<Joined>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> CreateAsync(NewExerciseRequest wanted, HttpContext context, ExerciseService exercises, ScenarioCatalogue catalogue, SevenHoursOptions options)
    {
        if (ScenarioFolder.Find(options.ScenariosFolder, wanted.Scenario) is not { } folder)
            return Problems.Of(WebRefusals.NoSuchScenario(string.Join(", ", ScenarioFolder.Packages(options.ScenariosFolder))));

        if (wanted.Law is { } law && !ScenarioFolder.Laws(options.ScenariosFolder).Contains(law, StringComparer.Ordinal))
            return Problems.Of(WebRefusals.NoSuchLaw(string.Join(", ", ScenarioFolder.Laws(options.ScenariosFolder))));

        if (wanted.Form is { } form && catalogue.Find(wanted.Scenario)?.Forms.Select(one => one.Id).ToList() is { } forms && !forms.Contains(form))
            return Problems.Of(WebRefusals.NoSuchForm(string.Join(", ", forms)));

        if (wanted.Syndicates is < 1 or > 20)
            return Problems.Of(WebRefusals.TeamsOutOfRange);

        var made = await exercises.MakeAsync(
            new NewExercise
            {
                ScenarioFolder = folder,
                Law = wanted.Law,
                Form = wanted.Form,
                Title = string.IsNullOrWhiteSpace(wanted.Title) ? wanted.Scenario : wanted.Title,
                Seed = wanted.Seed,
                Syndicates = wanted.Syndicates ?? 1,
                Language = wanted.Language,
                HasWaitingRoom = wanted.WaitingRoom ?? true,
                StandIns = wanted.StandIns,
            },
            context.User);
        if (made.Exercise is not { } exercise)
            return Problems.Of(made.Refusal!);

        var session = exercise.Session.Exercise;
        return Results.Created($"/exercises/{exercise.Id}", new MadeExercise(
            exercise.Id.Value, exercise.ShownTitle(), session.Scenario, session.ScenarioHash, session.Seed, exercise.Session.Pins.Pin, exercise.Session.Pins.StaffPin));
    }

    private static async Task<IResult> JoinAsync(JoinRequest request, HttpContext context, Doorman doorman)
    {
        if (request.Name is not { } name || name.Trim().Length is 0 or > JoinFeature.LongestName)
            return Problems.Of(ExerciseRefusals.NoName);

        var key = request.Invitation is { } token ? doorman.Invited(token) : new JoinKey.Pin(request.Pin ?? "");
        switch (await doorman.LookAsync(context, key))
        {
            case Looked.TooOften:
                return Problems.Of(StatusCodes.Status429TooManyRequests, WebRefusals.TooManyPins);
            case Looked.Open open:
                var knocking = await doorman.KnockAsync(context, open, name);
                if (knocking.Ticket is not { } ticket)
                    return Problems.Of(knocking.Refusal ?? ExerciseRefusals.IsArchived);
                await context.SignInSeatAsync(ticket);
                return Results.Ok(new Joined(
                    ticket.Exercise, ticket.Person, ticket.Name, ticket.Role,
                    context.RequestServices.GetRequiredService<ExerciseService>().Find(ticket.Exercise)?.Session.Find(ticket.Person)?.Presence == Presence.Waiting));
            default:
                return Problems.Of(WebRefusals.OpensNothing);
        }
    }
}

/// <summary>An exercise to be made.</summary>
public sealed record NewExerciseRequest(
    [property: Description("The name of a scenario package.")] string Scenario,
    [property: Description("The name everybody sees; the scenario's when missing.")] string? Title = null,
    [property: Description("The seed of all luck; drawn when missing.")] ulong? Seed = null,
    [property: Description("How many teams play in worlds of their own; 1 when missing.")] int? Syndicates = null,
    [property: Description("The language it is held in; the scenario's own when missing.")] string? Language = null,
    [property: Description("Whether who joins waits until staff let him in; true when missing. False opens the doors to whoever has the PIN.")] bool? WaitingRoom = null,
    [property: Description("The skill of those who play empty seats: school, average or novice; nobody when missing.")] string? StandIns = null,
    [property: Description("A national edition whose law, forms and names replace those of the case; as written when missing.")] string? Law = null,
    [property: Description("A form of the case, such as half_day: its parts instead of the days of the case; the whole case when missing.")] string? Form = null);

/// <summary>An exercise that was made.</summary>
public sealed record MadeExercise(string Id, string Title, string Scenario, string ScenarioHash, ulong Seed, string Pin, string StaffPin);

/// <summary>Somebody who wants to join.</summary>
public sealed record JoinRequest(
    [property: Description("Six digits.")] string? Pin,
    [property: Description("How the others shall see you.")] string? Name,
    [property: Description("Instead of a PIN: the last part of an invitation, /join/t/….")] string? Invitation = null);

/// <summary>Somebody who has joined.</summary>
public sealed record Joined(
    string Exercise, string Person, string Name, string Role, [property: Description("Whether he waits until staff let him in.")] bool Waiting);
