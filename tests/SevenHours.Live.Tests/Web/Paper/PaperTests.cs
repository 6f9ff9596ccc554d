using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Paper;

/// <summary>An exercise that goes on by paper, and is entered afterwards.</summary>
public sealed partial class PaperTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_set_holds_what_is_still_to_come_and_each_seat_only_what_it_knows()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(2_000));
        var (_, key) = await SeatedAsync(house);
        await house.ActAsync(key, new OpenItem(house.Seat("officer"), house.Desk("officer", desk => desk.Items[0].Handle)));

        var cards = await PrintAsync(house, "cards");
        cards.ShouldContain("A letter");
        cards.ShouldNotContain("First call", customMessage: "what went out is not handed out again");
        (await PrintAsync(house, "answers")).ShouldContain("There is a room.");

        var leaves = Leaf().Split(await PrintAsync(house, "seats")).Skip(1).ToList();
        leaves.Count.ShouldBe(2);
        leaves.Single(leaf => leaf.Contains(">Officer<", StringComparison.Ordinal)).ShouldContain("The door is blue.");
        leaves.Single(leaf => leaf.Contains(">Counsellor<", StringComparison.Ordinal)).ShouldNotContain("The door is blue.");
    }

    [Fact]
    public async Task A_slip_is_entered_at_its_time_and_what_was_due_until_then_has_happened()
    {
        await using var house = await ControlHouse.OpenAsync();

        (await EnterAsync(house, "officer", "Message", "1:10", ("to", "counsellor"), ("text", "We come at eight."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Exercise.Live(1).Now.ShouldBe(new SimTime(4_200));
        var (sent, at) = house.Exercise.Live(1).Events.After(0).Where(e => e.Event is MessageSent).Select(e => ((MessageSent)e.Event, e.At)).ShouldHaveSingleItem();
        at.ShouldBe(new SimTime(4_200));
        sent.From.ShouldBe(house.Seat("officer"));
        house.Desk("counsellor", desk => desk.Items.Select(item => item.From).Count()).ShouldBe(2, "the letter of one o'clock, and the message");
        (await house.Director.GetStringAsync($"{At(house)}/enter", Cancel)).ShouldContain("01:10:00");
    }

    [Fact]
    public async Task The_same_slip_sent_twice_is_entered_once_and_a_late_one_happens_now()
    {
        await using var house = await ControlHouse.OpenAsync();
        (string, string)[] slip = [("key", "slip1"), ("text", "We ask the guardian first."), ("why", "She is a child.")];
        await EnterAsync(house, "counsellor", "Decision", "0:40", slip);
        await EnterAsync(house, "counsellor", "Decision", "0:40", slip);
        await EnterAsync(house, "officer", "Decision", "0:20", ("text", "Nobody goes in."));

        var decided = house.Exercise.Live(1).Events.After(0).Where(e => e.Event is DecisionRecorded).Select(e => e.At.Seconds).ToList();
        decided.ShouldBe([2_400, 2_400]);
    }

    [Fact]
    public async Task A_request_on_paper_is_judged_as_one_on_the_screen()
    {
        await using var house = await ControlHouse.OpenAsync();

        await EnterAsync(house, "officer", "Request", "0:10", ("to", "ngo"), ("what", "topic.shelter_place"), ("text", "A place for tonight."));
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(3_000));

        house.Exercise.Live(1).Events.After(0).Select(e => e.Event).OfType<RequestAnswered>().ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Granted);
    }

    [Fact]
    public async Task Nothing_is_entered_while_the_clock_runs_and_no_word_is_lost()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.Exercise.RunAsync(Actor.Host("test"));

        var answer = await EnterAsync(house, "officer", "Message", "0:30", ("to", "counsellor"), ("text", "We come at eight."));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("The exercise clock is running.");
        page.ShouldContain("We come at eight.");
        page.ShouldContain("value=\"0:30\"");
        house.Exercise.Live(1).Events.After(0).ShouldNotContain(e => e.Event is MessageSent);
    }

    [Theory, InlineData("yesterday"), InlineData(""), InlineData("9999999:00")]
    public async Task A_time_that_is_none_is_said(string at)
    {
        await using var house = await ControlHouse.OpenAsync();
        (await EnterAsync(house, "officer", "Decision", at, ("text", "Wait."))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static string At(ControlHouse house) => $"/exercises/{house.Exercise.Id}/paper";

    private static Task<string> PrintAsync(ControlHouse house, string part) => house.Director.GetStringAsync($"{At(house)}/print?part={part}", Cancel);

    private static Task<HttpResponseMessage> EnterAsync(ControlHouse house, string seat, string kind, string at, params (string, string)[] fields) =>
        ControlHouse.PostAsync(house.Director, $"{At(house)}/enter", $"{At(house)}/enter", [("seat", seat), ("kind", kind), ("at", at), .. fields]);

    private static async Task<(HttpClient Browser, string Key)> SeatedAsync(ControlHouse house)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Edda Lund");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        return (browser, key);
    }

    [GeneratedRegex("<section class=\"leaf seatleaf\">")]
    private static partial Regex Leaf();
}
