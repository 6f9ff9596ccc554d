using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Days;

public sealed class DaysTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_day_is_closed_the_night_passes_and_the_morning_opens_with_a_report_that_each_agency_may_read()
    {
        await using var house = await ControlHouse.OpenAsync();
        var days = $"/exercises/{house.Exercise.Id}/days";
        await house.PressAsync("sheet/i1_call/send");
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Nora");
        (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        await house.ActAsync(key, new OpenItem(house.Seat("officer"), house.Desk("officer", desk => desk.Items.Single().Handle)));

        var page = await house.Director.GetStringAsync(days, Cancel);
        page.ShouldContain("A letter", Case.Sensitive, "it goes out in the night");
        page.ShouldContain("Day 2: opens at 20:00.");
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/open")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Now.ShouldBe(new SimTime(20 * 3600));

        var report = await house.Director.GetStringAsync($"{days}/report?since=0:00", Cancel);
        Part(report, "sitrep-police").ShouldContain("The door is blue.");
        Part(report, "sitrep-ngo").ShouldNotContain("The door is blue.");
        Part(report, "sitrep-ngo").ShouldContain("A letter", Case.Sensitive, "nobody opened it");

        (await ControlHouse.PostAsync(house.Director, days, $"/draft/{house.Exercise.Id}/1.sitrep.72000.police", ("text", "The door is bl"))).EnsureSuccessStatusCode();
        (await house.Director.GetStringAsync($"{days}/report", Cancel)).ShouldContain(">The door is bl</textarea>", Case.Sensitive, "half a sentence is kept");
        (string, string)[] release = [("key", "one"), ("reader", "police"), ("text", "The door is blue; find it today.")];
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/report", release)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/report", release)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Director.GetStringAsync($"{days}/report", Cancel)).ShouldNotContain("The door is bl</textarea>", Case.Sensitive, "it has been sent");
        house.Desk("officer", desk => desk.Items.Count(item => item.Channel == Channel.Document)).ShouldBe(1, "one press, one document");
        house.Desk("counsellor", desk => desk.Items.Count(item => item.Channel == Channel.Document)).ShouldBe(0);

        (await ControlHouse.PostAsync(house.Director, days, $"{days}/report", ("key", "two"), ("reader", "board"), ("text", "Day two has opened."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/board", Cancel)).ShouldContain("Day two has opened.");
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/open")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "there is no third day");
    }

    [Fact]
    public async Task An_amendment_is_shown_with_what_would_change_and_nothing_has_changed()
    {
        await using var house = await ControlHouse.OpenAsync();
        const string Amendment = """
            injects:
              i9_witness: { channel: call, at: 2h, from: A witness, to: [counsellor], title: A witness rings, text: It was blue., facts: [blue_door] }
            """;
        var before = house.Exercise.Live(1).Events.Count;

        var card = await (await house.PressAsync("amend/check", ("yaml", Amendment), ("hours", "8"))).Content.ReadAsStringAsync(Cancel);

        card.ShouldContain("A witness rings");
        card.ShouldContain("02:00, Lantern House");
        card.ShouldContain("now reaches");
        house.Exercise.Live(1).Events.Count.ShouldBe(before);
        var near = await (await house.PressAsync("amend/check", ("yaml", Amendment), ("hours", "1"))).Content.ReadAsStringAsync(Cancel);
        near.ShouldContain("Nothing would come out differently");
    }

    [Theory]
    [InlineData("en", "Missed if nobody acts: A bed for the night (The girl)")]
    [InlineData("fr", "Manqué si personne n’agit : A bed for the night (The girl)")]
    public async Task What_becomes_of_a_right_in_the_night_is_told_by_whose_and_what_it_is(string language, string missed)
    {
        await using var house = await ControlHouse.OpenAsync(extra: """
            rights:
              a_bed: { of: girl, title: A bed for the night, due_when: "elapsed >= 2h", within: 90m, kept_when: "safe(girl)", missed: [{ harm: { who: girl, severity: 2, says: She slept on a bench. } }] }
            """);

        await house.PressAsync("clock/jump", ("to", "2:10"));
        var page = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/days?lang={language}", Cancel));
        Part(page, "night").ShouldContain(missed);
        page.ShouldNotContain("a_bed");
        page.ShouldNotContain("right.a bed");
    }

    private static string Part(string page, string id)
    {
        var from = page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</section>", from, StringComparison.Ordinal)];
    }
}
