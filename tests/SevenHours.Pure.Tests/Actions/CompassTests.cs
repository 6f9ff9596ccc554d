using SevenHours.Disciplines.Actions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

/// <summary>Where the compass points, and what it leaves out.</summary>
public sealed class CompassTests
{
    private const string Whole = """
        compass:
          going_in: { title: Going in, acts: [ACTS], principle: p7, must: An order., breaks: Another door., articles: { our_law: { number: 12, says: The prosecutor. } } }
        """;

    private static SmallCase Case(string compass) => RaidCase.New().With("compass", compass.Replace("ACTS", string.Join(", ", Acts()), StringComparison.Ordinal));

    private static IEnumerable<string> Acts() => RaidCase.New().Build().Table<ActionDefinition>().Select(action => action.Name);

    [Fact]
    public void An_act_in_a_country_leads_to_its_article_its_principle_and_who_allows_it()
    {
        var scenario = Case(Whole).Build();
        var bearing = Bearing.Of(scenario, scenario.Table<ActionDefinition>()["entry"], scenario.Table<Law>()["our_law"]);

        bearing.Entries.ShouldHaveSingleItem().In(bearing.Law).ShouldNotBeNull().Number.ShouldBe(12);
        bearing.Authorisation.ShouldSatisfyAllConditions(law => law.From.ShouldBe(Authority.Prosecutor), law => law.IsUrgent.ShouldBeTrue());
        bearing.Principles.ShouldContain(scenario.Table<Principle>()["p7"]);
    }

    [Fact]
    public void An_act_that_no_article_governs_is_found_where_there_is_a_compass_at_all()
    {
        RaidCase.New().Findings().ShouldNotContain("SH7601");
        Case(Whole).Findings().ShouldNotContain("SH7601");
        Case(Whole.Replace("[ACTS]", "[entry]", StringComparison.Ordinal)).Findings().ShouldContain("SH7601");
    }

    [Fact]
    public void An_act_may_name_the_entry_it_falls_under()
    {
        var scenario = Case(Whole).With("more", "actions: { knock: { number: 90, title: Knock, compass: going_in } }").Build();

        Bearing.Of(scenario, scenario.Table<ActionDefinition>()["knock"], scenario.Table<Law>()["our_law"]).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public void Two_articles_of_a_law_with_one_number_are_found() =>
        Case(Whole + "\n  leaving: { title: Leaving, principle: p1, must: A word., breaks: None., articles: { our_law: { number: 12, says: Anybody. } } }")
            .Findings().ShouldContain("SH7602");
}
