using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Testing;
using SevenHours.Web.Hosting;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Hour;

public sealed partial class HourTests
{
    /// <summary>An expected act that nobody does, and its contingency, which goes by itself later.</summary>
    private const string Contingency = """
        injects:
          i4_neighbour:
            channel: call
            unless: "knows(counsellor, blue_door)"
            expected: { what: The officer tells the house what the door looks like, of: [officer], by: 40m }
            by: 2h
            from: A neighbour
            to: [counsellor]
            title: The neighbour rings
            text: She has seen a door.
            facts: [blue_door]
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_due_within_the_hour_stands_in_order_and_what_is_held_and_due_on_top()
    {
        await using var house = await ControlHouse.OpenAsync();
        var page = await PageAsync(house);
        IdsIn(page, "hour-lines").ShouldBe(["line-i1_call", "line-i2_mail"]);

        await house.PressAsync("sheet/i1_call/hold");
        await house.PressAsync("clock/jump", ("to", "0:45"));

        page = await PageAsync(house);
        IdsIn(page, "hour-top").ShouldBe(["line-i1_call"]);
        IdsIn(page, "hour-lines").ShouldBe(["line-i2_mail"]);
    }

    [Fact]
    public async Task A_press_moves_a_line_by_ten_minutes_and_never_into_the_past()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "lines/i1_call/later");
        house.Line("i1_call").Due.ShouldBe(new SimTime(40 * 60));
        await DoneAsync(house, "lines/i1_call/earlier");
        await DoneAsync(house, "lines/i1_call/earlier");
        house.Line("i1_call").Due.ShouldBe(new SimTime(20 * 60));
        await house.PressAsync("clock/jump", ("to", "0:15"));
        await DoneAsync(house, "lines/i1_call/earlier");
        house.Line("i1_call").Due.ShouldBe(new SimTime(15 * 60), "earlier than now is now");

        (await RefusedAsync(house, "lines/i3_radio/later")).ShouldNotBeEmpty("it has no time to be moved from");
        (await RefusedAsync(house, "lines/nothing/later")).ShouldContain("nothing by this name");
    }

    [Fact]
    public async Task A_contingency_is_proposed_when_the_act_is_missing_put_off_proposed_again_and_sent()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Contingency);
        (await PageAsync(house)).ShouldNotContain("proposal-i4_neighbour");

        await house.PressAsync("clock/jump", ("to", "0:41"));
        var page = await PageAsync(house);
        page.ShouldContain("proposal-i4_neighbour");
        page.ShouldContain("The officer tells the house what the door looks like");
        page.ShouldContain("Goes by itself at 02:00");

        await DoneAsync(house, "proposals/i4_neighbour/wait");
        (await PageAsync(house)).ShouldNotContain("proposal-i4_neighbour");
        await house.PressAsync("clock/jump", ("to", "0:52"));
        (await PageAsync(house)).ShouldContain("proposal-i4_neighbour");

        await house.PressAsync("sheet/i4_neighbour/send");
        (await PageAsync(house)).ShouldNotContain("proposal-i4_neighbour");
        house.Desk("counsellor", desk => desk.Items.Single().Channel).ShouldBe(Channel.Call);
        (await RefusedAsync(house, "proposals/nothing/wait")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_proposed_once_the_act_was_done_and_struck_out_it_never_comes()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Contingency);
        await house.PressAsync("clock/jump", ("to", "0:41"));
        await house.Exercise.DirectAsync(
            Actor.Host("test"), 1, new RevealFact(house.Exercise.Edition.Scenario.Table<Fact>()["blue_door"], SeatSet.Of(house.Seat("counsellor"))), "told");
        (await PageAsync(house)).ShouldNotContain("proposal-i4_neighbour");

        await using var other = await ControlHouse.OpenAsync(extra: Contingency);
        await other.PressAsync("clock/jump", ("to", "0:41"));
        await other.PressAsync("sheet/i4_neighbour/skip");
        await other.PressAsync("clock/jump", ("to", "2:30"));
        other.Desk("counsellor", desk => desk.Items.Count(item => item.Inject == other.Exercise.Edition.Scenario.Table<Inject>()["i4_neighbour"])).ShouldBe(0);
    }

    [Fact]
    public async Task A_flag_is_raised_on_the_hour_and_on_control_with_what_would_help_and_put_away_with_a_reason()
    {
        var time = new ManualTime();
        await using var house = await ControlHouse.OpenAsync(begun: false, extra: null, more: new MovedClock(time));
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Nora");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        await house.PressAsync("clock/run");
        (await PageAsync(house)).ShouldNotContain("flag-officer");

        time.Advance(TimeSpan.FromMinutes(21));
        var page = await PageAsync(house);
        page.ShouldContain("flag-officer-idle");
        page.ShouldContain("For it, not yet sent: First call");
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("Idle since 00:00");
        (await house.Director.GetStringAsync($"{Hour(house)}/flags/officer/idle", Cancel)).ShouldContain("Reason, if you like");

        await DoneAsync(house, "flags/officer/idle", ("dealt", "yes"), ("says", "She was in the other room."));
        (await PageAsync(house)).ShouldNotContain("flag-officer");
        var settled = house.Exercise.Watch.Now.Settled.ShouldHaveSingleItem();
        house.Exercise.Says(settled.Says).ShouldBe("She was in the other room.");
        (await RefusedAsync(house, "flags/officer/tired", ("dealt", "yes"))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Limits_are_set_on_the_page_and_nonsense_is_refused()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "limits", ("idle", "10"), ("hard", "15"), ("stuck", "8"), ("load", "5"), ("repeats", "4"), ("exercise-time", "yes"));
        house.Exercise.Watch.Now.Limits.ShouldBe(new WatchLimits(10, 15, 8, 5, 4, true));
        (await RefusedAsync(house, "limits", ("idle", "ten"), ("hard", "15"), ("stuck", "8"), ("load", "5"), ("repeats", "4"))).ShouldContain("make no sense");
    }

    [Fact]
    public async Task Two_directors_who_press_at_once_send_it_once_and_the_second_is_told()
    {
        await using var house = await ControlHouse.OpenAsync();
        // Two first pages at once would give one browser two different tokens.
        await house.Director.GetStringAsync(house.Href, Cancel);

        var answers = await Task.WhenAll(house.PressAsync("sheet/i1_call/send"), house.PressAsync("sheet/i1_call/send"));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.UnprocessableEntity]);
        house.Desk("officer", desk => desk.Items.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Who_only_looks_on_is_shown_no_button_and_players_are_not_let_in()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Contingency);
        await house.PressAsync("clock/jump", ("to", "0:41"));
        var (mentor, key) = await house.JoinAsync(house.Exercise.Session.Pins.StaffPin, "Mara");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, Role.Mentor);
        var (player, _) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Nora");

        var page = await mentor.GetStringAsync(Hour(house), Cancel);
        page.ShouldContain("proposal-i4_neighbour");
        page.ShouldNotContain("/send\"");
        page.ShouldNotContain("/wait\"");
        (await player.GetAsync(Hour(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Hour(ControlHouse house) => $"/exercises/{house.Exercise.Id}/hour";

    [Fact]
    public async Task A_move_of_the_other_side_is_announced_and_logged_by_what_comes_of_it_and_never_by_its_authors_id()
    {
        const string silent = """
            rules:
              she_is_moved: { kind: adversary, at: 30m, do: [ flag: moved, lose_contact: girl ] }
              she_writes: { kind: adversary, at: 31m, do: [ flag: written, reveal: { fact: blue_door, to: [officer] } ] }
            personas: { girl_voice: { of: girl, languages: [en], layers: [ { id: a, says: Here. } ] } }
            """;
        await using var house = await ControlHouse.OpenAsync(extra: silent);
        var before = Visible(await PageAsync(house));
        await house.PressAsync("clock/jump", ("to", "0:45"));
        var after = Visible(await house.Director.GetStringAsync(house.Href, Cancel));

        before.ShouldContain("The other side acts");
        before.ShouldContain("The door is blue.");
        after.ShouldContain("the other side reacts");
        foreach (var page in new[] { before, after })
            page.ShouldNotMatch("she[_ ]is[_ ]moved|she[_ ]writes");
    }

    // What is read, not what addresses and ids of parts are made of.
    private static string Visible(string page) => WebUtility.HtmlDecode(Tag().Replace(page, " "));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    private static Task<string> PageAsync(ControlHouse house) => house.Director.GetStringAsync(Hour(house), Cancel);

    private static async Task DoneAsync(ControlHouse house, string path, params (string Name, string Value)[] fields) =>
        (await ControlHouse.PostAsync(house.Director, Hour(house), $"{Hour(house)}/{path}", fields)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

    private static async Task<string> RefusedAsync(ControlHouse house, string path, params (string Name, string Value)[] fields)
    {
        var answer = await ControlHouse.PostAsync(house.Director, Hour(house), $"{Hour(house)}/{path}", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static IReadOnlyList<string> IdsIn(string page, string part)
    {
        var from = page.IndexOf($"id=\"{part}\"", StringComparison.Ordinal);
        var end = page.IndexOf("</ol>", from, StringComparison.Ordinal);
        return [.. Row().Matches(page[from..end]).Select(match => match.Groups["id"].Value)];
    }

    [GeneratedRegex("""<li class="due[^"]*" id="(?<id>[^"]+)""")]
    private static partial Regex Row();

    private sealed class MovedClock(ManualTime time) : IFeature
    {
        public void Add(IServiceCollection services) => services.AddSingleton<TimeProvider>(time);

        public void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes)
        {
        }
    }
}
