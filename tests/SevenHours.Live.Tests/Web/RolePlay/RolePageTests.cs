using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.RolePlay;

/// <summary>What somebody who acts a person of the case reads and does.</summary>
public sealed class RolePageTests
{
    private static readonly Actor Host = Actor.Host("test");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Red pencil", "My name is Mira", "Two arm")]
    [InlineData("ru", "Красный карандаш", "Меня зовут Мира", "Расстояние в две")]
    public async Task The_card_says_who_what_to_whom_and_where_to_stop_in_the_readers_language(string language, string word, string line, string limit)
    {
        await using var house = await DeskHouse.OpenAsync();
        var (actor, _) = await ActorAsync(house, "rp_mira", language);

        var page = WebUtility.HtmlDecode(await actor.GetStringAsync(Address(house), Cancel));

        page.ShouldContain(word);
        page.ShouldContain(line);
        page.ShouldContain(limit);
    }

    [Theory]
    [InlineData("en", "may be said now", "not yet")]
    [InlineData("ar", "يمكن قوله الآن", "ليس بعد")]
    public async Task A_line_says_whether_it_may_be_said_by_now_and_changes_while_the_page_is_open(string language, string now, string notYet)
    {
        await using var house = await DeskHouse.OpenAsync();
        var (actor, _) = await ActorAsync(house, "rp_mira", language);
        await house.ClockAsync(3600);
        using var answer = await actor.GetAsync($"{Address(house)}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        var page = WebUtility.HtmlDecode(await actor.GetStringAsync(Address(house), Cancel));
        (Times(Lines(page), now), Times(Lines(page), notYet)).ShouldBe((1, 5));
        Times(Lines(await DeskHouse.NextAsync(feed, "role-lines")), notYet).ShouldBe(5);

        await house.DirectAsync(new AmendScenario("rules: { she_trusts: { when: \"elapsed >= 1h\", do: [ level: { of: mira, kind: trust, set: 30 } ] } }"));

        Times(Lines(await DeskHouse.NextAsync(feed, "role-lines")), notYet).ShouldBe(3);

        // The card beside the lines marks in the same words what the person would tell.
        static string Lines(string html) => html[html.IndexOf("id=\"role-lines\"", StringComparison.Ordinal)..].Split("</ol>")[0];
    }

    [Theory, InlineData("rp_mira"), InlineData("rp_neighbour"), InlineData("rp_brother")]
    public async Task Nothing_of_the_solution_and_nothing_of_other_cards_comes_into_it(string seat)
    {
        await using var house = await DeskHouse.OpenAsync();
        var (actor, _) = await ActorAsync(house, seat);
        await house.ClockAsync(60);
        await house.ClockAsync(4 * 3600, running: false);

        var page = WebUtility.HtmlDecode(await actor.GetStringAsync(Address(house), Cancel));

        var scenario = house.Exercise.Edition.Scenario;
        var told = house.Exercise.Live(1).Read(scenario.Seats[seat], desk => desk.Part<KnowledgeDesk>().Facts.Select(held => held.Fact).ToHashSet());
        var facts = scenario.Table<Fact>();
        facts.Ids.Where(id => !told.Contains(id)).Select(id => scenario.Texts.Find(facts[id].Statement.Key, "en").Text)
            .Where(statement => page.Contains(statement, StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var other in house.Exercise.Edition.Package!.All<SeatModel>().Where(s => s.Role is not null && s.Id != seat))
            page.ShouldNotContain(scenario.Texts.Find(other.Role!.StopWord.Id, "en").Text);
    }

    [Fact]
    public async Task Staff_choose_who_acts_and_a_participant_cannot_help_himself_to_a_card()
    {
        await using var house = await DeskHouse.OpenAsync();
        var joined = (await house.Exercise.JoinAsync("P. Adler")).Person!;
        var mira = new SeatPlace(1, "rp_mira");

        (await house.Exercise.TakeSeatAsync(Actor.Person(joined), joined, mira))!.Code.ShouldBe("staff.only");
        (await house.Exercise.TakeSeatAsync(Host, joined, mira)).ShouldBeNull();

        house.Exercise.Session.Find(joined)!.Role.ShouldBe(Role.RolePlayer);
    }

    [Fact]
    public async Task How_it_felt_is_kept_as_a_note_of_its_own_kind_and_read_by_staff_in_the_debrief()
    {
        await using var house = await DeskHouse.OpenAsync();
        var (actor, _) = await ActorAsync(house, "rp_mira");
        var participant = await house.SitAsync("lawyer");
        await house.ClockAsync(60);
        await house.ClockAsync(3600, running: false);

        (await ControlHouse.PostAsync(actor, Address(house), $"{Address(house)}/felt", ("says", "She told me who was listening."), ("agency", "hotline_verania")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var kept = house.Exercise.Notes.All.ShouldHaveSingleItem();
        (kept.Kind, kept.Agencies[0], kept.At).ShouldBe((ObservationKind.Witness, "hotline_verania", 3600));
        var debrief = $"/exercises/{house.Exercise.Id}/debrief";
        (await house.Director.GetStringAsync(debrief, Cancel)).ShouldContain("She told me who was listening.");
        (await participant.GetStringAsync($"/exercises/{house.Exercise.Id}/lobby", Cancel)).ShouldNotContain("who was listening");
        (await house.Exercise.ObserveAsync(Actor.Person(kept.By), 1, kept with { Kind = ObservationKind.Challenge }, "no", "k"))!.Code.ShouldBe("staff.only");
        await house.ClockAsync(14 * 24 * 3600, running: false);
        var read = await participant.GetAsync(debrief, Cancel);
        (await read.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("who was listening");
    }

    [Fact]
    public async Task One_press_calls_the_welfare_officer_and_steps_are_ticked_one_by_one()
    {
        await using var house = await DeskHouse.OpenAsync();
        var (actor, person) = await ActorAsync(house, "rp_mira");

        (await ControlHouse.PostAsync(actor, Address(house), $"{Address(house)}/flag")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Welfare.All.ShouldHaveSingleItem().About.ShouldBe(person);

        await house.Exercise.ArchiveAsync(Host);
        for (var step = 1; step <= Exercise.DerolingSteps; step++)
            (await ControlHouse.PostAsync(actor, Address(house), $"{Address(house)}/derole", ("step", $"{step}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect, "also when play is closed");
        house.Exercise.Session.Deroled[person].Count.ShouldBe(6);
        (await ControlHouse.PostAsync(actor, Address(house), $"{Address(house)}/derole", ("step", "7"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await actor.GetStringAsync(Address(house), Cancel)).ShouldContain("6/6");
    }

    private static int Times(string text, string part) => text.Split(part).Length - 1;

    private static string Address(DeskHouse house) => $"/exercises/{house.Exercise.Id}/role";

    private static async Task<(HttpClient Browser, string Person)> ActorAsync(DeskHouse house, string seat, string language = "en")
    {
        var browser = await house.SitAsync("reporter", language);
        var person = house.Exercise.Session.HoldersOf(new SeatPlace(1, "reporter")).People[^1];
        (await house.Exercise.TakeSeatAsync(Host, person, new SeatPlace(1, seat))).ShouldBeNull();
        (await house.Exercise.LeaveSeatAsync(Host, person, new SeatPlace(1, "reporter"))).ShouldBeNull();
        return (browser, person);
    }
}
