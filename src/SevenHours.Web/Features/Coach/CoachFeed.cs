using SevenHours.Exercises;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Coach;

/// <summary>The live parts of a mentor's screen.</summary>
internal static class CoachFeed
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(2);

    /// <summary>Reads the team.</summary>
    public static CoachView Read(OnFloor at, CoachedTeam team)
    {
        var (exercise, texts) = (at.Exercise, at.Texts);
        var (live, flags) = (exercise.Live(team.Syndicate), exercise.ReadWatch(team.Syndicate).Flags);
        var memo = at.Context.RequestServices.GetRequiredService<CoachMemo>();
        return live.Read(world =>
        {
            var events = live.Events.After(0);
            var history = ControlView.HistoryOf(exercise, events[..Math.Min(world.EventCount, events.Count)]);
            return new CoachReading(world, history, memo.Of(exercise.Id, live.Info.Number, history), team.SeatsIn(world.Scenario), texts, key => key is null ? "" : at.NameOf(key)).Read(flags);
        });
    }

    public static FeedResult Of(OnFloor at, CoachedTeam team) => LiveParts.Feed(
        at, Permission.Coach, () => [at.Exercise.Live(team.Syndicate).Events.Changed.Next, at.Exercise.Coaching.Changed.Next, at.Exercise.Channel.Changed.Next], () => DrawAsync(at, team), s_rest);

    private static async Task<IReadOnlyList<(string Id, string Html)>> DrawAsync(OnFloor at, CoachedTeam team)
    {
        var (cache, view, state) = (at.Context.RequestServices.GetRequiredService<PartCache>(), Read(at, team), CoachState.Of(at, team));
        return
        [
            ("coach-mentors", await cache.DrawAsync<Mentors>(at.Language, ("Rows", state.Mentors), ("Href", at.Href))),
            ("coach-standing", await cache.DrawAsync<Standing>(at.Language, ("Rows", state.Standing))),
            ("coach-steps", await cache.DrawAsync<Ladder>(at.Language, ("Rows", view.Steps))),
            ("coach-making", await cache.DrawAsync<Making>(at.Language, ("Rights", view.Rights), ("Tempting", view.Tempting), ("Flags", view.Flags))),
            ("coach-knows", await cache.DrawAsync<Knows>(at.Language, ("Rows", view.Knows))),
            ("coach-misses", await cache.DrawAsync<Misses>(at.Language, ("Rows", view.Misses))),
            ("coach-acts", await cache.DrawAsync<TeamActs>(at.Language, ("Rows", view.Acts), ("Open", view.Open))),
            ("coach-hints", await cache.DrawAsync<HintLog>(at.Language, ("Rows", view.Hints))),
            ("coach-feedback", await cache.DrawAsync<FeedbackList>(at.Language, ("Rows", state.Feedback))),
            ("staff-said", await cache.DrawAsync<StaffChannel.Said>(at.Language, ("Rows", state.Said))),
        ];
    }
}
