using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SevenHours.Testing;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.SingleSignOn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Sign-ins under way, in the browser's cookies.</summary>
public sealed class AttemptTests
{
    private static readonly SingleSignOnProvider s_provider =
        new() { Key = "ministry", Name = "Ministry", Issuer = "https://login.example", ClientId = "x" };

    private readonly ManualTime _time = new();
    private readonly EphemeralDataProtectionProvider _protection = new();

    [Fact]
    public void After_ten_minutes_it_is_too_late()
    {
        var cookies = Cookies(isSecure: false);
        var (attempt, cookie) = Begin(cookies);
        _time.Advance(AttemptCookies.Patience + TimeSpan.FromSeconds(1));

        cookies.Take(Returning(cookie), s_provider, attempt.State).Failed(out var fault, out _).ShouldBeTrue();
        fault!.Code.ShouldBe("late");
    }

    [Fact]
    public void A_forged_cookie_is_none()
    {
        var cookies = Cookies(isSecure: false);
        var (attempt, cookie) = Begin(cookies);
        var forged = cookie[..^4] + (cookie.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");

        cookies.Take(Returning(forged), s_provider, attempt.State).Failed(out var fault, out _).ShouldBeTrue();
        fault!.Code.ShouldBe("state");
    }

    [Fact]
    public void Over_https_no_other_host_and_no_plain_connection_can_set_it()
    {
        var (_, cookie) = Begin(Cookies(isSecure: true), out var set);

        cookie.ShouldStartWith("__Host-sh-sign-on-");
        set.ShouldContain("secure", Case.Insensitive);
        set.ShouldContain("path=/;", Case.Insensitive);
    }

    private AttemptCookies Cookies(bool isSecure) =>
        new(new SevenHoursOptions { DataFolder = "unused", IsBehindHttps = isSecure }, _protection, _time);

    private static (Attempt Attempt, string Cookie) Begin(AttemptCookies cookies) => Begin(cookies, out _);

    private static (Attempt Attempt, string Cookie) Begin(AttemptCookies cookies, out string set)
    {
        var context = new DefaultHttpContext();
        var attempt = cookies.Begin(context, s_provider, "https://exercise.example/single-sign-on/ministry/answer", "/", linkTo: null);
        set = context.Response.Headers.SetCookie.Single()!;
        return (attempt, set.Split(';')[0]);
    }

    private static DefaultHttpContext Returning(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        return context;
    }
}
