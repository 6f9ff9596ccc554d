using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SevenHours.Live.Tests.Web;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class LimitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/json", ServerLimits.JsonBytes)]
    [InlineData("application/x-www-form-urlencoded", ServerLimits.FormBytes)]
    [InlineData("text/plain", ServerLimits.OtherBytes)]
    public async Task A_body_larger_than_its_kind_is_refused_before_it_is_read(string type, int most)
    {
        await using var host = await InProcessHost.StartAsync();
        var visitor = host.Visit();

        (await visitor.SendAsync("POST", "/api/v1/join", new byte[most + 1], ("Content-Type", type), ("Accept", "application/json"))).Status.ShouldBe(413);
        (await visitor.SendAsync("POST", "/api/v1/join", new byte[most], ("Content-Type", type), ("Accept", "application/json"))).Status.ShouldNotBe(413);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_cut_off_at_the_same_size()
    {
        await using var host = await WebHost.StartAsync();
        using var browser = host.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/join")
        {
            Content = new StringContent($$"""{"pin":"{{new string('1', ServerLimits.JsonBytes)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        (await browser.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_form_in_a_thousand_pieces_is_no_form()
    {
        await using var host = await InProcessHost.StartAsync();
        var visitor = host.Visit();
        await visitor.GetAsync("/join");

        var answer = await visitor.PostFormAsync("/join", [.. Enumerable.Range(0, 2_000).Select(i => ($"pin{i}", "1"))]);

        answer.Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("GET /{0} HTTP/1.1\r\nHost: x.example\r\n\r\n", 9_000, "414")]
    [InlineData("GET / HTTP/1.1\r\nHost: x.example\r\nA: {0}\r\n\r\n", 40_000, "431")]
    public async Task A_request_line_or_header_without_end_is_refused(string request, int length, string status)
    {
        await using var host = await WebHost.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(host.Url).Port, Cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, request, new string('a', length))), Cancel);
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync(Cancel)).ShouldStartWith($"HTTP/1.1 {status}");
    }

    [Fact]
    public async Task Somebody_who_presses_without_end_is_told_to_wait_and_nobody_else_is()
    {
        await using var host = await InProcessHost.StartAsync(options => options with { Limits = new ServerLimits { RequestsPerSecond = 1 } });
        var hasty = host.Visit("192.0.2.7");
        var most = new ServerLimits { RequestsPerSecond = 1 }.RequestBurst * ServerLimits.AddressShare;

        Answer last;
        var sent = 0;
        do
            last = await hasty.GetAsync("/health", "application/json");
        while (last.Status != 429 && ++sent < most * 2);

        sent.ShouldBeInRange(most, most * 2 - 1);
        last.Headers.RetryAfter.ToString().ShouldNotBeEmpty();
        (await host.Visit("192.0.2.8").GetAsync("/health")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_further_feed_of_one_visitor_ends_his_oldest()
    {
        await using var host = await WebHost.StartAsync(null, new SilentFeed());
        using var browser = host.Browser();
        browser.Timeout = TimeSpan.FromSeconds(30);
        var open = new List<StreamReader>();
        for (var i = 0; i <= ServerLimits.FeedsPerVisitor; i++)
        {
            var answer = await browser.GetAsync("/silent", HttpCompletionOption.ResponseHeadersRead, Cancel);
            open.Add(new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel)));
            (await open[i].ReadLineAsync(Cancel)).ShouldBe("id: 0");
        }

        (await open[0].ReadToEndAsync(Cancel)).ShouldContain("hello");
        open[1].ReadToEndAsync(Cancel).IsCompleted.ShouldBeFalse();
        open.ForEach(reader => reader.Dispose());
    }

    private sealed class SilentFeed : IFeature
    {
        public void Map(IEndpointRouteBuilder routes) =>
            routes.MapGet("/silent", () => new FeedResult(0, Wait)).AllowAnonymous();

        private static async IAsyncEnumerable<FeedMessage> Wait([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            yield break;
        }
    }
}
