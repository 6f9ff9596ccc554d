using SevenHours.Content.Tests.CommandLine;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The packing hall: a package to start at once, in which a joint inspection plays alone.</summary>
public class PackingHallTests
{
    private static readonly string Folder = Repository.PathOf("scenarios/packing-hall");
    private static readonly CompiledPackage Hall = Vicenza.Read(Folder);

    [Fact]
    public void Nothing_is_found_in_it_and_every_text_is_there_in_three_languages() =>
        Tool.Run("check", Folder, "--play", "--json").Json["diagnostics"]!.AsArray().ShouldBeEmpty();

    [Fact]
    public void Who_comes_by_the_book_hears_everybody_and_helps_victims_and_others_and_the_weaker_lose_people()
    {
        (Middle("school", "workers_heard"), Middle("school", "workers_lost"), Middle("school", "wage_differences_found"), Middle("school", "worker_needs_met"))
            .ShouldBe((100, 0, 100, 100));
        Middle("novice", "workers_heard").ShouldBeLessThan(Middle("school", "workers_heard"));
        Middle("novice", "worker_needs_met").ShouldBeLessThan(60);
        Enumerable.Range(1, 7).Sum(seed => Value("novice", "workers_lost", seed)).ShouldBePositive();
    }

    [Fact]
    public void The_same_visit_with_status_checks_first_loses_victims_on_every_seed_and_done_right_loses_nobody() => Seeds.ForAll(10, seeds =>
    {
        var right = Played("school", seeds.Seed);
        var wrong = WithStatusFirst(right, seeds.Seed);
        (Value("workers_lost", right), Value("workers_heard", right)).ShouldBe((0, 100));
        right.All<PeopleBeforePapersBroken>().ShouldBeEmpty();
        right.All<WorkersLeft>().ShouldBeEmpty("everybody was heard, referred or given a bed before the minibus left");

        // The step, the rule it breaks, those who run, and the victim's right: one chain, and in the debrief with its price.
        Value("workers_lost", wrong).ShouldBeGreaterThan(5);
        Value("workers_heard", wrong).ShouldBeLessThan(60);
        Value("worker_needs_met", wrong).ShouldBeLessThan(Value("worker_needs_met", right));
        var mark = InspectionStory.All(wrong).ShouldHaveSingleItem().Mark(VisitMarkKind.StatusFirst).ShouldNotBeNull();
        (mark.IsGood, mark.Held > 0, mark.Owed > 0).ShouldBe((false, true, true));
        var broken = wrong.All<PeopleBeforePapersBroken>().ShouldHaveSingleItem();
        mark.Events.ShouldContain(broken.Id);
        wrong[broken.Causes.First].Event.ShouldBeOfType<VisitStepDone>().Work.Step.ShouldBe(VisitStep.CheckStatus);
        wrong.All<RightBreached>().ShouldContain(e => e.Causes.First == broken.Id && e.Event.Person == wrong.Scenario.Subjects["olena"]);
        InspectionStory.All(right)[0].Mark(VisitMarkKind.StatusFirst).ShouldBeNull();
    });

    [Fact]
    public void Weaker_stand_ins_hear_somebody_on_most_seeds_and_less_than_those_who_come_by_the_book()
    {
        var heard = Enumerable.Range(1, 12).Select(seed => Value("workers_heard", Played("average", (ulong)seed))).ToList();
        heard.Count(share => share > 0).ShouldBeGreaterThanOrEqualTo(8, string.Join(' ', heard));
    }

    // The school's own play up to the moment in which all are there; then the officer at the gate asks for papers, and everybody plays on.
    private static History WithStatusFirst(History right, ulong seed)
    {
        var scenario = right.Scenario;
        var joined = right.All<VisitJoined>().First();
        var after = Play.After(scenario, seed, right.Events.TakeWhile(e => e.At <= joined.At), scenario.Table<Skill>()[scenario.Table<Skill>()["school"]]);
        var events = after.Events.ToList();
        after.World.Step(new DoVisitStep(scenario.Seats["patrol_officer"], joined.Event.Site, VisitStep.CheckStatus, false), events).ShouldBeNull();
        return new History(scenario, DebriefFrame.Compile(Hall), Play.In(after.World, events, scenario.Table<Skill>()[scenario.Table<Skill>()["school"]]).Run(Hall.Frame!.Latest).Events);
    }

    private static History Played(string skill, ulong seed)
    {
        var scenario = Hall.Scenario.ShouldNotBeNull();
        return new History(
            scenario, DebriefFrame.Compile(Hall), new Play(scenario, seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(Hall.Frame!.Latest).Events);
    }

    private static decimal Value(string measure, History history) => Measures.Find(measure)!.Compute(history).Value ?? 0;

    private static decimal Middle(string skill, string measure) => Enumerable.Range(1, 7).Select(seed => Value(skill, measure, seed)).Order().ElementAt(3);

    private static decimal Value(string skill, string measure, int seed) => Value(measure, Played(skill, (ulong)seed));
}
