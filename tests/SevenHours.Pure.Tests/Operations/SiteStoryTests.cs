using SevenHours.Debriefing;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Operations;

public sealed class SiteStoryTests
{
    [Fact]
    public void Out_of_step_the_debrief_shows_who_was_warned_and_what_followed()
    {
        var play = OperationCase.Launched(front: "1h", back: "2h").Until("3h");
        var history = new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events);

        var stories = SiteStory.All(history);
        stories.Select(story => (story.Entry, story.WasWarned)).ShouldBe([("a", false), ("b", true)]);
        stories[1].Planned.ShouldBe(PlayedWorld.Time("2h"));
        history.FollowersOf(stories[1].Warned).Select(id => history.Events[id.Value].Event).ShouldContain(e => e is PersonMoved);
        Value(history, "sites_in_step").ShouldBe(50);
        Value(history, "people_met_by").ShouldBe(100);
    }

    [Fact]
    public void What_was_forgotten_opens_its_event_and_what_followed_of_it()
    {
        var play = OperationCase.Planned();
        play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle)).Until("2h");
        var history = new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events);

        var lack = SiteStory.All(history)[0].Lacks.First(one => one.Lack.Need == SiteNeed.Interpreter);
        lack.Followed.Select(id => history.Events[id.Value].Event).ShouldContain(e => e is RightBreached);
        Value(history, "forgotten").ShouldBe(history.All<SiteForgotten>().Count);
        Value(history, "people_met_by").ShouldBe(0);
    }

    private static decimal? Value(History history, string measure) => Measures.Find(measure)!.Compute(history).Value;
}
