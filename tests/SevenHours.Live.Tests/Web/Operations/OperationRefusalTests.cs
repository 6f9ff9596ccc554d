using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Operations;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Operations;

/// <summary>What an operation refuses over HTTP, in words; and who is offered, booked and told.</summary>
public sealed partial class OperationRefusalTests
{
    [Fact]
    public async Task What_makes_no_sense_yet_is_refused_in_words_and_nothing_is_written()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        await house.ClockAsync(60);
        var lead = await house.SitAsync("verania_investigator");
        var here = await OpenAsync(house, lead);

        await RefusedAsync(lead, here, "launch", "No site has a place and a time.");
        await RefusedAsync(lead, here, "brief", "Nobody is named.");
        await RefusedAsync(lead, here, "confirm", "You know the plan as it stands.");
        await RefusedAsync(lead, here, "off", "The operation is not launched.");
        await RefusedAsync(lead, here, "hot", "No site of the operation is over.", ("kind", "learned"), ("says", "too early"));
        await RefusedAsync(lead, here, "site", "That does not fit its field.", ("place", "laundry"), ("at", "noon"));
        await RefusedAsync(lead, here, "site", "That does not fit its field.", ("place", "laundry"), ("at", "1:00"), ("post.door", "somebody"));
        await RefusedAsync(lead, here, "report", "The plan has no such site.", ("site", "s9"), ("word", "clear"));

        await PressAsync(lead, here, "site", ("place", "laundry"), ("at", "1:00"), ("act", "rescue_entry"), ("basis", "urgent:danger_to_life"));
        await PressAsync(lead, here, "launch");
        await RefusedAsync(lead, here, "launch", "The operation is launched.");
        await PressAsync(lead, here, "off", ("site", "s1"));
        await RefusedAsync(lead, here, "off", "Nothing of the operation lies ahead.");
        await RefusedAsync(lead, here, "site", "Nothing of the operation lies ahead.", ("place", "ferry lane"), ("at", "2:00"));
        await RefusedAsync(lead, here, "hot", "Nothing was said.", ("kind", "learned"));
        await PressAsync(lead, here, "hot", ("kind", "as_planned"));
        house.Exercise.Live(1).Read(world => world.Part<OperationsPart>().Book.All[0].Hot.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Who_sends_a_form_drawn_before_a_colleague_wrote_undoes_nothing_of_his()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        await house.ClockAsync(60);
        var (lead, there) = (await house.SitAsync("verania_investigator"), await house.SitAsync("tessaria_investigator"));
        var here = await OpenAsync(house, lead);
        await PressAsync(lead, here, "site", ("place", "laundry"), ("at", "1:00"), ("vehicles", "1"));
        var seen = Seen().Match(await ReadAsync(lead, $"{here}?of=s1")).Groups[1].Value;
        await PressAsync(there, here, "site", ("site", "s1"), ("place", "laundry"), ("at", "1:20"), ("vehicles", "1"), ("post.door", "verania_support"));

        await PressAsync(lead, here, "site", ("site", "s1"), ("seen", seen), ("place", "laundry"), ("at", "1:00"), ("vehicles", "2"));

        var plan = house.Exercise.Live(1).Read(world => world.Part<OperationsPart>().Book.All[0].Content);
        plan.Find("s1")!.At.Seconds.ShouldBe(80 * 60, "the colleague's time");
        plan.Find("s1")!.Vehicles.ShouldBe(2, "one's own vehicles");
        plan.PostsAt("s1").ShouldHaveSingleItem().Task.ShouldBe(PostTask.Door);
        (await ReadAsync(there, here)).ShouldContain("laundry: vehicles 2");
    }

    [Fact]
    public async Task Press_and_acted_people_are_no_partners_of_an_operation()
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        var lead = await house.SitAsync("lead_investigator");
        var list = await ReadAsync(lead, $"/exercises/{house.Exercise.Id}/wall/operations");
        var picks = Picks().Match(list).Value;

        picks.ShouldContain("value=\"mediator\"");
        picks.ShouldNotContain("Courier");
    }

    [Fact]
    public async Task An_interpreter_is_booked_by_name_and_whom_he_knows_is_told_by_the_debrief_alone()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        await house.ClockAsync(60);
        var lead = await house.SitAsync("verania_investigator");
        var here = await OpenAsync(house, lead);
        var form = await ReadAsync(lead, here);
        var zoran = Zoran().Match(form).Groups[1].Value;
        form.ShouldNotContain("zz_zoran");

        await PressAsync(lead, here, "site", ("place", "laundry"), ("at", "1:00"), ("act", "rescue_entry"), ("basis", "urgent:danger_to_life"), ("post.interpreter", zoran));
        (await ReadAsync(lead, here)).ShouldContain("drives for a haulier by day");
        await PressAsync(lead, here, "launch");
        await house.ClockAsync(3_700);

        var board = await ReadAsync(lead, here);
        board.ShouldContain("there, but not the right one");
        board.ShouldContain("Those who are asked look at the floor and give no answer.");
        board.ShouldNotContain("tied to those inside");
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/casework", Cancel)).ShouldContain("there, and tied to those inside");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> OpenAsync(DeskHouse house, HttpClient lead)
    {
        var all = $"/exercises/{house.Exercise.Id}/wall/operations";
        await ControlHouse.PostAsync(lead, all, all, ("name", "Swallow"), ("purpose", "Bring them out"), ("to", "tessaria_investigator"));
        return $"{all}/{house.Exercise.Live(1).Read(world => world.Part<OperationsPart>().Book.All[0].Handle)}";
    }

    private static async Task<string> ReadAsync(HttpClient browser, string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Cancel));

    private static async Task PressAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        (await ControlHouse.PostAsync(browser, here, $"{here}/{act}", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, act);

    private static async Task RefusedAsync(HttpClient browser, string here, string act, string says, params (string Name, string Value)[] fields)
    {
        var answer = await ControlHouse.PostAsync(browser, here, $"{here}/{act}", fields);
        answer.StatusCode.ShouldNotBe(HttpStatusCode.Redirect, act);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(says, customMessage: act);
    }

    [GeneratedRegex("""value="(who:x-[0-9a-f]+)"[^>]*>Zoran""")]
    private static partial Regex Zoran();

    [GeneratedRegex("""name="seen" value="([0-9]+)""")]
    private static partial Regex Seen();

    [GeneratedRegex("""class="picks".*?</fieldset>""", RegexOptions.Singleline)]
    private static partial Regex Picks();
}
