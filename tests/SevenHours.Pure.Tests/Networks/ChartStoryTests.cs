using SevenHours.Debriefing;
using SevenHours.Pure.Tests.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Networks;

/// <summary>Stand-ins of the small harbour case draw what they hear: that Feld, who is Arden, gives Kess orders.</summary>
public sealed class ChartStoryTests
{
    private static readonly History Play = Harbour.Play(
        ("people: { mira: { name: Mira, at: flat, is: victim } }", """
        people:
          mira: { name: Mira, at: flat, is: victim }
          arden: { name: T. Arden, is: suspect, role: organiser }
          feld: { name: Feld, is: suspect, same_as: arden }
          kess: { name: Kess, is: suspect, role: victim_controller }
        truth:
          orders: { from: arden, to: kess, relation: commands, shown_by: [locked_in] }
          guards: { from: kess, to: mira, relation: guards, shown_by: [unpaid] }
        """),
        ("locked_in: { statement: She is locked in., about: mira, supports: means", "locked_in: { statement: Feld gives Kess orders., about: kess, supports: link"));

    [Fact]
    public void A_chart_is_scored_at_every_edit_and_names_the_leader_from_the_edit_that_tied_him()
    {
        var story = Hotline();

        story.Points.Select(point => point.At).ShouldBeInOrder();
        story.Points[0].Leaders.ShouldBeEmpty("opened, and nothing on it yet");
        var first = story.Points.First(point => point.Leaders.Count > 0);
        first.Leaders.ShouldBe(["arden"]);
        Play[first.Event].At.ShouldBe(first.At);
        story.Last.Score.ShouldBe(story.Points[^1].Score);
    }

    [Fact]
    public void What_was_right_and_missed_is_told_by_the_ties_of_the_truth()
    {
        var story = Hotline();

        story.Last.Right.Values.Select(tie => tie.Source).ShouldBe(["orders"]);
        story.Last.Missed.Select(tie => tie.Source).ShouldBe(["guards"]);
        story.Last.Wrong.ShouldBeEmpty();
        story.Last.Score.Ties.Recall.ShouldBe(3 * 0.5 / 4, "a tie of a leader weighs three, and of what kind it is nobody wrote");
    }

    private static ChartStory Hotline() => ChartStory.All(Play, said => said.IsAuthored ? Play.Scenario.Texts.Find(said.Key, "en").Text : null)
        .First(chart => Play.Scenario.Agencies[chart.Agency].Name == "hotline");
}
