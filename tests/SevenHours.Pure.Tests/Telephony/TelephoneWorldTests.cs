using System.Globalization;
using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Telephony;

/// <summary>Records made from a few lines: the same every time, near the truth, and never the truth itself.</summary>
public sealed class TelephoneWorldTests
{
    private const int Day = 86_400;

    private static readonly Spot Flat = new(150, 120);

    /// <summary>A town of 25 masts; somebody lives in the flat, somebody visits by night, a neighbour lives next door, a stranger at the other end.</summary>
    private static TelephoneWorldSpec Town(ulong seed, int records = 4_000, params IReadOnlyList<int> visits) => new()
    {
        Seed = seed,
        Days = 30,
        Ahead = 1,
        Begins = 9 * 3600,
        Records = records,
        Operators = [new OperatorSpec("north", "verania", 0, 2)],
        Masts = [.. Enumerable.Range(0, 25).Select(i => new MastSpec($"m{i}", 0, new Spot((i % 5) * 1200, (i / 5) * 1200), (i * 13) % 120, 550))],
        People =
        [
            Living(Flat, Flat), Living(new Spot(2300, 2200), new Spot(1200, 1300), [.. visits.Select(ago => At(Flat, ago))]), Living(new Spot(180, 60), new Spot(1300, 200)),
            Living(new Spot(2500, 100), new Spot(2300, 1300)),
        ],
        Phones = [.. Enumerable.Range(0, 4).Select(i => new PhoneSpec($"+999 555 020{i}", i, 0, [(i.ToString("D15", CultureInfo.InvariantCulture), int.MinValue)], int.MinValue, int.MaxValue, 30))],
        Ties = [new TieSpec(0, 1, 7, 30, 7, 23, int.MinValue, int.MaxValue)],
    };

    private static MoverSpec Living(Spot home, Spot work, IReadOnlyList<Move>? moves = null) => new(home, work, 8 * 3600, 17 * 3600, [.. (moves ?? []).OrderBy(move => move.From)]);

    private static Move At(Spot at, int daysAgo) => new(at, (-daysAgo * Day) - (9 * 3600) + (21 * 3600), (-daysAgo * Day) - (9 * 3600) + (30 * 3600));

    [Fact]
    public void The_same_seed_makes_the_same_records_whatever_the_culture_and_another_makes_others() => Seeds.ForAll(3, seeds =>
    {
        var (seed, other) = (seeds.Next(), seeds.Next());
        var one = RecordsFile.Of(TelephoneWorld.Make(Town(seed)).Book);

        using (new UnderCulture("sv-SE"))
        {
            RecordsFile.Of(TelephoneWorld.Make(Town(seed)).Book).ShouldBe(one);
        }

        RecordsFile.Of(TelephoneWorld.Make(Town(other)).Book).ShouldNotBe(one);
    });

    [Fact]
    public void About_as_many_records_are_made_as_were_asked_for() => Seeds.ForAll(3, seeds =>
        TelephoneWorld.Make(Town(seeds.Next(), 20_000)).Book.Count.ShouldBeInRange(14_000, 26_000));

    [Fact]
    public void Every_record_is_by_a_sector_that_truly_reaches_its_telephone() => Seeds.ForAll(4, seeds =>
    {
        var world = TelephoneWorld.Make(Town(seeds.Next(), visits: [20, 12, 4]));
        var facing = 0;
        var all = 0;
        foreach (var number in Enumerable.Range(0, 4))
        {
            foreach (var place in world.Index.OfNumber(number))
            {
                if (world.Book[place] is { Cell: >= 0 } record)
                {
                    var (cell, at) = (world.Book.Cells.All[record.Cell], world.TrueSpot(number, record.Time));
                    (at.To(new Spot(cell.X, cell.Y)) * 100 / cell.Radius).ShouldBeLessThanOrEqualTo(200);
                    all++;
                    facing += world.Book.Cells.Covering(at.X, at.Y).Contains(record.Cell) ? 1 : 0;
                }
            }
        }

        (facing * 100 / all).ShouldBeInRange(60, 98, "noise is there, and is not everything");
    });

    [Fact]
    public void Three_nights_at_one_flat_are_found_and_neighbours_who_live_there_are_not_taken_for_a_meeting() => Seeds.ForAll(6, seeds =>
    {
        var world = TelephoneWorld.Make(Town(seeds.Next(), visits: [22, 13, 5]));

        var visitor = CoLocation.Of(world.Index, 0, 1);
        var neighbour = CoLocation.Of(world.Index, 0, 2);
        var stranger = CoLocation.Of(world.Index, 0, 3);

        visitor.Nights.ShouldBeGreaterThanOrEqualTo(2);
        visitor.Log10.ShouldBeGreaterThan(1.5);
        neighbour.Nights.ShouldBeGreaterThan(visitor.Nights);
        (neighbour.Log10 / Math.Max(1, neighbour.Dates)).ShouldBeLessThan(0.15, "each night of two who live there says next to nothing");
        stranger.Log10.ShouldBeLessThan(1);
    });

    [Fact]
    public void Three_nights_weigh_more_than_one_meeting_by_day()
    {
        var nights = CoLocation.Of(TelephoneWorld.Make(Town(5, visits: [22, 13, 5])).Index, 0, 1);
        var best = nights.Occasions.Where(o => !o.Overlap.IsNight).Select(o => Math.Log10(o.Ratio)).DefaultIfEmpty(0).Max();

        nights.Log10.ShouldBeGreaterThan(best);
        (nights.Support >= Support.Moderate).ShouldBeTrue();
    }

    [Fact]
    public void Most_true_meetings_by_night_leave_a_trace_and_what_is_found_between_strangers_stays_weak()
    {
        var (met, found, strong) = (0, 0, 0);
        Seeds.ForAll(10, seeds =>
        {
            var world = TelephoneWorld.Make(Town(seeds.Next(), 2_000, visits: [25, 21, 17, 13, 9, 5]));
            met += 6;
            found += CoLocation.Of(world.Index, 0, 1).Nights;
            strong += CoLocation.With(world.Index, 0, [1, 3]).Count(one => one is { B: 3, Support: > Support.Weak });
        });

        (found * 100 / met).ShouldBeGreaterThan(80);
        strong.ShouldBe(0);
    }

    [Fact]
    public void A_narrow_window_holds_exactly_what_a_wide_one_holds_within_it() => Seeds.ForAll(3, seeds =>
    {
        var index = TelephoneWorld.Make(Town(seeds.Next())).Index;
        var (from, until) = (-(5 + seeds.Below(20)) * Day, -seeds.Below(4) * Day);

        var wide = index.OfNumber(0).ToArray().Select(place => index.Book[place]).Where(r => r.Time >= from && r.Time < until);

        index.Within(index.OfNumber(0), from, until).ToArray().Select(place => index.Book[place]).ShouldBe(wide);
    });

    [Fact]
    public void A_call_between_two_numbers_stands_in_the_records_of_both()
    {
        var index = TelephoneWorld.Make(Town(9)).Index;

        var (mine, yours) = (Contacts.Of(index, 0).Single(c => c.Other == 1), Contacts.Of(index, 1).Single(c => c.Other == 0));

        (mine.Outgoing, mine.Incoming, mine.Seconds, mine.Days).ShouldBe((yours.Incoming, yours.Outgoing, yours.Seconds, yours.Days));
        mine.Count.ShouldBeInRange(15, 50);
    }

    [Fact]
    public void Where_somebody_lives_and_works_shows_in_the_sectors_of_nights_and_days()
    {
        var world = TelephoneWorld.Make(Town(11));

        var life = PatternOfLife.Of(world.Index, 1);

        world.Book.Cells.Around(life.Nights!.Cell).ToArray().ShouldContain(cell => world.Book.Cells.Covering(2300, 2200).Contains(cell));
        world.Book.Cells.Around(life.Days!.Cell).ToArray().ShouldContain(cell => world.Book.Cells.Covering(1200, 1300).Contains(cell));
        Timeline.Of(world.Index, 1).Sum(stay => stay.Records).ShouldBe(world.Index.OfNumber(1).ToArray().Count(place => world.Book.CellOf(place) >= 0));
    }

    [Fact]
    public void Two_tower_dumps_at_both_nights_leave_the_visitor_among_few()
    {
        var world = TelephoneWorld.Make(Town(13, visits: [22, 13]));
        var cells = world.Book.Cells.Covering(Flat.X, Flat.Y).SelectMany(cell => world.Book.Cells.Around(cell).ToArray()).Distinct().ToList();
        DumpWindow Night(int ago) => new(cells, (-ago * Day) - (9 * 3600) + (21 * 3600), (-ago * Day) - (9 * 3600) + (30 * 3600));

        var seen = TowerDumps.Intersect(world.Index, [Night(22), Night(13)]);

        seen.Select(one => one.Number).ShouldContain(1);
        seen.Count.ShouldBeLessThan(world.Book.Numbers.Count / 2);
    }
}
