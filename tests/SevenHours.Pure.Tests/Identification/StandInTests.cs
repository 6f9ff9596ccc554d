using SevenHours.Debriefing;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Identification;

public class StandInTests
{
    private const string Skills = """
        skills:
          school: { pace: 100 }
          novice: { pace: 200, skips: 25, strays: 35 }
        """;

    [Fact]
    public void By_the_book_everybody_is_found_presumed_in_time_and_told_with_the_events_that_show_it()
    {
        var history = Played("school");
        var stories = ScreeningStory.Of(history);
        stories.Count.ShouldBe(30);
        stories.Where(story => story.Person.IsVictim).ShouldAllBe(story => story.Miss == null && story.Flag != null);
        foreach (var name in new[] { "screening_sensitivity", "screening_specificity", "strong_indicators" })
        {
            var result = Measures.Find(name)!.Compute(history);
            result.Value.ShouldBe(100, name);
            result.Evidence.ShouldNotBeEmpty(name);
        }

        Measures.Find("screening_referral_latency")!.Compute(history).Value.ShouldBe(0);
        history.All<ReferralMoved>().ShouldContain(moved => moved.Event.Reached == ReferralState.Presumed);
        history.All<ReferralLapsed>().ShouldBeEmpty();
    }

    [Fact]
    public void Who_forgets_and_hurries_misses_people_and_every_miss_has_a_reason()
    {
        var history = Played("novice");
        var missed = ScreeningStory.Of(history).Where(story => story.Person.IsVictim && !story.IsTaken).ToList();
        missed.ShouldNotBeEmpty();
        missed.ShouldAllBe(story => story.Miss != null);
        var row = Measures.Find("screening_sensitivity")!.Compute(history).Details.First(detail => detail.Standing.StartsWith("missed", StringComparison.Ordinal));
        row.Evidence.ShouldNotBeEmpty();
        Measures.Find("strong_indicators")!.Compute(history).Value!.Value.ShouldBeLessThan(100);
    }

    [Fact]
    public void Where_nobody_was_met_there_is_nothing_to_measure()
    {
        var compiled = QuayCase.New().Compile();
        var play = PlayedWorld.Begin(compiled.Scenario.ShouldNotBeNull(), Disciplines.AllDisciplines.Compiler().WireNames);
        var history = new History(play.Scenario, DebriefFrame.Compile(compiled), play.Events);
        new[] { "screening_sensitivity", "screening_specificity", "strong_indicators", "screening_referral_latency" }
            .ShouldAllBe(name => Measures.Find(name)!.Compute(history).Value == null);
        ScreeningStory.Of(history).Where(story => story.Person.IsVictim).ShouldAllBe(story => story.Miss == ScreeningMiss.NotMet);
    }

    private static History Played(string skill)
    {
        var compiled = QuayCase.New().With("skills", Skills).Compile();
        var scenario = compiled.Scenario.ShouldNotBeNull();
        var play = new Play(scenario, 3, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(PlayedWorld.Time("12h"));
        return new History(scenario, DebriefFrame.Compile(compiled), play.Events);
    }
}
