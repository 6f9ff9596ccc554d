using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Shared;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

public sealed class FeedTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_says_hello_at_once_and_sends_what_follows_the_last_seen()
    {
        await using var host = await WebHost.StartAsync(null, new CountingFeed(until: 5));
        using var browser = host.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/counting?after=1") { Headers = { { "Last-Event-ID", "3" } } };
        using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldBe(
            "id: 3\nevent: hello\ndata: 3\n\nid: 4\ndata: <b>\ndata: 4</b>\n\nid: 5\ndata: <b>\ndata: 5</b>\n\n");
    }

    [Fact]
    public async Task Stopping_the_server_does_not_wait_for_open_feeds()
    {
        var host = await WebHost.StartAsync(null, new CountingFeed(until: null));
        using var browser = host.Browser();
        using var answer = await browser.GetAsync("/counting", HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancel);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(Cancel)).ShouldBe("id: 0");

        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(4), Cancel);
    }

    [Fact]
    public async Task Parts_are_drawn_in_the_language_of_their_reader_by_renderers_used_again()
    {
        await using var host = await WebHost.StartAsync();
        var parts = host.App.Services.GetRequiredService<PartRenderer>();

        var drawn = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => parts.RenderAsync<Row>(
            i % 2 == 0 ? UiLanguage.English : UiLanguage.Find("ar")!, ("Id", $"m{i}"), ("Title", $"Row {i}"), ("Unread", true), ("At", 9_840L), ("Icon", "mail"))));

        drawn[0].ShouldContain(">02:44</time>");
        drawn.Index().ShouldAllBe(part => part.Item.Contains($"id=\"m{part.Index}\""));
        drawn[0].ShouldContain("unread</span>");
        System.Net.WebUtility.HtmlDecode(drawn[1]).ShouldContain("غير مقروءة");
    }

    [Fact]
    public void A_partial_names_its_target() => Partial.For("inbox", "<p>x</p>")
        .ShouldBe("""<hx-partial hx-target="#inbox" hx-swap="outerMorph"><p>x</p></hx-partial>""");

    private sealed class CountingFeed(int? until) : IFeature
    {
        public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/counting", (HttpContext context) =>
        {
            var after = FeedResult.After(context.Request);
            return new FeedResult(after, cancellation => Count(after, cancellation));
        }).AllowAnonymous();

        private async IAsyncEnumerable<FeedMessage> Count(
            long after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            if (until is null)
                await Task.Delay(Timeout.Infinite, cancellation);
            for (var i = after + 1; i <= until; i++)
                yield return new FeedMessage(i, FeedBody.Of($"<b>\n{i}</b>"));
        }
    }
}
