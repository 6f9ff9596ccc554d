using SevenHours.Content.Tests.CommandLine;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
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

    private static decimal Middle(string skill, string measure) => Enumerable.Range(1, 7).Select(seed => Value(skill, measure, seed)).Order().ElementAt(3);

    private static decimal Value(string skill, string measure, int seed)
    {
        var scenario = Hall.Scenario.ShouldNotBeNull();
        var play = new Play(scenario, (ulong)seed, scenario.Table<Skill>()[scenario.Table<Skill>()[skill]]).Run(Hall.Frame!.Latest);
        return Measures.Find(measure)!.Compute(new History(scenario, DebriefFrame.Compile(Hall), play.Events)).Value ?? 0;
    }
}
