using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Networks;

/// <summary>Stand-ins draw what the facts they hold say of ties.</summary>
public sealed class DrawingHabitTests
{
    [Fact]
    public void A_tie_between_those_a_fact_names_stands_on_the_agencys_chart_after_a_while()
    {
        var scenario = RaidCase.New().With("links", """
            facts:
              phone_of_girl: { statement: "The girl answers the telephone +999 555 0100.", about: girl, supports: link, grade: B2, held_by: police }
            """).Build();
        var skill = new Skill { Name = "school" };
        var play = new Play(scenario, 1, skill).Run(new SimTime(4 * 3600));

        var chart = play.World.Part<NetworksPart>().Charts.All.ShouldHaveSingleItem();
        chart.Content.Entities.Count().ShouldBe(2);
        var tie = chart.Content.Ties.ShouldHaveSingleItem();
        (tie[ChartField.Basis], tie[ChartField.Grade]).ShouldBe(("fact:phone_of_girl", "B2"));
    }

    [Fact]
    public void Where_an_agency_put_its_chart_away_its_stand_ins_draw_no_more_and_play_on()
    {
        var scenario = RaidCase.New().With("links", """
            facts:
              phone_of_girl: { statement: "The girl answers the telephone +999 555 0100.", about: girl, supports: link, grade: B2, held_by: police }
            """).Build();
        var world = World.Create(scenario, 1);
        List<Happened> before = [];
        world.Step(new Begin(), before).ShouldBeNull();
        var chief = scenario.Seats["chief"];
        world.Step(new OpenChart(chief, TextRef.None), before).ShouldBeNull();
        world.Step(new RenameChart(chief, world.Part<NetworksPart>().Charts.All[0].Handle, TextRef.None, IsAway: true), before).ShouldBeNull();
        var play = Play.In(world, before, new Skill { Name = "school" }).Run(new SimTime(4 * 3600));
        play.World.Part<NetworksPart>().Charts.All.ShouldHaveSingleItem().Content.Ties.ShouldBeEmpty();
    }
}
