using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Walls;

/// <summary>Positions, shapes and distances.</summary>
public class MapTests
{
    [Theory]
    [InlineData("0.1431", 143_100), InlineData("-0.4402", -440_200), InlineData("31", 31_000_000), InlineData("-0.000001", -1)]
    public void Degrees_are_read_into_whole_millionths(string written, int millionths)
    {
        Degrees.TryRead(written, out var read).ShouldBeTrue();
        read.ShouldBe(millionths);
    }

    [Theory, InlineData(""), InlineData("4,5"), InlineData("0°32'"), InlineData("1.2.3"), InlineData("0.1234567"), InlineData("999")]
    public void What_is_no_number_of_degrees_is_not_read(string written) => Degrees.TryRead(written, out _).ShouldBeFalse();

    [Fact]
    public void A_distance_is_the_same_both_ways_and_near_what_a_sphere_gives()
    {
        var (a, b) = (new Spot(-106_800, -641_800), new Spot(-82_000, -598_000));
        Distance.Metres(a, b).ShouldBe(Distance.Metres(b, a));
        Distance.Metres(a, b).ShouldBeInRange(5_550, 5_650); // great circle: 5,597 m
        Distance.Metres(new Spot(45_000_000, 9_000_000), new Spot(46_000_000, 10_000_000)).ShouldBeInRange(134_500, 136_500); // 135,786 m
        Distance.Metres(new Spot(0, 179_900_000), new Spot(0, -179_900_000)).ShouldBeInRange(22_200, 22_300);
        Distance.Metres(a, a).ShouldBe(0);
    }

    [Fact]
    public void A_package_says_where_places_lie_and_what_lies_under_them()
    {
        var scenario = Case("{ house: { name: The house, country: verania, at: { lat: 0.1, lon: -0.4 }, public: true }, yard: { name: The yard } }").Build();

        var sites = scenario.Table<Site>();
        sites[sites["house"]].ShouldSatisfyAllConditions(s => s.Spot.ShouldBe(new Spot(100_000, -400_000)), s => s.IsPublic.ShouldBeTrue());
        sites[sites["yard"]].Spot.ShouldBeNull();
        var river = scenario.Table<Shape>().ShouldHaveSingleItem();
        (river.IsArea, river.Line.Count).ShouldBe((false, 2));
        scenario.Table<Fact>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.When.ShouldBe(new SimTime(-7200)), f => f.Where.ShouldBe(scenario.Subjects["house"]));
    }

    [Fact]
    public void What_is_wrong_with_a_map_is_found()
    {
        Case("{ house: { name: The house, country: verania, at: { lat: north, lon: 0 } } }").Findings().ShouldContain("SH6701");
        Case("{ house: { name: The house, country: verania } }", "0.1 0.2").Findings().ShouldContain("SH6702");
        Case("{ house: { name: The house, country: verania, at: { lat: 0, lon: 0 } }, far: { name: Far, country: verania, at: { lat: 0, lon: 0.9 } } }")
            .With("ways", "travel: { way: { from: house, to: far, time: 2m } }").Findings().ShouldContain("SH6703");
    }

    private static SmallCase Case(string places, string line = "0.1,0.2 0.3,0.4") => new SmallCase([.. AllDisciplines.Create()])
        .With("world", $$"""
            countries: { verania: { name: Verania, code: XB, languages: [en] } }
            agencies: { police: { name: Police, short: PO, profession: police, country: verania } }
            seats: { chief: { agency: police, title: Chief, languages: [en] } }
            people: { girl: { name: The girl, languages: [ru] } }
            places: {{places}}
            facts: { seen: { statement: She was at the house., about: girl, when: -2h, where: house, held_by: [police] } }
            shapes: { stream: { kind: river, name: The stream, line: "{{line}}" } }
            """);
}
