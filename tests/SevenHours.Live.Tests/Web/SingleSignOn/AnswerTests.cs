using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Answers that were not asked for by this browser, of this provider, now.</summary>
[Collection(nameof(TwoProviders))]
public sealed class AnswerTests : IDisposable
{
    private const string NotThisBrowser = "/single-sign-on/failed/attempt";

    private readonly SignOnHouse _house;
    private readonly FakeProvider _ministry;
    private readonly FakeProvider _academy;

    public AnswerTests(TwoProviders two)
    {
        (_house, _ministry, _academy) = (two.House, two.Ministry, two.Academy);
        two.BeHonest();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private HttpClient Browser { get => field ??= _house.Browser(); }

    public void Dispose() => Browser.Dispose();

    [Fact]
    public async Task The_request_asks_for_a_code_with_a_proof_key_and_nothing_in_it_is_used_twice()
    {
        var first = QueryHelpers.ParseQuery((await SignOnHouse.BeginAsync(Browser, "ministry")).Query);
        var second = QueryHelpers.ParseQuery((await SignOnHouse.BeginAsync(Browser, "ministry")).Query);

        first["response_type"].ToString().ShouldBe("code");
        first["code_challenge_method"].ToString().ShouldBe("S256");
        first["scope"].ToString().ShouldBe("openid profile email");
        first["redirect_uri"].ToString().ShouldBe($"{_house.Url}/single-sign-on/ministry/answer");
        foreach (var name in (string[])["state", "nonce", "code_challenge"])
        {
            first[name].ToString().Length.ShouldBe(43, name);
            first[name].ToString().ShouldNotBe(second[name].ToString(), name);
        }
    }

    [Fact]
    public async Task A_sign_in_under_way_is_kept_where_no_script_reads_it_and_says_nothing()
    {
        var answer = await Browser.GetAsync("/single-sign-on/ministry", Cancel);
        var state = QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["state"].ToString();
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("sh-sign-on-", StringComparison.Ordinal));

        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldContain("max-age=600", Case.Insensitive);
        cookie.ShouldNotContain(state);
    }

    [Fact]
    public async Task Neither_code_nor_state_stays_in_the_address()
    {
        var back = _ministry.Answer(await SignOnHouse.BeginAsync(Browser, "ministry", "/exercises/new"));
        var answer = await Browser.GetAsync(back, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/exercises/new");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory, InlineData("//elsewhere.example/"), InlineData("https://elsewhere.example/"), InlineData("/\\elsewhere.example")]
    public async Task Nobody_is_led_to_another_site_afterwards(string to)
    {
        var back = _ministry.Answer(await SignOnHouse.BeginAsync(Browser, "ministry", to));

        (await EndAsync(Browser, back)).ShouldBe("/");
    }

    [Fact]
    public async Task The_state_of_another_browser_is_refused()
    {
        using var other = _house.Browser();
        var back = _ministry.Answer(await SignOnHouse.BeginAsync(other, "ministry"));

        (await EndAsync(Browser, back)).ShouldBe(NotThisBrowser);
        (await _house.SignedInAsync(Browser)).ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_counts_once_even_with_a_copy_of_its_cookie()
    {
        var begun = await Browser.GetAsync("/single-sign-on/ministry", Cancel);
        var cookie = begun.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("sh-sign-on-", StringComparison.Ordinal)).Split(';')[0];
        var back = _ministry.Answer(begun.Headers.Location!);
        (await EndAsync(Browser, back)).ShouldBe("/");

        (await EndAsync(Browser, back)).ShouldBe(NotThisBrowser);
        using var thief = _house.Browser();
        using var again = new HttpRequestMessage(HttpMethod.Get, back);
        again.Headers.Add("Cookie", cookie);
        (await thief.SendAsync(again, Cancel)).Headers.Location!.ToString().ShouldBe(NotThisBrowser);
    }

    [Fact]
    public async Task An_answer_of_one_provider_is_nothing_at_the_address_of_another()
    {
        var back = _ministry.Answer(await SignOnHouse.BeginAsync(Browser, "ministry"));

        (await EndAsync(Browser, back.Replace("/ministry/", "/academy/", StringComparison.Ordinal))).ShouldBe(NotThisBrowser);
    }

    [Fact]
    public async Task An_answer_that_names_another_issuer_is_refused_before_its_code_is_shown_to_anybody()
    {
        var request = await SignOnHouse.BeginAsync(Browser, "ministry");
        (await EndAsync(Browser, _ministry.Answer(request, ("iss", _academy.Issuer)))).ShouldStartWith("/single-sign-on/failed/proof");

        _house.LastFault.ShouldBe("answer_issuer");
        _ministry.CodesOpen.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_answer_that_names_no_issuer_is_refused_when_the_provider_says_it_always_does()
    {
        var request = await SignOnHouse.BeginAsync(Browser, "ministry");
        (await EndAsync(Browser, _ministry.Answer(request, ("iss", null)))).ShouldStartWith("/single-sign-on/failed/proof");

        _house.LastFault.ShouldBe("answer_issuer");
    }

    [Fact]
    public async Task A_code_that_another_sign_in_was_given_is_refused()
    {
        using var victim = _house.Browser();
        var stolen = QueryHelpers.ParseQuery(new Uri(_ministry.Answer(await SignOnHouse.BeginAsync(victim, "ministry"))).Query)["code"];
        var own = _ministry.Answer(await SignOnHouse.BeginAsync(Browser, "ministry"), ("code", stolen));

        (await EndAsync(Browser, own)).ShouldStartWith("/single-sign-on/failed/provider");
        _house.LastFault.ShouldBe("token_endpoint");
    }

    [Fact]
    public async Task Who_says_no_at_the_provider_is_told_so()
    {
        var request = await SignOnHouse.BeginAsync(Browser, "ministry");
        var end = await EndAsync(Browser, _ministry.Answer(request, ("code", null), ("error", "access_denied")));

        end.ShouldStartWith("/single-sign-on/failed/refused");
        (await Browser.GetAsync(end, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, InlineData(""), InlineData("?code=x"), InlineData("?state=x"), InlineData("?code=x&code=y&state=z"), InlineData("?code&state")]
    public async Task An_answer_that_is_none_leads_to_a_page_that_says_so(string query)
    {
        var end = await EndAsync(Browser, $"/single-sign-on/ministry/answer{query}");

        end.ShouldBe(NotThisBrowser);
        (await (await Browser.GetAsync(end, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain("did not begin in this browser");
    }

    [Fact]
    public async Task The_page_about_a_failure_repeats_nothing_that_a_stranger_wrote_into_its_address()
    {
        var page = await (await Browser.GetAsync("/single-sign-on/failed/proof?reference=ZEBRA+999", Cancel)).Content.ReadAsStringAsync(Cancel);

        page.ShouldNotContain("ZEBRA");
        (await Browser.GetAsync("/single-sign-on/failed/anything", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Browser.GetAsync("/single-sign-on/failed/3", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Many_sign_ins_begun_and_left_do_not_fill_the_browser()
    {
        for (var i = 0; i < 12; i++)
            await SignOnHouse.BeginAsync(Browser, "ministry");
        var last = _ministry.Answer(await SignOnHouse.BeginAsync(Browser, "ministry"));

        var cookies = (await Browser.GetStringAsync(WhoFeature.CookiesPath, Cancel)).Split(' ').Count(name => name.StartsWith("sh-sign-on-", StringComparison.Ordinal));
        cookies.ShouldBeInRange(1, 4);
        (await EndAsync(Browser, last)).ShouldBe("/");
    }

    private static async Task<string> EndAsync(HttpClient browser, string back) =>
        (await browser.GetAsync(back, Cancel)).Headers.Location!.ToString();
}
