using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed partial class ControlFeedTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_held_line_comes_as_a_row_and_not_as_the_sheet()
    {
        await using var house = await ControlHouse.OpenAsync();
        using var feed = await FollowAsync(house);

        await house.PressAsync("sheet/i2_mail/hold");
        var message = await NextAsync(feed, "hx-target=\"#line-i2_mail\"");

        message.ShouldNotContain("hx-target=\"#sheet-lines\"");
        message.ShouldNotContain("hx-target=\"#people-states\"");
        message.ShouldNotContain("<input");
    }

    [Fact]
    public async Task A_changed_clock_comes_as_a_formula_and_then_there_is_silence()
    {
        await using var house = await ControlHouse.OpenAsync();
        using var feed = await FollowAsync(house);

        await house.PressAsync("clock/speed/4");
        var message = await NextAsync(feed, "hx-target=\"#deck-clock\"");
        message.ShouldContain("data-speed=\"4\"");

        await house.PressAsync("clock/run");
        (await NextAsync(feed, "hx-target=\"#deck-clock\"")).ShouldContain("data-state=\"running\"");
        // Time passes, nothing happens: the next message is what the next press brings, and there was none between.
        await house.PressAsync("observe", ("says", "Quiet."));
        (await NextAsync(feed, "")).ShouldContain("hx-target=\"#observations\"");
    }

    [Fact]
    public async Task A_screen_that_was_away_is_sent_everything()
    {
        await using var house = await ControlHouse.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, await FeedAddressAsync(house));
        request.Headers.Add("Last-Event-ID", ((long)1 << 32 | 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var answer = await house.Director.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));

        var message = await NextAsync(feed, "hx-target=\"#sheet-lines\"");

        foreach (var part in (string[])["deck-clock", "transport", "ribbon", "answers", "agency-lines", "people-states", "truth-lines", "log-rows"])
            message.ShouldContain($"hx-target=\"#{part}\"");
    }

    private static async Task<StreamReader> FollowAsync(ControlHouse house)
    {
        var answer = await house.Director.GetAsync(await FeedAddressAsync(house), HttpCompletionOption.ResponseHeadersRead, Cancel);
        var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        // What the session may have changed between page and feed comes first.
        await NextAsync(feed, "hx-target=\"#transport\"");
        return feed;
    }

    private static async Task<string> FeedAddressAsync(ControlHouse house)
    {
        var page = await house.Director.GetStringAsync(house.Href, Cancel);
        return System.Net.WebUtility.HtmlDecode(Feed().Match(page).Groups["feed"].Value);
    }

    /// <summary>The next message that holds a text; hellos and pings are passed over.</summary>
    private static async Task<string> NextAsync(StreamReader feed, string holding)
    {
        var message = new System.Text.StringBuilder();
        while (await feed.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel) is { } line)
        {
            message.AppendLine(line);
            if (line.Length > 0)
                continue;

            var whole = message.ToString();
            message.Clear();
            if (!whole.Contains("event: ", StringComparison.Ordinal) && whole.Contains(holding, StringComparison.Ordinal))
                return whole;
        }

        throw new EndOfStreamException("The feed ended.");
    }

    [GeneratedRegex("""hx-sse:connect="(?<feed>[^"]+)""")]
    private static partial Regex Feed();
}
