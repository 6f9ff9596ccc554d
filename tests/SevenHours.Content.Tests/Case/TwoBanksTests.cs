using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>The case on two banks is won as often as its author promises, and never without the table at which both sit.</summary>
public sealed class TwoBanksTests
{
    private const int Runs = 60;
    private static readonly string Case = Repository.PathOf("scenarios/two-banks");

    [Theory]
    [InlineData("school", 80, 100)]
    [InlineData("average", 25, 65)]
    [InlineData("novice", 5, 40)]
    public void Stand_ins_of_each_skill_reach_the_goal_as_often_as_promised(string skill, int atLeast, int atMost)
    {
        var band = new Band(Reached(skill), Runs);
        (100 * band.High).ShouldBeGreaterThanOrEqualTo(atLeast, band.ToString());
        (100 * band.Low).ShouldBeLessThanOrEqualTo(atMost, band.ToString());
    }

    [Fact]
    public void Without_the_table_at_which_both_banks_sit_there_is_no_team_and_nobody_goes_in_together() =>
        Reached("school", "--without", "coordinator/bring_them_to_one_table").ShouldBe(0);

    [Fact]
    public void Nothing_is_found_in_the_package_even_by_playing_it() => Tool.Run("check", Case, "--play", "--json").Json["diagnostics"]!.AsArray().ShouldBeEmpty();

    private static int Reached(string skill, params string[] more)
    {
        var answer = Tool.Run(["ensemble", Case, "--runs", $"{Runs}", "--stand-ins", skill, "--json", .. more]);
        answer.Code.ShouldBe(0);
        return (int)Math.Round(Runs * answer.Json["reachedGoalShare"]!.GetValue<double>());
    }
}
