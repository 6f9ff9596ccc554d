using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Phones;

/// <summary>A telephone on the wall: seized, copied within limits, searched and marked, by people of one agency and hidden from another.</summary>
public sealed partial class PhonesPagesTests
{
    [Fact]
    public async Task A_copy_is_ordered_searched_and_marked_and_a_colleague_reads_the_mark()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst", "ru");
        using var prosecutor = await house.SitAsync("duty_prosecutor", "ar");
        await house.ClockAsync(60);
        (await ReadAsync(house, investigator, "")).ShouldContain("You hold no device yet.");
        (await house.PostAsync(investigator, "/do/arrest", ("target", "arden"), ("key", "arrest-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(6 * 3_600);

        (await house.PostAsync(investigator, "/do/device_seizure", ("target", "second telephone"), ("option", "isolated"), ("key", "take-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(7 * 3_600);
        var held = await ReadAsync(house, investigator, "");
        held.ShouldContain("The second telephone from the flat");
        held.ShouldContain("Cut off");
        var device = Device().Match(held).Groups[1].Value;

        (await PostAsync(house, investigator, $"/{device}/order", ("kind", "Triage"), ("days", "30"), ("sealed", "on"), ("key", "order-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, analyst, "")).ShouldContain("Быстрый осмотр экспертом");
        await house.ClockAsync(14 * 3_600);
        var copies = await ReadAsync(house, investigator, "");
        var copy = Copy().Match(copies).Groups[1].Value;
        copy.ShouldNotBeEmpty(copies);
        (await ReadAsync(house, investigator, $"/copies/{copy}?tongue=ru")).ShouldContain("Something was written in Russian");
        (await ReadAsync(house, investigator, $"/copies/{copy}?q=advocate")).ShouldContain("Nothing in this copy fits.");
        var rent = await ReadAsync(house, investigator, $"/copies/{copy}?q=c19+RENT");
        rent.ShouldContain("1 fits");
        rent.ShouldContain("The rent for C19, second floor, has come.");
        var number = Item().Match(rent).Groups[1].Value;

        (await PostAsync(house, investigator, $"/copies/{copy}/items/{number}", ("note", "He pays for C19 himself"), ("grade", "a2"), ("key", "mark-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var marked = await ReadAsync(house, analyst, $"/copies/{copy}?only=marked");
        marked.ShouldContain("He pays for C19 himself");
        marked.ShouldContain("A2");

        // It stands on the timeline when it was written, on the track of the telephone.
        var timeline = WebUtility.HtmlDecode(await analyst.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/timeline?by=device", TestContext.Current.CancellationToken));
        timeline.ShouldContain($"id=\"time-marks-{copy}-{number}\"");
        timeline.ShouldContain($"wall/phones/copies/{copy}/items/{number}");
        (await PostAsync(house, investigator, $"/copies/{copy}/items/{number}", ("grade", "zz"), ("key", "mark-2"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await prosecutor.GetAsync($"/exercises/{house.Exercise.Id}/wall/phones/copies/{copy}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(house, prosecutor, "")).ShouldContain("لا جهاز في حوزتكم بعد.");
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/phones{path}", TestContext.Current.CancellationToken));

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, house.Desk, $"/exercises/{house.Exercise.Id}/wall/phones{path}", fields);

    [GeneratedRegex("wall/phones/(x-[0-9a-f]{16})\"")]
    private static partial Regex Device();

    [GeneratedRegex("/copies/([0-9a-f]{16})\"")]
    private static partial Regex Copy();

    [GeneratedRegex("items/([0-9]+)[\"?]")]
    private static partial Regex Item();
}
