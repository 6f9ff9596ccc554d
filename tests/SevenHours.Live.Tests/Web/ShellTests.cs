using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

public sealed partial class ShellTests : IAsyncLifetime
{
    private WebHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var sample = new SampleExercises();
        _host = await WebHost.StartAsync(services => services.AddSingleton<IHomeView>(sample).AddSingleton<IJoining>(sample));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_page_says_exercise_and_allows_no_inline_code()
    {
        using var browser = _host.Browser();
        foreach (var path in (string[])["/", "/join", "/join/417208", "/nowhere", "/sign-in?token=x"])
        {
            var answer = await browser.GetAsync(path, Cancel);
            var html = await answer.Content.ReadAsStringAsync(Cancel);

            html.ShouldContain("EXERCISE", customMessage: path);
            html.ShouldContain("popovertarget=\"noduff\"", customMessage: path);
            html.ShouldNotContain(" style=", customMessage: path);
            InlineScript().IsMatch(html).ShouldBeFalse(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
        }
    }

    [Fact]
    public async Task Every_file_a_page_names_is_served_and_may_be_kept_for_ever()
    {
        using var browser = _host.Browser();
        var html = await browser.GetStringAsync("/", Cancel);
        var files = Asset().Matches(html).Select(match => match.Groups["url"].Value).ToList();

        files.Count.ShouldBeGreaterThan(8);
        foreach (var file in files)
        {
            var answer = await browser.GetAsync(file, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            (await answer.Content.ReadAsByteArrayAsync(Cancel)).ShouldNotBeEmpty(file);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable", customMessage: file);
        }
    }

    [Fact]
    public async Task The_directors_link_works_once_and_leaves_no_secret_behind()
    {
        var link = _host.App.Services.GetRequiredService<DirectorLink>().Issue(_host.Url);
        using var browser = _host.Browser();

        var first = await browser.GetAsync(link, Cancel);
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        first.Headers.Location!.ToString().ShouldBe("/");
        (await browser.GetStringAsync("/", Cancel)).ShouldContain("/exercises/new");

        using var other = _host.Browser();
        (await other.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetStringAsync("/", Cancel)).ShouldNotContain("/exercises/new");
    }

    [Fact]
    public async Task A_person_joins_by_pin_and_a_name()
    {
        using var browser = _host.Browser();
        var digits = await PostAsync(browser, "/", "/join", [.. SampleExercises.Pin.Select(digit => ("pin", digit.ToString()))]);
        digits.Headers.Location!.ToString().ShouldBe("/join/417208");

        var joined = await PostAsync(browser, "/join/417208", "/join/417208", ("name", "N. Brandt"));
        joined.Headers.Location!.ToString().ShouldBe("/exercises/door/lobby");
        (await browser.GetStringAsync("/", Cancel)).ShouldContain("You are N. Brandt.");
    }

    [Fact]
    public async Task A_post_without_the_request_token_is_refused()
    {
        using var browser = _host.Browser();
        var answer = await browser.PostAsync("/join", new FormUrlEncodedContent([new("pin", SampleExercises.Pin)]), Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Guessing_pins_is_slowed_down_but_the_right_one_never_counts()
    {
        using var browser = _host.Browser();
        for (var i = 0; i < PinGate.AddressBudget * 2; i++)
            (await browser.GetAsync("/join/417208", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        HttpStatusCode last = default;
        for (var i = 0; i <= PinGate.AddressBudget; i++)
            last = (await browser.GetAsync("/join/000000", Cancel)).StatusCode;
        last.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_stranger_sees_nothing_but_what_is_open()
    {
        using var browser = _host.Browser();
        (await browser.GetAsync("/draft/door/log", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.GetAsync("/anything/else", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.GetAsync("/health", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_language_is_kept_and_turns_the_page_around()
    {
        using var browser = _host.Browser();
        var turned = await browser.GetAsync("/language/ar?back=//elsewhere.example/", Cancel);
        turned.Headers.Location!.ToString().ShouldBe("/");

        var html = await browser.GetStringAsync("/", Cancel);
        html.ShouldContain("lang=\"ar\" dir=\"rtl\"");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page, Cancel);
        var token = RequestToken().Match(html).Groups["token"].Value;
        var form = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token));
        return await browser.PostAsync(to, new FormUrlEncodedContent(form), Cancel);
    }

    [GeneratedRegex("""<script(?![^>]*\bsrc=)""")]
    private static partial Regex InlineScript();

    [GeneratedRegex("""(?:href|src)="(?<url>/(?:look|lib|js)/[^"]+)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Asset();

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex RequestToken();
}
