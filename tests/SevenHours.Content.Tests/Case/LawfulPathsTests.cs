using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>Three lawful ways lead to the girl: her own voice, the car, the rent. Each is enough without the other two.</summary>
public sealed class LawfulPathsTests(ITestOutputHelper output)
{
    private const int Runs = 40;

    /// <summary>What each way alone founds the request on; the steps that mix the ways are left out of all three.</summary>
    private static readonly string[] Ways = ["ask_entry_by_light", "ask_entry_by_car", "ask_entry_by_rent"];

    private static readonly string[] Mixed = ["ask_entry_again", "ask_entry_a_third_time", "enter_second_flat"];

    public static TheoryData<string> AllWays => [.. Ways];

    [Theory, MemberData(nameof(AllWays))]
    public void One_way_alone_reaches_her_lawfully_in_a_good_share_of_plays(string way)
    {
        var scenario = Vicenza.Scenario;
        var without = Ways.Where(w => w != way).Concat(Mixed);
        var books = scenario.Table<Playbook>()
            .Select(b => b.Name == "lead_investigator" ? without.Aggregate(b, (book, step) => book.Without(step)) : b).ToList();
        var lawful = Ensemble.Run(
            scenario, Vicenza.Skill("school"), 1, Runs, Vicenza.Frame.Latest, play => IsLawfullyOut(play), books,
            cancellation: TestContext.Current.CancellationToken).Count(r => r);
        output.WriteLine($"{way}: {new Band(lawful, Runs)}");
        lawful.ShouldBeGreaterThanOrEqualTo(Runs / 3);
    }

    [Fact]
    public void The_steps_the_ways_are_made_of_are_in_the_playbook() =>
        Ways.Concat(Mixed).ShouldBeSubsetOf(Vicenza.Scenario.Table<Playbook>().Single(b => b.Name == "lead_investigator").Steps.Select(s => s.Name));

    [Fact]
    public void Without_any_of_them_she_is_never_out_lawfully()
    {
        var books = Vicenza.Scenario.Table<Playbook>()
            .Select(b => b.Name == "lead_investigator" ? Ways.Concat(Mixed).Aggregate(b, (book, step) => book.Without(step)) : b).ToList();
        Ensemble.Run(
            Vicenza.Scenario, Vicenza.Skill("school"), 1, 10, Vicenza.Frame.Latest, play => IsLawfullyOut(play), books,
            cancellation: TestContext.Current.CancellationToken).ShouldAllBe(isOut => !isOut);
    }

    private static bool IsLawfullyOut(Play play)
    {
        var entry = play.World.Scenario.Table<ActionDefinition>()["rescue_entry"];
        var orders = play.Events.Select(e => e.Event).OfType<ActionStarted>().Where(a => a.Plan.Action == entry).Select(a => a.Plan.Handle).ToHashSet();
        return play.World.IsSet(play.World.Scenario.Flags["out_of_flat"])
            && play.Events.Select(e => e.Event).OfType<ActionBegan>().Any(b => orders.Contains(b.Handle) && b.Lawfulness.IsLawful);
    }
}
