using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>Hard material is announced before it opens, and nobody has to open it.</summary>
public sealed partial class ContentNoteTests
{
    private const string Note = "A frightened child is spoken of.";

    [Fact]
    public async Task The_lobby_says_what_comes_and_what_bears_a_note_opens_only_by_its_button()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("hotline_a_counsellor");
        WebUtility.HtmlDecode(await browser.GetStringAsync(house.Desk.Replace("/desk", "/lobby", StringComparison.Ordinal), TestContext.Current.CancellationToken))
            .ShouldContain("A young person is locked in and threatened.");
        await house.ClockAsync(60);

        var desk = await house.ReadAsync(browser);
        var row = Row().Match(desk);
        row.Value.ShouldContain(Note);
        row.Value.ShouldNotContain("hx-post");
        desk.ShouldNotContain($"items/{row.Groups["item"].Value}/open");

        var page = await house.ReadAsync(browser, $"/items/{row.Groups["item"].Value}");
        page.ShouldContain(Note);
        page.ShouldContain("Step back");
        page.ShouldContain("nobody asks why");
        page.ShouldNotContain("class=\"reading\"");

        var opened = await house.PostAsync(browser, $"/items/{row.Groups["item"].Value}/open");
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var text = await house.ReadAsync(browser, $"/items/{row.Groups["item"].Value}");
        text.ShouldContain("class=\"reading\"");
        text.ShouldNotContain("Step back");
    }

    [GeneratedRegex("""<a class="row unread[^>]*id="item-(?<item>[a-z0-9]+)".*?</a>""", RegexOptions.Singleline)]
    private static partial Regex Row();
}
