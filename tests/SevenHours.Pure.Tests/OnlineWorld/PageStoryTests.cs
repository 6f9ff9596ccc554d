using SevenHours.Debriefing;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

public sealed class PageStoryTests
{
    private static readonly SmallCase Case = WebCase.New().With("rules", "rules:\n  away: { kind: adversary, at: 1h, do: [ { takes_down: offer } ] }");

    [Fact]
    public void A_page_that_was_saved_before_it_vanished_is_kept_and_who_warned_them_is_known()
    {
        var history = Played(play => play
            .Do(new OpenPage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Own))
            .Do(new CapturePage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Research, true)));
        var story = Of(history, "offer");

        (story.IsSaved, story.IsLost, story.Vanished, story.Warned.Count).ShouldBe((true, false, PlayedWorld.Time("1h"), 1));
        history[story.VanishedBy].Event.ShouldBeOfType<WebChanged>();
        Of(history, "second").ShouldSatisfyAllConditions(s => s.Seen.ShouldBeNull(), s => s.Vanished.ShouldBeNull(), s => s.IsLost.ShouldBeFalse());
        var measure = new PagesSaved().Compute(history);
        (measure.Value, measure.Of).ShouldBe((1, 1));
        measure.Evidence.ShouldBe([story.Captured!.Value.Id, story.VanishedBy]);
    }

    [Fact]
    public void A_page_that_nobody_saved_is_lost_also_when_it_is_saved_too_late()
    {
        var history = Played(play => play.Until("90m").Do(new CapturePage(play.Seat("officer"), play.PageOf("offer"), WebAccount.Research, true)));
        Of(history, "offer").IsLost.ShouldBeTrue();
        (new PagesSaved().Compute(history) is { Value: 0, Of: 1 }).ShouldBeTrue();
    }

    [Fact]
    public void Where_nothing_vanished_there_is_nothing_to_count() =>
        new PagesSaved().Compute(Played(play => play, "30m")).Value.ShouldBeNull();

    private static PageStory Of(History history, string entry) =>
        PageStory.All(history).Single(s => s.Entry == history.Scenario.Table<WebEntry>()[entry]);

    private static History Played(Func<PlayedWorld, PlayedWorld> how, string until = "2h")
    {
        var play = how(Case.Begin()).Until(until);
        return new History(play.Scenario, DebriefFrame.Compile(Case.Compile()), play.Events);
    }
}
