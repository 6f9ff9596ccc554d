using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using Shouldly;
using Xunit;
using MapSpot = SevenHours.Disciplines.Walls.Spot;
using Spot = SevenHours.Disciplines.Telephony.Worlds.Spot;

namespace SevenHours.Pure.Tests.Telephony;

/// <summary>The plane of telephones and the map of the case say the same of a place.</summary>
public sealed class PlaneAnchorTests
{
    [Theory, InlineData(0, 0), InlineData(-107_409, -643_829), InlineData(45_546_000, 11_535_000), InlineData(-62_000_000, 170_000_000)]
    public void What_goes_to_the_map_comes_back_within_a_metre_and_is_as_far_on_both(int north, int east)
    {
        var anchor = new PlaneAnchor(new MapSpot(north, east));
        foreach (var spot in (Spot[])[new(0, 0), new(420, -230), new(-9_000, 12_500), new(38_000, 5_200)])
        {
            var back = anchor.ToPlane(anchor.ToMap(spot));
            (Math.Abs(back.X - spot.X), Math.Abs(back.Y - spot.Y)).ShouldSatisfyAllConditions(off => off.Item1.ShouldBeLessThanOrEqualTo(1), off => off.Item2.ShouldBeLessThanOrEqualTo(1));
            ((double)Distance.Metres(anchor.Zero, anchor.ToMap(spot))).ShouldBe(new Spot(0, 0).To(spot), (new Spot(0, 0).To(spot) * 0.01) + 2);
        }
    }

    [Fact]
    public void A_place_with_degrees_needs_no_metres_where_the_plane_has_a_zero_and_metres_go_before_degrees()
    {
        var play = TelephoneCase.New(changes: [
            ("seed: 3", "seed: 3\n    zero: { lat: 0.100000, lon: 0.200000 }"),
            ("flat: { x: 1500, y: 200 }", ""),
            ("{ name: The keeper's flat,", "{ name: The keeper's flat, at: { lat: 0.102000, lon: 0.213500 },"),
            ("{ name: The village,", "{ name: The village, at: { lat: 0.900000, lon: 0.900000 },"),
        ]).Begin();

        var net = play.Net();
        net.Places[play.Id<Subject>("flat")].ShouldBe(new Spot(1501, 222));
        net.Places[play.Id<Subject>("village")].ShouldBe(new Spot(61_000, 300));
        net.Anchor!.Zero.ShouldBe(new MapSpot(100_000, 200_000));
        TelephoneCase.Begin().Net().Anchor.ShouldBeNull();
    }
}
