using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Press;

/// <summary>A newsroom nobody sits in plays alone, and the weaker the stand-ins the more it costs.</summary>
public sealed class PressStandInTests
{
    private const string Skills = """
        skills:
          school: { pace: 100, skips: 0, strays: 0 }
          careless: { pace: 100, skips: 100, strays: 100 }
        """;

    [Fact]
    public void A_careful_stand_in_checks_asks_and_leaves_out_what_identifies()
    {
        var history = Play("school");

        var story = history.OfType<StoryPublished>().ShouldHaveSingleItem().Story;
        story.Details.ShouldBeEmpty();
        history.OfType<ClaimChecked>().Count().ShouldBe(3);
        history.OfType<ReplyGiven>().ShouldHaveSingleItem().Reply.ShouldBe(ReplyKind.NoComment);
    }

    [Fact]
    public void A_careless_one_prints_everything_at_once_false_or_not()
    {
        var history = Play("careless");

        history.OfType<ClaimChecked>().ShouldBeEmpty();
        history.OfType<StoryPublished>().SelectMany(e => e.Story.Claims).Count().ShouldBe(2);
        history.OfType<StoryPublished>().SelectMany(e => e.Story.Details).Count().ShouldBe(2);
    }

    [Fact]
    public void A_paper_that_was_asked_waits_until_the_time_is_over()
    {
        var scenario = NewsroomCase.New().With("skills", Skills)
            .With("book", "playbook: { chief: { steps: [{ id: ask, when: \"elapsed > 5m\", do: { start: { action: media_line, options: [embargo] } } }] } }").Build();
        var events = Run(scenario, "school");

        events.Select(e => e.Event).OfType<EmbargoMoved>().ShouldHaveSingleItem().State.ShouldBe(EmbargoState.Agreed);
        events.Single(e => e.Event is StoryPublished).At.ShouldBeGreaterThan(PlayedWorld.Time("24h"));
    }

    private static IReadOnlyList<WorldEvent> Play(string skill) => [.. Run(NewsroomCase.New().With("skills", Skills).Build(), skill).Select(e => e.Event)];

    private static IReadOnlyList<Happened> Run(Scenario scenario, string skill) =>
        new Play(scenario, 3, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(new SimTime(172_800)).Events;
}
