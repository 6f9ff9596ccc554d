using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Web.Strays;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>What staff write while the clock runs is looked through for what may reach a real person.</summary>
public sealed class TypedStrayTests
{
    private const string Phone = "+44 20 7946 0958";
    private const string Mail = "desk@harbour-jobs.org";

    private static readonly (string, string)[] Inject =
        [("channel", "call"), ("to", "police"), ("from", "Patrol"), ("title", "A number"), ("text", $"Ring {Phone} or write to {Mail}."), (StrayGate.Slot, "adhoc-strays")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_real_looking_number_is_said_at_the_form_with_where_it_is_and_how_to_mend_it()
    {
        await using var house = await ControlHouse.OpenAsync();

        using var answer = await house.PressAsync("inject", Inject);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        said.ShouldContain("""hx-target="#adhoc-strays""");
        foreach (var part in (string[])[Phone, "(Text)", "Write +999", Mail, ".example"])
            said.ShouldContain(part);
        house.Desk("officer", desk => desk.Items.Count).ShouldBe(0);
    }

    [Fact]
    public async Task It_goes_out_with_a_reason_for_what_was_shown_and_the_audit_log_says_which_but_not_the_words()
    {
        await using var house = await ControlHouse.OpenAsync();

        (await house.PressAsync("inject", [.. Inject, (StrayGate.Reason, "agreed"), (StrayGate.Seen, Phone)])).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "no reason was given for the mail address");
        (await house.PressAsync("inject", [.. Inject, (StrayGate.Reason, "I like it"), (StrayGate.Seen, Phone), (StrayGate.Seen, Mail)])).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "not a reason there is");
        (await house.PressAsync("inject", [.. Inject, (StrayGate.Reason, "agreed"), (StrayGate.Seen, Phone), (StrayGate.Seen, Mail)])).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);

        house.Desk("officer", desk => desk.Items.Count).ShouldBe(1);
        var log = house.Services.GetRequiredService<AuditLog>().Read();
        var line = log.Single(line => line.Entry.Act == "identifier.sent").Entry;
        (line.Exercise, line.Result).ShouldBe((house.Exercise.Id.Value, AuditResult.Done));
        line.About.ShouldBe(["reason=agreed", "kind=phone", "kind=mail"]);
        log.ShouldAllBe(entry => !entry.ToString().Contains("7946", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_a_page_keeps_what_was_written()
    {
        await using var house = await ControlHouse.OpenAsync();
        var page = await house.Director.GetStringAsync(house.Href, Cancel);
        var token = page.Split("name=\"request-token\" content=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([.. Inject.Select(field => KeyValuePair.Create(field.Item1, field.Item2)), new("__RequestVerificationToken", token)]);

        using var answer = await house.Director.PostAsync($"{house.Href}/inject", form, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        shown.ShouldContain($"Ring {Phone} or write to {Mail}.</textarea>");
        shown.ShouldContain("""name="to" value="police""");
        shown.ShouldContain($"""action="{house.Href}/inject""");
        shown.ShouldContain(StrayGate.Reason);
    }

    [Theory, InlineData("inject", "text"), InlineData("inject", "from"), InlineData("requests/x/answer", "says"), InlineData("described/x", "says"), InlineData("amend", "yaml")]
    public async Task Everything_that_staff_write_for_seats_is_looked_through(string path, string field)
    {
        await using var house = await ControlHouse.OpenAsync();

        (await (await house.PressAsync(path, (field, $"Ring {Phone}."))).Content.ReadAsStringAsync(Cancel)).ShouldContain("7946 0958");
        (await (await house.PressAsync(path, (field, "Ring +999 555 0142 or write to desk@harbour.example."))).Content.ReadAsStringAsync(Cancel)).ShouldNotContain("stray");
    }
}
