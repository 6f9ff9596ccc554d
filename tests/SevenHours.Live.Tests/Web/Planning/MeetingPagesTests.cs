using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Planning;

/// <summary>A meeting from the invitation to the minutes, over the pages and without scripts.</summary>
public sealed partial class MeetingPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_agencies_meet_around_one_sheet_and_a_fourth_is_sent_the_minutes()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var caller = await house.SitAsync("hotline_a_counsellor");
        using var guest = await house.SitAsync("mediator", "ru");
        using var absent = await house.SitAsync("reporter");
        await house.ClockAsync(300);

        var called = await house.PostAsync(caller, "/meetings", ("purpose", "The girl in the flat"), ("when", "30"), ("agenda", "Who goes in\nWho waits"), ("to", "mediator"), ("to", "duty_prosecutor"));
        var sheet = called.Headers.Location!.ToString()[house.Desk.Length..];
        (await house.ReadAsync(guest)).ShouldContain("Вас приглашают: The girl in the flat");
        (await house.ReadAsync(absent)).ShouldNotContain("The girl in the flat");
        var invitation = await house.ReadAsync(guest, sheet);
        invitation.ShouldContain("Who goes in");

        (await house.PostAsync(guest, $"{sheet}/answer", ("answer", "Accepts"), ("says", "I bring the interpreter"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.ReadAsync(caller, sheet)).ShouldContain("I bring the interpreter");
        (await house.PostAsync(caller, $"{sheet}/start")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.PostAsync(guest, $"{sheet}/join");
        await house.PostAsync(guest, $"{sheet}/minute", ("minute", "Она говорит по-русски"));
        await house.PostAsync(caller, $"{sheet}/decide", ("what", "Nobody rings her back"), ("by", "mediator"), ("why", "He listens"), ("else", "Ring at once"));
        await house.PostAsync(caller, $"{sheet}/task", ("task", "Find a bed"), ("owner", "mediator"), ("due", "60"));

        var read = await house.ReadAsync(caller, sheet);
        foreach (var said in (string[])["Она говорит по-русски", "Nobody rings her back", "Ring at once", "Find a bed", "by 01:05"])
            read.ShouldContain(said);
        var duty = Duty().Match(await house.ReadAsync(guest)).Groups["id"].Value;
        await house.PostAsync(guest, $"/duties/{duty}", ("state", "Done"), ("note", "The shelter keeps one"));
        (await house.ReadAsync(caller, $"/duties/{duty}")).ShouldContain("The shelter keeps one");

        await house.PostAsync(caller, $"{sheet}/close");
        var late = await house.PostAsync(guest, $"{sheet}/minute", ("minute", "One thing more"));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancel)).ShouldContain("Совещание завершено");

        (await house.ReadAsync(absent)).ShouldNotContain("Nobody rings her back");
        await house.PostAsync(caller, $"{sheet}/minutes", ("to", "reporter"), ("note", "For the record"));
        var minutes = Minutes().Match(await house.ReadAsync(absent)).Groups["id"].Value;
        (await house.ReadAsync(absent, $"/minutes/{minutes}")).ShouldContain("Nobody rings her back");
    }

    [Fact]
    public async Task White_cell_speaks_for_a_body_that_was_invited_and_the_caller_reads_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var caller = await house.SitAsync("lead_investigator");
        await house.ClockAsync(300);
        var agencies = house.Exercise.Edition.Scenario.Agencies;
        var body = agencies.Ids.First(id => house.Exercise.Edition.Scenario.SeatsOf[id.Index].IsEmpty);
        var called = await house.PostAsync(caller, "/meetings", ("purpose", "The order for the flat"), ("when", "60"), ("body", agencies[body].Name));
        var sheet = called.Headers.Location!.ToString()[house.Desk.Length..];

        var cell = house.Desk.Replace("/desk", "/white-cell", StringComparison.Ordinal);
        using var feed = new StreamReader(await house.Director.GetStreamAsync($"{cell}/feed", Cancel));
        (await DeskHouse.NextAsync(feed, "The order for the flat")).ShouldContain("Invitation");
        var item = $"{cell}/1/{house.Exercise.QueueOf(1).ShouldHaveSingleItem().Name}";
        await ControlHouse.PostAsync(house.Director, cell, $"{item}/claim");
        (await DeskHouse.NextAsync(feed, "You answer")).ShouldContain("The order for the flat");
        WebUtility.HtmlDecode(await house.Director.GetStringAsync(item, Cancel)).ShouldContain("please send us the minutes");
        await ControlHouse.PostAsync(house.Director, cell, $"{item}/delay", [("minutes", "60")]);
        house.Exercise.QueueOf(1).Single().Limit.ShouldBe(house.Exercise.Live(1).Now + SimSpan.FromMinutes(60));
        await ControlHouse.PostAsync(house.Director, cell, $"{item}/invitation", [("says", "Not without a file")]);

        (await house.ReadAsync(caller, sheet)).ShouldContain("Not without a file");
        house.Exercise.QueueOf(1).ShouldBeEmpty();
        var late = await ControlHouse.PostAsync(house.Director, cell, $"{item}/invitation", [("says", "And not today")]);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancel)).ShouldContain("Not without a file");
    }

    [Fact]
    public async Task Everything_typed_at_a_meeting_and_into_a_plan_is_among_ones_own_data_and_goes_with_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var caller = await house.SitAsync("lead_investigator");
        await house.ClockAsync(300);
        var called = await house.PostAsync(
            caller, "/meetings", ("purpose", "w purpose"), ("when", "0"), ("place", "w place"), ("agenda", "w agenda"), ("to", "mediator"));
        var sheet = called.Headers.Location!.ToString()[house.Desk.Length..];
        await house.PostAsync(caller, $"{sheet}/minute", ("minute", "w minute"));
        await house.PostAsync(caller, $"{sheet}/decide", ("what", "w decision"), ("by", "lead_investigator"), ("why", "w why"), ("else", "w else"));
        await house.PostAsync(caller, $"{sheet}/task", ("task", "w task"), ("owner", "lead_investigator"), ("due", "60"));
        await house.PostAsync(caller, "/plan/own/entry", ("kind", "Hypothesis"), ("what", "w hypothesis"), ("state", "Supported"), ("why", "w reason"));
        await house.PostAsync(caller, $"{sheet}/minutes", ("to", "mediator"), ("note", "w note"));

        string[] typed = ["w purpose", "w place", "w agenda", "w minute", "w decision", "w why", "w else", "w task", "w hypothesis", "w reason", "w note"];
        var person = house.Exercise.Session.Members.Values.Single(member => house.Exercise.NameOf(member) == "Edda Lund lead_investigator").Person;
        var kept = house.Exercise.DataOf(Actor.Host("test"), person)!;
        typed.ShouldBeSubsetOf(kept.Texts.Select(text => text.Text));
        kept.Records.Select(record => record.Kind).ShouldContain("do.write_minute");
        (await house.Exercise.EraseAllAsync(Actor.Host("test"))).ShouldBeNull();
        house.Exercise.DataOf(Actor.Host("test"), person)!.Texts.ShouldBeEmpty();
    }

    [GeneratedRegex("""id="duty-(?<id>[0-9a-f]{16})""")]
    private static partial Regex Duty();

    [GeneratedRegex("""id="minutes-(?<id>[0-9a-f]{16})""")]
    private static partial Regex Minutes();
}
