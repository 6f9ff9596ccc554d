using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>Two directors, three teams, forty people at the door.</summary>
public sealed partial class FortyPeopleTests(ITestOutputHelper output)
{
    private const int People = 40;
    private const int Teams = 3;

    [Fact]
    public async Task Forty_people_are_let_in_by_two_directors_to_seats_in_three_teams_and_get_an_inject_within_a_minute()
    {
        await using var house = await FullHouse.OpenAsync(Teams);
        house.Exercise.Session.Exercise.HasWaitingRoom.ShouldBeTrue("a new exercise has a waiting room unless somebody says otherwise");
        var directors = new[] { (await house.InAsync("Edda Lund", Role.Director)).Guest, (await house.InAsync("Jori Vane", Role.Director)).Guest };
        directors.ShouldAllBe(director => director != house.Operator);

        var watch = Stopwatch.StartNew();
        var waiting = new ConcurrentDictionary<string, Guest>(StringComparer.Ordinal);
        var knocking = Task.WhenAll(Enumerable.Range(0, People).Select(i => KnockAsync(house, i, waiting)));
        await Task.WhenAll([knocking, .. directors.Select((director, n) => LetInAsync(house, director, n))]);
        Say("all are seated", watch);

        var people = (await knocking).ToList();
        var feeds = await Task.WhenAll(people.Select(async person =>
        {
            (await person.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/desk");
            return (person, Feed: await person.FeedOfAsync($"{house.Href}/desk"));
        }));
        var heard = feeds.Select(at => at.person.HearAsync(at.Feed, "The bell has rung")).ToList();
        for (var team = 1; team <= Teams; team++)
        {
            var (director, query) = (directors[team % 2], team == 1 ? "" : $"?team={team}");
            var control = await director.PageAsync($"{house.Href}/control{query}");
            foreach (var press in (string[])["clock/run", "sheet/i1_call/send"])
            {
                (await director.PostAsync(control, $"{house.Href}/control/{press}{query}")).Headers.Location.ShouldNotBeNull(press);
            }
        }

        await Task.WhenAll(heard);
        watch.Stop();
        Say("all have the inject on their desks", watch);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));

        var seats = house.Exercise.Session.Seats;
        seats.Values.Sum(holders => holders.People.Count).ShouldBe(People);
        await house.RestartAsync();
        house.Exercise.Session.Seats.ToDictionary(one => one.Key, one => string.Join(' ', one.Value.People))
            .ShouldBe(seats.ToDictionary(one => one.Key, one => string.Join(' ', one.Value.People)));
        var desks = await Task.WhenAll(people.Select(person => person.PageAsync($"{house.Href}/desk")));
        desks.ShouldAllBe(desk => desk.Contains("The bell has rung", StringComparison.Ordinal));
        for (var i = 0; i < People; i++)
        {
            desks[i].ShouldContain(NameOf(i), Case.Sensitive, "everybody is back in his own seat");
        }
    }

    private static string NameOf(int i) => string.Create(CultureInfo.InvariantCulture, $"Guest {(char)('A' + (i / 10))}{i % 10}");

    private static string SeatOf(int i) => string.Create(CultureInfo.InvariantCulture, $"{(i % Teams) + 1}/seat{(i / Teams) + 1}");

    private static async Task<Guest> KnockAsync(FullHouse house, int i, ConcurrentDictionary<string, Guest> waiting)
    {
        var guest = house.Guest();
        waiting[NameOf(i)] = guest;
        (await guest.KnockAsync(house.Exercise.Session.Pins.Pin, NameOf(i))).ShouldBe($"{house.Href}/lobby");
        return guest;
    }

    // Both look at the same door, press at the same time, and may be told that the other was quicker.
    private static async Task LetInAsync(FullHouse house, Guest director, int half)
    {
        for (var seated = 0; seated < People / 2;)
        {
            var door = await director.PageAsync($"{house.Href}/door");
            foreach (var row in Knocks().Matches(door).Where(row => int.Parse(row.Groups["digit"].Value, CultureInfo.InvariantCulture) % 2 == half))
            {
                var i = ((row.Groups["letter"].Value[0] - 'A') * 10) + int.Parse(row.Groups["digit"].Value, CultureInfo.InvariantCulture);
                var (key, seat) = (row.Groups["key"].Value, SeatOf(i));
                door.ShouldContain($"<option value=\"{seat}\"");
                (await director.PostAsync(door, $"{house.Href}/people/{key}/in", ("role", "Participant"), ("seat", seat))).Headers.Location.ShouldNotBeNull();
                seated++;
            }
        }
    }

    private void Say(string what, Stopwatch watch) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.0} s: {what}"));

    [GeneratedRegex("id=\"knock-(?<key>[0-9a-f]+)\">\\s*<div class=\"who\"><b>Guest (?<letter>[A-D])(?<digit>[0-9])</b>")]
    private static partial Regex Knocks();
}
