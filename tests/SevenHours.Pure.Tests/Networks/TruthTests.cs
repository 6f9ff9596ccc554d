using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Scoring;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Pure.Tests.Debriefing;
using Shouldly;
using Xunit;

using Entity = SevenHours.Analysis.Charts.Entity;

namespace SevenHours.Pure.Tests.Networks;

public sealed class TruthTests
{
    private const string People = "people: { mira: { name: Mira, at: flat, is: victim } }";

    private const string Network = """
        people:
          mira: { name: Mira, at: flat, is: victim }
          arden: { name: T. Arden, is: suspect, role: organiser }
          feld: { name: The man called Feld, also: [feld], is: suspect, same_as: arden }
          kess: { name: Kess, is: suspect, role: victim_controller }
          vorn: { name: L. Vorn, is: suspect, role: recruiter }
          quist: { name: H. Quist, is: bystander }
        truth:
          orders: { from: feld, to: kess, relation: commands, since: -30d, together: [locked_in, unpaid] }
          guards: { from: kess, to: mira, relation: guards, shown_by: [locked_in] }
          writes: { from: arden, to: vorn, relation: calls }
        """;

    [Fact]
    public void The_truth_is_a_chart_on_which_two_names_of_one_person_are_one()
    {
        var truth = TruthChart.Of(Scenario());

        truth.Entities.Select(entity => entity.Id).ShouldBe(["arden", "kess", "mira", "quist", "vorn"], ignoreOrder: true);
        truth.Entities.Single(entity => entity.Id == "arden").Names.ShouldContain("feld");
        truth.Ties.Select(tie => (tie.From, tie.To, tie.Role, tie.IsDirected)).ShouldBe(
            [("kess", "mira", "guards", true), ("arden", "kess", "commands", true), ("arden", "vorn", "calls", false)], ignoreOrder: true);
    }

    [Fact]
    public void Who_plays_no_part_is_innocent_and_so_is_who_was_exploited() =>
        TruthChart.Of(Scenario()).Entities.Where(entity => entity.IsInnocent).Select(entity => entity.Id).ShouldBe(["mira", "quist"], ignoreOrder: true);

    [Fact]
    public void A_team_that_draws_all_that_can_be_found_scores_in_full_under_whichever_name_it_knew_him()
    {
        var scenario = Scenario();
        var drawn = new LinkChart(
            [new Entity("1", "The man called Feld"), new Entity("2", "KESS"), new Entity("3", "mira")],
            [new Tie("1", "2", "commands") { IsDirected = true }, new Tie("2", "3", "guards") { IsDirected = true }]);

        Score(scenario, drawn).ShouldBe(1);
        Score(scenario, new LinkChart(drawn.Entities, drawn.Ties.Take(1))).ShouldBeLessThan(1, "nobody is excused for what could be found");
    }

    [Fact]
    public void A_tie_that_holds_at_another_time_is_wrong()
    {
        var scenario = Harbour.Compile((People, Network), ("scenario: harbour", "scenario: harbour\nbegins: 2031-04-30T09:00")).Scenario!;
        LinkChart Until(string day) => new(
            [new Entity("feld"), new Entity("kess")], [new Tie("feld", "kess", "commands") { IsDirected = true, Until = day }]);

        Score(scenario, Until("2031-03-30")).ShouldBeLessThan(Score(scenario, Until("2031-03-31")), "it holds since the last day of March");
        Score(scenario, Until("2031-03-31T04:00")).ShouldBe(Score(scenario, Until("2031-03-31")), "an hour of a day is on that day");
    }

    [Fact]
    public void Whoever_holds_all_facts_of_one_way_can_know_a_tie_from_then_on()
    {
        var history = Harbour.Play((People, Network));
        var orders = history.Scenario.Table<TrueTie>()["orders"];
        SeatSet SeatsOf(string agency) => history.Scenario.SeatsOf[history.Scenario.Agencies[agency].Index];

        TieKnowing.Of(history, orders, SeatsOf("hotline")).ShouldBeNull("the hotline never learns that she was not paid");
        var police = TieKnowing.Of(history, orders, SeatsOf("police")).ShouldNotBeNull();
        police.Events.Select(id => history[id].At).Max().ShouldBe(police.Since);
        TieKnowing.Of(history, history.Scenario.Table<TrueTie>()["writes"], SeatsOf("police")).ShouldBeNull("no fact shows it");
    }

    [Fact]
    public void A_leader_is_in_reach_of_agencies_alone_and_of_pairs_that_could_only_together()
    {
        var case_ = Harbour.Play((People, Network));
        var arden = LeaderInReach.All(case_).ShouldHaveSingleItem();
        arden.Role.ShouldBe(NetworkRole.Organiser);
        arden.Ways.Select(way => (Name(case_, way.Agency), way.With.IsSome ? Name(case_, way.With) : "")).ShouldBe([("police", ""), ("hotline", "money")]);

        // The editor hears of the street and of nothing else, the analyst that she was never paid.
        var history = Harbour.Play((People, Network), ("together: [locked_in, unpaid]", "together: [street, unpaid]"));
        var ways = LeaderInReach.All(history).ShouldHaveSingleItem().Ways;
        ways.Where(way => way.With.IsSome).Select(way => new[] { Name(history, way.Agency), Name(history, way.With) }.Order().ToList())
            .ShouldContain(pair => pair.SequenceEqual(new[] { "money", "press" }));
    }

    [Theory]
    [InlineData("arden", 100)]
    [InlineData("feld", 100)]
    [InlineData("vorn", 0)]
    public void An_arrest_is_measured_by_how_far_it_breaks_the_network(string arrested, int percent)
    {
        var history = Harbour.Play(
            (People, Network),
            ("  nrm_referral:", "  arrest: { number: 49, title: Arrest, who: [police], on: [person], lead_time: 1h }\n  nrm_referral:"),
            ("start: { action: open_case } }", $"start: {{ action: arrest, target: {arrested} }} }}"),
            ("holds(street) and finished(open_case)", "holds(street)"));

        history.Measure("network_disruption").Value.ShouldBe(percent);
    }

    [Theory]
    [InlineData("role: organiser", "role: boss", "SH6601")]
    [InlineData("to: kess, relation", "to: feld, relation", "SH6602")]
    [InlineData("since: -30d", "since: 2h, until: 1h", "SH6603")]
    [InlineData("together: [locked_in, unpaid]", "until: 9h", "SH6604")]
    [InlineData("{ name: L. Vorn, is: suspect, role: recruiter }", "{ name: L. Vorn, is: suspect, role: money_broker }", "SH6605")]
    [InlineData("role: victim_controller", "same_as: feld", "SH6606")]
    public void What_is_wrong_with_the_truth_is_said(string old, string @new, string number)
    {
        Network.ShouldContain(old);
        var story = Harbour.Story.Replace(People, Network.Replace(old, @new, StringComparison.Ordinal), StringComparison.Ordinal);
        var source = new MemorySource().With("harbour/scenario.yaml", Harbour.Manifest).With("harbour/story.yaml", story);

        AllDisciplines.Compiler().Read(source, "harbour").Package.Diagnostics.All.Select(diagnostic => diagnostic.Code).ShouldContain(number);
    }

    private static Scenario Scenario() => Harbour.Compile((People, Network)).Scenario!;

    private static string Name(History history, Id<Agency> agency) => history.Scenario.Agencies[agency].Name;

    private static double Score(Scenario scenario, LinkChart drawn) =>
        ChartScoring.Score(drawn, TruthChart.Of(scenario), tie => TruthChart.CanBeFound(scenario, tie)).Score;
}
