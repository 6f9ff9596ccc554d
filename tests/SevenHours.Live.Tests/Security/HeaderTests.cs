using SevenHours.Web.Hosting;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class HeaderTests
{
    private static readonly string[] Always =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy", "Cross-Origin-Embedder-Policy", "Permissions-Policy", "Cache-Control",
    ];

    [Fact]
    public async Task Every_answer_carries_the_headers_also_files_errors_and_refusals()
    {
        await using var host = await InProcessHost.StartAsync();
        var visitor = host.Visit();
        foreach (var path in (string[])["/", "/join", "/nowhere", "/exercises/abcdefgh/desk", "/look/base.css", "/health", "/openapi/v1.json", "/sign-in?token=x"])
        {
            var answer = await visitor.GetAsync(path);
            foreach (var header in Always)
                answer.Headers[header].ToString().ShouldNotBeEmpty($"{header} of {path}");
            answer.Headers["Content-Security-Policy"].ToString().ShouldStartWith("default-src 'none'");
            answer.Headers["Content-Security-Policy"].ToString().ShouldNotContain("unsafe");
            answer.Headers.ContainsKey("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Pages_are_kept_by_no_cache_and_files_by_every()
    {
        await using var host = await InProcessHost.StartAsync();
        var visitor = host.Visit();

        (await visitor.GetAsync("/")).Headers.CacheControl.ToString().ShouldContain("no-store");
        (await visitor.GetAsync("/look/base.css?v=1")).Headers.CacheControl.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task Over_plain_http_nothing_pretends_to_be_encrypted()
    {
        await using var host = await InProcessHost.StartAsync();
        var visitor = host.Visit();

        (await visitor.GetAsync("/join")).Headers.StrictTransportSecurity.ShouldBeEmpty();
        visitor.Cookies.Keys.ShouldContain("sh-request");
    }

    [Fact]
    public async Task Behind_https_cookies_are_bound_to_this_host_and_to_encryption()
    {
        await using var host = await InProcessHost.StartAsync(options => options with { IsBehindHttps = true });
        var answer = await host.Visit().GetAsync("/join");

        answer.Headers.StrictTransportSecurity.ToString().ShouldBe("max-age=31536000");
        var cookie = answer.Headers.SetCookie.Single(set => set!.StartsWith("__Host-sh-request=", StringComparison.Ordinal))!;
        cookie.ShouldContain("secure");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/");
        cookie.ShouldNotContain("domain=");
        var language = await host.Visit().GetAsync("/language/ru");
        language.Headers.SetCookie.Single()!.ShouldStartWith("__Host-sh-language=ru");
    }

    [Fact]
    public async Task Only_the_names_it_was_given_are_answered_to()
    {
        await using var host = await InProcessHost.StartAsync(options => options with { Hosts = ["exercise.example"] });

        (await host.Server.SendAsync(new Request("GET", "/health") { Headers = [("Host", "exercise.example")] })).Status.ShouldBe(200);
        (await host.Server.SendAsync(new Request("GET", "/health") { Headers = [("Host", "elsewhere.example")] })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_forwarded_address_is_believed_from_a_named_proxy_alone()
    {
        await using var host = await InProcessHost.StartAsync(options => options with { Proxies = ["192.0.2.80", "198.51.100.0/24"] });

        (await RedirectAsync("192.0.2.80")).ShouldBe("https");
        (await RedirectAsync("198.51.100.7")).ShouldBe("https");
        (await RedirectAsync("203.0.113.9")).ShouldBe("http");

        // Whoever is believed to have come by https is told to stay there.
        async Task<string> RedirectAsync(string from)
        {
            var answer = await host.Server.SendAsync(new Request("GET", "/health")
            {
                From = System.Net.IPAddress.Parse(from),
                Headers = [("X-Forwarded-For", "203.0.113.50"), ("X-Forwarded-Proto", "https")],
            });
            return answer.Headers.StrictTransportSecurity.Count > 0 ? "https" : "http";
        }
    }

    [Theory]
    [InlineData("192.0.2.4", "192.0.2.4")]
    [InlineData("::ffff:192.0.2.4", "192.0.2.4")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010db800010002")]
    public void A_household_is_one_address(string address, string key) => Pace.KeyOf(System.Net.IPAddress.Parse(address)).ShouldBe(key);
}
