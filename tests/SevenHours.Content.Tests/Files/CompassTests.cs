using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The compass of the common library, as every case of the region has it.</summary>
public sealed class CompassTests
{
    private const int Catalogue = 84;

    [Fact]
    public void Every_act_of_the_catalogue_has_an_article_and_a_principle_in_every_law_of_the_region()
    {
        var scenario = Vicenza.Scenario;
        var (actions, laws) = (scenario.Table<ActionDefinition>(), scenario.Table<Law>());
        actions.Count(action => action.Number <= Catalogue).ShouldBe(Catalogue);
        laws.Count.ShouldBe(5);

        var gaps = from action in actions.Ids
                   from law in laws.Ids
                   let bearing = Bearing.Of(scenario, action, law)
                   where bearing.Entries.Count == 0 || bearing.Principles.Count == 0
                   select $"{actions[action].Name} in {laws[law].Name}";
        gaps.ShouldBeEmpty();
    }

    [Fact]
    public void Every_principle_of_the_library_is_reached_from_some_act()
    {
        var scenario = Vicenza.Scenario;
        var reached = scenario.Table<ActionDefinition>().Select(action => action.Principle).Concat(scenario.Table<CompassEntry>().Select(entry => entry.Principle)).ToHashSet();

        // The definition of the offence and the answer to demand lie behind charges, not behind a single act.
        scenario.Table<Principle>().Ids.Where(principle => !reached.Contains(principle)).Select(principle => scenario.Table<Principle>()[principle].Name)
            .ShouldBe(["p16", "p18"], ignoreOrder: true);
    }

    [Fact]
    public void No_word_of_an_article_gives_another_time_for_the_report_than_the_law_counts()
    {
        var scenario = Vicenza.Scenario;
        var entry = scenario.Table<CompassEntry>()[scenario.Table<CompassEntry>()["entry"]];
        var said = entry.Articles.ToDictionary(
            article => scenario.Table<Law>()[article.Law].Name,
            article => (Text: Vicenza.Package.Strings.Find("en", article.Says.Key).Text, Hours: Authorisation.Under(scenario, entry.Acts[0], scenario.Table<Law>()[article.Law]).ValidatedWithin.Seconds / 3600));

        said["verania_law"].ShouldSatisfyAllConditions(law => law.Hours.ShouldBe(2), law => law.Text.ShouldContain("within two hours"));
        said["tessaria_law"].ShouldSatisfyAllConditions(law => law.Hours.ShouldBe(12), law => law.Text.ShouldContain("within 12 hours"));
        said["aldova_law"].ShouldSatisfyAllConditions(law => law.Hours.ShouldBe(12), law => law.Text.ShouldContain("within 12 hours"));
        said["zelgora_law"].ShouldSatisfyAllConditions(law => law.Hours.ShouldBe(3), law => law.Text.ShouldContain("within three hours"));
        said["wadira_law"].ShouldSatisfyAllConditions(law => law.Hours.ShouldBe(6), law => law.Text.ShouldContain("within six hours"));
    }
}
