using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

/// <summary>What is wrong with a crime scene is said: the flat of the tests, spoiled in one place each.</summary>
public sealed class SceneFindingTests
{
    [Fact]
    public void The_flat_of_the_tests_has_no_findings() => Findings(SceneCase.Flat).ShouldNotContain(code => code.StartsWith("SH61"));

    [Theory]
    [InlineData("SH6101", "rect: [0, 0, 200, 400]", "rect: [0, 0, 200]")]
    [InlineData("SH6101", "at: [20, 300], on: true", "at: [20], on: true")]
    [InlineData("SH6102", "room: hall, at: [20, 300]", "room: bath, at: [20, 300]")]
    [InlineData("SH6103", "room: kitchen, at: [250, 80]", "room: kitchen, at: [900, 80]")]
    [InlineData("SH6104", "{ from: hall, to: cellar, at: [60, 400, 140, 400] }", "{ from: kitchen, to: hall, at: [200, 200, 200, 280] }")]
    [InlineData("SH6105", "found: told, knows: rumour", "found: told")]
    [InlineData("SH6106", "opened_by: [visit]", "vehicles: 1")]
    [InlineData("SH6107", "hall: { name: Hall", "outside: { name: Hall")]
    [InlineData("SH6108", "apart_from: keeper", "apart_from: tenant")]
    [InlineData("SH6111", "item: glass", "item: vase")]
    public void What_is_wrong_is_said(string code, string right, string wrong)
    {
        SceneCase.Flat.ShouldContain(right);
        Findings(SceneCase.Flat.Replace(right, wrong, StringComparison.Ordinal)).ShouldContain(code);
    }

    [Fact]
    public void Two_scenes_at_one_place_are_one_too_many() =>
        RaidCase.New().With("scene", SceneCase.Flat).With("other", SceneCase.Flat.Replace("  flat:", "  again:", StringComparison.Ordinal)).Findings().ShouldContain("SH6109");

    [Fact]
    public void A_place_without_a_scene_cannot_be_opened() =>
        RaidCase.New().With("scene", SceneCase.Flat)
            .With("more", "outcomes: { e_opens: { on: visit, do: [ { scene_opened: station } ] } }").Findings().ShouldContain("SH6110");

    private static IReadOnlyList<string> Findings(string scene) => RaidCase.New().With("scene", scene).Findings();
}
