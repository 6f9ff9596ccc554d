using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>Where whoever acts is to be, and what is coming up for the person acted.</summary>
/// <param name="Calls">The calls of staff that stand, the next first.</param>
/// <param name="Due">What is under way that will need the person, the next first.</param>
public sealed record CallSheet(Listed<CallRow> Calls, Listed<DueScene> Due)
{
    /// <summary>The call sheet of a seat.</summary>
    public static CallSheet Of(Exercise exercise, SeatPlace seat, DeskTexts texts, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var live = exercise.Live(seat.Syndicate);
        return new CallSheet(
            [.. exercise.CallsOf(seat).Select(call => CallRow.Of(exercise, call, texts, now, time.LocalTimeZone))],
            live.Scenario.Seats.TryFind(seat.Seat, out var id) ? live.Read(world => DueFor(world, id, texts)) : []);
    }

    // What somebody in play is doing about the person acted. Who does it and why is not on the card, and not here.
    private static Listed<DueScene> DueFor(World world, Id<Seat> seat, DeskTexts texts)
    {
        var (scenario, words) = (world.Scenario, texts.Words);
        var person = CastCard.Of(scenario, seat) is { Persona: { IsSome: true } persona } ? scenario.Table<Persona>()[persona].Of : Id<Subject>.None;
        var acts = world.Part<ActionsPart>().Acts.Where(act => person.IsSome && act.IsOpen && act.Plan.Target == person)
            .Select(act => new DueScene(act.Status == ActStatus.Running ? act.Due.Seconds : null, texts.Of(scenario.Table<ActionDefinition>()[act.Plan.Action].Title)));
        var requests = world.Part<RequestsPart>().Requests.Where(request => person.IsSome && request.IsOpen && request.Petition.Target == person)
            .Select(_ => new DueScene(null, words["role.calls.due.request"]));
        var meetings = world.DeskOf(seat).Part<PlanningDesk>().Meetings.Where(one => one.Meeting.IsAhead)
            .Select(one => new DueScene(one.Meeting.When.Seconds, words["role.calls.due.meeting", ("what", texts.Of(one.Meeting.Call.Purpose))]));
        var cues = scenario.Table<Inject>().Where(inject => inject.To.Has(seat))
            .Select(inject => scenario.Rules.TryFind(inject.Name, out var rule) ? world.RuleNow(rule) : default)
            .Where(state => state.Status == RuleStatus.Armed && state.Due > world.Now)
            .Select(state => new DueScene(state.IsHeld ? null : state.Due.Seconds, words["role.calls.due.cue"]));
        return [.. acts.Concat(requests).Concat(meetings).Concat(cues).Distinct().OrderBy(due => due.At ?? long.MaxValue)];
    }
}

/// <summary>A call of staff.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, by the clock on the wall.</param>
/// <param name="Where">The set; empty when the words say where.</param>
/// <param name="Says">What for.</param>
/// <param name="By">Who calls; empty when his name is gone.</param>
/// <param name="IsSeen">Whether somebody said that he comes.</param>
/// <param name="IsOverdue">Whether nobody did although somebody should have.</param>
public sealed record CallRow(int Number, string At, string Where, string Says, string By, bool IsSeen, bool IsOverdue)
{
    internal static CallRow Of(Exercise exercise, RoleCall call, DeskTexts texts, DateTimeOffset now, TimeZoneInfo zone) => new(
        call.Number,
        Times.Wall(call.At, zone),
        call.Set is { } key && exercise.FindSet(key) is { } set ? texts.Of(set.Name) : "",
        texts.Of(call.Says),
        call.By is { } by ? exercise.NameBy(by) ?? "" : "",
        call.SeenAt is not null,
        call.IsOverdue(now));
}

/// <summary>Something that is coming up.</summary>
/// <param name="At">When, in exercise seconds; null when nobody knows.</param>
/// <param name="What">What.</param>
public sealed record DueScene(long? At, string What);
