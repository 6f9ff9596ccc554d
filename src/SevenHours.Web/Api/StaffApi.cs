using System.ComponentModel;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Api;

/// <summary>Clock, journal and debrief.</summary>
internal static class StaffApi
{
    private const int MostEvents = 1000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/exercises/{id}/clock", ClockAsync).Needing(Permission.Steer).WithSummary("Let the clock run or stand, change its speed, move it on").ProducesProblem(422);
        api.MapPost("/exercises/{id}/no-duff", async (string id, NoDuffRequest body, HttpContext context, ExerciseService exercises) =>
            {
                if (Visit.Of(context, exercises, id) is not { } visit)
                    return Problems.Missing;
                var refused = body.Cleared == true ? await visit.Exercise.ClearNoDuffAsync(visit.Actor) : await visit.Exercise.RaiseNoDuffAsync(visit.Actor);
                return refused is null ? Results.NoContent() : Problems.Of(refused);
            })
            .Needing(Permission.RaiseNoDuff).WithSummary("Stop everything for a real emergency; staff clear it");
        api.MapGet("/exercises/{id}/journal", Journal).Needing(Permission.SeeTruth).WithSummary("What really happened, event by event. Staff only.");
        api.MapGet("/exercises/{id}/debrief", Debrief).Needing(Permission.SeeTruth).WithSummary("The measures with the events they counted. Staff only.");
    }

    private static async Task<IResult> ClockAsync(string id, ClockRequest wanted, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Problems.Missing;

        var (exercise, team) = (visit.Exercise, wanted.Team ?? 0);
        // STARTEX before a jump: what is due until then has happened when the answer comes.
        var refused = wanted.Running == true ? await exercise.RunAsync(visit.Actor, team) : null;
        if (refused is null && wanted.Speed is { } speed)
            refused = await exercise.SetSpeedAsync(visit.Actor, speed, team);
        if (refused is null && wanted.JumpTo is { } to)
            refused = await exercise.JumpAsync(visit.Actor, new SimTime(to), team);
        if (refused is null && wanted.Running == false)
            refused = await exercise.PauseAsync(visit.Actor, team);
        return refused is null ? Results.Json(exercise.ClockOf(team == 0 ? 1 : team), ApiJson.Options) : Problems.Of(refused);
    }

    private static IResult Journal(string id, int? after, int? team, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Problems.Missing;
        if (team is { } number && (number < 1 || number > visit.Exercise.Session.Syndicates.Length))
            return Problems.Of(ExerciseRefusals.NoSuchSyndicate);

        var live = visit.Exercise.Live(team ?? 1);
        var codec = new WireCodec(live.Read(world => world.Scenario), visit.Exercise.Edition.WireNames);
        var events = live.Events.After(Math.Max(0, after ?? 0)).Take(MostEvents).Select(happened =>
        {
            var record = codec.Write(happened);
            return new JournalEvent(happened.Id.Value, record.Name, record.Version, System.Text.Json.JsonDocument.Parse(record.Json).RootElement);
        });
        return Results.Json(new { total = live.Events.Count, events = events.ToList() }, ApiJson.Options);
    }

    private static IResult Debrief(string id, int? team, HttpContext context, ExerciseService exercises, Features.Debrief.SchoolPlays school)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Problems.Missing;
        return Results.Json(DebriefJson.Of(visit.Exercise, team ?? 1, school.Runs), ApiJson.Options);
    }
}

/// <summary>What the clock shall do; what is missing stays as it is.</summary>
public sealed record ClockRequest(
    [property: Description("Whether it runs; the first time this is STARTEX.")] bool? Running = null,
    [property: Description("1, 4, 16 or 60.")] int? Speed = null,
    [property: Description("Exercise seconds to move on to.")] int? JumpTo = null,
    [property: Description("The team; all when missing.")] int? Team = null);

/// <summary>A real emergency.</summary>
public sealed record NoDuffRequest([property: Description("Whether it is over; only staff may say so.")] bool? Cleared = null);

/// <summary>An event as it stands in the journal.</summary>
public sealed record JournalEvent(int Id, string Name, int Version, System.Text.Json.JsonElement Event);
