using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Capture;

/// <summary>What was said off screen, recorded by whoever was there or looked on.</summary>
public sealed partial class CaptureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_participant_records_reaches_who_was_there_once_however_often_it_is_sent_and_nobody_else()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        var (counsellor, _) = await SitAsync(house, "Nils", "counsellor");
        var (other, _) = await SitAsync(house, "Olga", null);
        await house.Exercise.DirectAsync(Actor.Host("test"), 1, new RevealFact(Door(house), SeatSet.Of(house.Seat("officer"))), "reveal");
        var page = Page(house);
        var token = Token.Of(house.Exercise.Edition.Scenario, Door(house));
        (await officer.GetStringAsync(page, Cancel)).ShouldContain(token);
        (await counsellor.GetStringAsync(page, Cancel)).ShouldNotContain(token, customMessage: "only one's own facts can be chosen");

        for (var i = 0; i < 2; i++)
        {
            (await RecordAsync(house, officer, ("key", "press-1"), ("present", "counsellor"), ("fact", token), ("decided1", "We go in together."), ("decider1", "officer")))
                .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var talk = Talks(house).ShouldHaveSingleItem();
        (talk.RecordedBy, talk.By, talk.Decided.Single().Seat).ShouldBe((house.Seat("officer"), key, house.Seat("officer")));
        house.Desk("counsellor", desk => desk.Holds(Door(house))).ShouldBeTrue();
        (await counsellor.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldContain("We go in together.");
        (await other.GetAsync(page, Cancel)).Headers.Location!.ToString().ShouldEndWith("/lobby", customMessage: "who has no seat has nothing to record from");
    }

    [Fact]
    public async Task A_seat_that_was_not_there_reads_the_same_bytes_as_if_nothing_had_been_said()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        var (counsellor, _) = await SitAsync(house, "Nils", "counsellor");
        var view = $"/api/v1/exercises/{house.Exercise.Id}/seat";
        var (api, desk) = (await counsellor.GetStringAsync(view, Cancel), await StillAsync(counsellor, Page(house)));

        (await RecordAsync(house, officer, ("others", "A caller"), ("heard", "She named a blue door"), ("kind", "Call"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Talks(house).Count.ShouldBe(1);
        (await counsellor.GetStringAsync(view, Cancel)).ShouldBe(api);
        (await StillAsync(counsellor, Page(house))).ShouldBe(desk);
    }

    [Fact]
    public async Task What_an_observer_saw_waits_for_staff_and_one_tap_lets_it_count()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (observer, key) = await WithRoleAsync(house, "Ida", Role.Observer);
        var (evaluator, _) = await WithRoleAsync(house, "Per", Role.Evaluator);
        var (controller, _) = await WithRoleAsync(house, "Tess", Role.Controller);
        (await observer.GetStringAsync(Page(house), Cancel)).ShouldNotContain("The door is blue", customMessage: "who may not see the truth chooses no facts");
        var token = Token.Of(house.Exercise.Edition.Scenario, Door(house));
        (await RecordAsync(house, observer, ("present", "officer"), ("fact", token), ("heard", "a blue door"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RecordAsync(house, evaluator, ("present", "officer"), ("fact", token))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Talks(house).ShouldBeEmpty();
        house.Desk("officer", desk => desk.Records.Count).ShouldBe(0);
        var reports = Part(house, part => part.Reports.Select(report => report.Report).ToList());
        reports.Select(report => (report.Talk.Passed.Count, report.Talk.Heard.Count)).ShouldBe([(0, 1), (1, 0)]);
        (await PostAsync(house, observer, "accept", ("record", reports[0].Report.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await PostAsync(house, controller, "accept", ("record", reports[0].Report.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(house, controller, "decline", ("record", reports[1].Report.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Talks(house).ShouldHaveSingleItem().By.ShouldBe(key);
        house.Desk("officer", desk => desk.Holds(Door(house))).ShouldBeFalse("the words are not linked yet, and the other report was declined");
    }

    [Fact]
    public async Task Words_wait_for_white_cell_with_the_likeliest_fact_first_and_two_taps_let_the_hearers_know()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        var (white, _) = await WithRoleAsync(house, "Wim", Role.WhiteCell);
        await RecordAsync(house, officer, ("present", "counsellor"), ("heard", "She named a blue door\n\nand a bell"), ("heard-from", "counsellor"));

        var html = await white.GetStringAsync(Page(house), Cancel);
        html.ShouldContain("She named a blue door");
        var record = Talks(house).Single().Record.ToString();
        var link = (("record", record), ("number", "0"), ("fact", Token.Of(house.Exercise.Edition.Scenario, Door(house))));
        (await PostAsync(house, officer, "link", link.Item1, link.Item2, link.Item3)).StatusCode.ShouldNotBe(HttpStatusCode.Redirect, "it is not on his desk");
        (await PostAsync(house, white, "link", link.Item1, link.Item2, link.Item3)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(house, white, "aside", ("record", record), ("number", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Desk("officer", desk => desk.Holds(Door(house))).ShouldBeTrue();
        (await white.GetStringAsync(Page(house), Cancel)).ShouldNotContain("id=\"words-");
    }

    [Fact]
    public async Task Staff_records_count_at_once_and_who_was_there_can_say_that_it_was_not_so()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        var (controller, _) = await WithRoleAsync(house, "Tess", Role.Controller);
        var token = Token.Of(house.Exercise.Edition.Scenario, Door(house));
        await RecordAsync(house, controller, ("present", "officer"), ("fact", token), ("kind", "Scene"));
        house.Desk("officer", desk => desk.Holds(Door(house))).ShouldBeTrue();
        var record = Talks(house).Single().Record.ToString();

        (await officer.GetStringAsync($"{Page(house)}?dispute={record}", Cancel)).ShouldContain("What is wrong with this record");
        (await PostAsync(house, officer, "dispute", ("record", record), ("kind", "there"), ("says", "I was at the harbour."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        foreach (var reader in (HttpClient[])[officer, controller])
            (await reader.GetStringAsync(Page(house), Cancel)).ShouldContain("I was at the harbour.");
        (await officer.GetStringAsync($"{Page(house)}?dispute={record}", Cancel)).ShouldNotContain("What is wrong with this record", customMessage: "once is enough");
        Part(house, part => part.Talks.Single().DisputedBy).ShouldBe(SeatSet.Of(house.Seat("officer")));

        (await controller.GetStringAsync($"{Page(house)}?correct={record}", Cancel)).ShouldContain("name=\"supersedes\"");
        (await officer.GetStringAsync($"{Page(house)}?correct={record}", Cancel)).ShouldNotContain("name=\"supersedes\"");
        await RecordAsync(house, controller, ("present", "counsellor"), ("supersedes", record));
        Part(house, part => part.Talks.Select(talk => talk.IsSuperseded).ToList()).ShouldBe([true, false]);
    }

    [Fact]
    public async Task What_waited_without_a_network_took_place_when_it_was_written_and_is_sent_only_by_who_wrote_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(3600));
        var who = house.Exercise.CodeOf(house.Exercise.Session.Find(key)!);

        (await RecordAsync(house, officer, ("who", "AAA-AAA"), ("present", "counsellor"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await RecordAsync(house, officer, ("who", who), ("present", "counsellor"), ("opened", "3600"), ("late", "999999999"), ("when", "10"));
        await RecordAsync(house, officer, ("who", who), ("present", "counsellor"), ("when", "at"), ("time", "0:20"));

        Talks(house).Select(talk => talk.When.Seconds).ShouldBe([3000, 1200]);
        (await RecordAsync(house, officer, ("present", "counsellor"), ("when", "at"), ("time", "5:00"))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "it lies in the future");
    }

    [Fact]
    public async Task Words_of_a_talk_are_among_the_data_of_who_typed_them_and_go_when_names_and_words_are_deleted()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, key) = await SitAsync(house, "Vera", "officer");
        await RecordAsync(
            house, officer, ("present", "counsellor"), ("others", "The porter"), ("where", "By the stairs"), ("heard", "A blue door"), ("decided1", "We wait"));

        string[] typed = ["The porter", "By the stairs", "A blue door", "We wait"];
        var kept = house.Exercise.DataOf(Actor.Host("test"), key)!.Texts.Select(text => text.Text).ToList();
        typed.ShouldBeSubsetOf(kept);
        (await house.Exercise.EraseAllAsync(Actor.Host("test"))).ShouldBeNull();
        house.Exercise.DataOf(Actor.Host("test"), key)!.Texts.ShouldBeEmpty();
    }

    private static string Page(ControlHouse house) => $"/exercises/{house.Exercise.Id}/capture";

    private static Id<Fact> Door(ControlHouse house) => house.Exercise.Edition.Scenario.Table<Fact>().TryFind("blue_door", out var fact) ? fact : Id<Fact>.None;

    private static List<ConversationRecorded> Talks(ControlHouse house) =>
        [.. house.Exercise.Live(1).Events.After(0).Select(happened => happened.Event).OfType<ConversationRecorded>()];

    private static T Part<T>(ControlHouse house, Func<KnowledgePart, T> read) => house.Exercise.Live(1).Read(world => read(world.Part<KnowledgePart>()));

    private static Task<HttpResponseMessage> RecordAsync(ControlHouse house, HttpClient browser, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, Page(house), Page(house), fields);

    private static Task<HttpResponseMessage> PostAsync(ControlHouse house, HttpClient browser, string what, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, Page(house), $"{Page(house)}/{what}", fields);

    private static async Task<(HttpClient, string)> SitAsync(ControlHouse house, string name, string? seat)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, name);
        if (seat is not null)
            (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, seat))).ShouldBeNull();
        return (browser, key);
    }

    private static async Task<(HttpClient, string)> WithRoleAsync(ControlHouse house, string name, Role role)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, name);
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, role)).ShouldBeNull();
        return (browser, key);
    }

    /// <summary>A page without what is drawn anew for every reader: keys, tokens, the wall clock.</summary>
    private static async Task<string> StillAsync(HttpClient browser, string page) => Changing().Replace(await browser.GetStringAsync(page, Cancel), "");

    [GeneratedRegex("""(name="(key|__RequestVerificationToken)" value|name="(request-token|server-time)" content)="[^"]*"|<time[^>]*data-clock="wall"[^>]*>[^<]*""")]
    private static partial Regex Changing();
}
