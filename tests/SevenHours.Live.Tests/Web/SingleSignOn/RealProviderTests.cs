using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using SevenHours.Exercises;
using SevenHours.Web.Identity.SingleSignOn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Against a certified provider, from its own sign-in page to being signed out at both ends.</summary>
public sealed partial class RealProviderTests(RealProviderTests.Ministry ministry) : IClassFixture<RealProviderTests.Ministry>, IDisposable
{
    private readonly HttpClient _there = RealProvider.Browser();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private HttpClient Browser { get => field ??= ministry.House.Browser(); }

    public void Dispose()
    {
        Browser.Dispose();
        _there.Dispose();
    }

    [Theory, InlineData("basic"), InlineData("post"), InlineData("open")]
    public async Task Somebody_signs_in_whatever_the_client_shows_and_the_provider_signs_with(string client)
    {
        (await SignInAsync(client, $"{client}.person+managers+designers")).ShouldBe("/");

        var account = (await ministry.House.SignedInAsync(Browser))!;
        account.Name.ShouldBe($"{client}.person");
        account.Roles.ShouldBe(ServerRoles.ProgrammeManager | ServerRoles.Designer);
    }

    [Fact]
    public async Task Groups_that_only_the_user_info_endpoint_tells_are_asked_for()
    {
        (await SignInAsync("userinfo", "k.info+admins")).ShouldBe("/");

        (await ministry.House.SignedInAsync(Browser))!.Roles.ShouldBe(ServerRoles.Administrator);
    }

    [Fact]
    public async Task Who_comes_again_is_the_same_account()
    {
        await SignInAsync("basic", "l.again+designers");
        var first = (await ministry.House.SignedInAsync(Browser))!;
        using var other = ministry.House.Browser();
        await SignInAsync("basic", "l.again+designers", other);

        (await ministry.House.SignedInAsync(other))!.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task Who_breaks_off_at_the_provider_is_not_signed_in()
    {
        var request = await SignOnHouse.BeginAsync(Browser, "basic");
        var login = new Uri(request, (await _there.GetAsync(request, Cancel)).Headers.Location!);
        var abort = Abort().Match(await _there.GetStringAsync(login, Cancel)).Groups["to"].Value;
        var resume = (await _there.GetAsync(new Uri(login, abort), Cancel)).Headers.Location!;
        var back = (await _there.GetAsync(new Uri(login, resume), Cancel)).Headers.Location!;

        (await EndAsync(Browser, back)).ShouldStartWith("/single-sign-on/failed/refused");
    }

    [Fact]
    public async Task A_code_counts_once()
    {
        var back = await RealProvider.SignInAsync(_there, await SignOnHouse.BeginAsync(Browser, "basic"), "m.once+designers");
        (await EndAsync(Browser, back)).ShouldBe("/");
        var code = QueryHelpers.ParseQuery(back.Query)["code"].ToString();
        var second = await RealProvider.SignInAsync(_there, await SignOnHouse.BeginAsync(Browser, "basic"), "m.once+designers");
        var replayed = second.ToString().Replace(QueryHelpers.ParseQuery(second.Query)["code"]!, code, StringComparison.Ordinal);

        (await EndAsync(Browser, new Uri(replayed))).ShouldStartWith("/single-sign-on/failed/provider");
        ministry.House.LastFault.ShouldBe("token_endpoint");
    }

    [Fact]
    public async Task A_wrong_secret_is_said_to_the_administrator_without_repeating_it()
    {
        (await SignInAsync("wrong", "n.secret+designers")).ShouldStartWith("/single-sign-on/failed/provider");

        var detail = ministry.House.Troubles.Last[0].Fault.Detail;
        detail.ShouldContain("invalid_client");
        detail.ShouldContain("Check client_id, the secret");
        detail.ShouldNotContain("another");
    }

    [Fact]
    public async Task Changed_keys_cost_nobody_his_sign_in()
    {
        await SignInAsync("post", "o.before+designers");
        await ministry.Provider.RotateAsync();

        (await SignInAsync("post", "o.before+designers")).ShouldBe("/");
        (await ministry.House.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Signing_out_here_signs_out_there_and_a_copied_cookie_is_worth_nothing()
    {
        await SignInAsync("basic", "p.leaves+designers");
        using var copy = new HttpRequestMessage(HttpMethod.Get, WhoFeature.Path);
        copy.Headers.Add("Cookie", await Browser.GetStringAsync(WhoFeature.VisitorPath, Cancel));
        (await SignOutAsync()).ShouldBe("/single-sign-on/leave");
        var page = await Browser.GetAsync("/single-sign-on/leave", Cancel);
        var there = new Uri(page.Headers.GetValues("Refresh").Single()["0; url=".Length..]);

        (await page.Content.ReadAsStringAsync(Cancel)).ShouldContain("signed out here");
        QueryHelpers.ParseQuery(there.Query)["id_token_hint"].ToString().Split('.').Length.ShouldBe(3);
        var left = await RealProvider.SignOutAsync(_there, there);
        left.AbsolutePath.ShouldBe("/single-sign-on/left");
        (await Browser.GetAsync(left, Cancel)).Headers.Location!.ToString().ShouldBe("/");
        (await ministry.House.SignedInAsync(Browser)).ShouldBeNull();
        using var thief = ministry.House.Browser();
        (await (await thief.SendAsync(copy, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldBeEmpty();
        // At the provider nobody is signed in any more: it asks who is there.
        var again = await _there.GetAsync(await SignOnHouse.BeginAsync(Browser, "basic"), Cancel);
        again.Headers.Location!.ToString().ShouldContain("/interaction/");
    }

    [Fact]
    public async Task The_page_that_leads_to_the_provider_works_once()
    {
        await SignInAsync("basic", "q.once+designers");
        await SignOutAsync();
        (await Browser.GetAsync("/single-sign-on/leave", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Browser.GetAsync("/single-sign-on/leave", Cancel)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Signing_out_there_signs_out_here()
    {
        await SignInAsync("basic", "r.there+designers");
        using var bystander = ministry.House.Browser();
        using var elsewhere = RealProvider.Browser();
        await EndAsync(bystander, await RealProvider.SignInAsync(elsewhere, await SignOnHouse.BeginAsync(bystander, "basic"), "r.there+designers"));
        (await ministry.House.SignedInAsync(Browser)).ShouldNotBeNull();
        await RealProvider.SignOutAsync(_there, new Uri($"{ministry.Provider.Issuer}/session/end"));

        (await ministry.House.SignedInAsync(Browser)).ShouldBeNull();
        (await ministry.House.SignedInAsync(bystander)).ShouldNotBeNull("his other session, begun in another browser, goes on");
    }

    [Fact]
    public async Task Who_is_signed_in_links_another_identity_and_comes_in_with_either()
    {
        await SignInAsync("basic", "s.link+designers");
        var account = (await ministry.House.SignedInAsync(Browser))!;
        (await LinkAsync("post", "s.link.other+designers")).ShouldBe("/account?said=account.said.linked");

        using var other = ministry.House.Browser();
        using var there = RealProvider.Browser();
        await EndAsync(other, await RealProvider.SignInAsync(there, await SignOnHouse.BeginAsync(other, "post"), "s.link.other+designers"));
        (await ministry.House.SignedInAsync(other))!.Id.ShouldBe(account.Id);
    }

    [Fact]
    public async Task An_identity_that_belongs_to_another_account_is_not_linked_to_a_second()
    {
        await SignInAsync("post", "t.theirs+designers");
        var theirs = (await ministry.House.SignedInAsync(Browser))!;
        using var me = ministry.House.Browser();
        using var there = RealProvider.Browser();
        await EndAsync(me, await RealProvider.SignInAsync(there, await SignOnHouse.BeginAsync(me, "basic"), "t.mine+designers"));
        var mine = (await ministry.House.SignedInAsync(me))!;

        (await LinkAsync("post", "t.theirs+designers", me)).ShouldStartWith("/single-sign-on/failed/taken");
        (await ministry.House.SignedInAsync(me))!.Id.ShouldBe(mine.Id);
        mine.Id.ShouldNotBe(theirs.Id);
    }

    [Fact]
    public async Task Somebody_invited_makes_a_provider_his_first_way_in_and_the_invitation_is_used()
    {
        var (account, token) = await ministry.House.InviteAsync("v.invited", "V. Invited");
        await Browser.GetAsync($"/invitation?token={token}", Cancel);
        (await LinkAsync("basic", "v.subject+designers", act: "accept")).ShouldBe("/account?said=account.said.welcome");
        (await ministry.House.SignedInAsync(Browser))!.Id.ShouldBe(account);

        using var late = ministry.House.Browser();
        (await late.GetAsync($"/invitation?token={token}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_was_not_invited_accepts_nothing()
    {
        await SignInAsync("basic", "w.uninvited+designers");
        var answer = await PostAsync(Browser, "/single-sign-on/basic/accept");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_provider_is_unlinked_but_never_as_the_last_way_in()
    {
        await SignInAsync("basic", "x.unlink+designers");
        var answer = await PostAsync(Browser, "/single-sign-on/basic/unlink");

        answer.Headers.Location!.ToString().ShouldBe("/account?said=account.last");
        (await ministry.House.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Linking_needs_a_post_with_the_pages_token_and_an_account()
    {
        (await Browser.PostAsync("/single-sign-on/basic/link", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await SignInAsync("basic", "u.forged+designers");

        (await Browser.PostAsync("/single-sign-on/basic/link", new FormUrlEncodedContent([]), Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> SignInAsync(string provider, string login, HttpClient? browser = null) =>
        await EndAsync(browser ?? Browser, await RealProvider.SignInAsync(_there, await SignOnHouse.BeginAsync(browser ?? Browser, provider), login));

    private async Task<string> LinkAsync(string provider, string login, HttpClient? browser = null, string act = "link")
    {
        browser ??= Browser;
        var page = await PostAsync(browser, $"/single-sign-on/{provider}/{act}");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var request = new Uri(page.Headers.GetValues("Refresh").Single()["0; url=".Length..]);
        QueryHelpers.ParseQuery(request.Query)["prompt"].ToString().ShouldBe("login");
        using var there = RealProvider.Browser();
        return await EndAsync(browser, await RealProvider.SignInAsync(there, request, login));
    }

    private async Task<string> SignOutAsync() => (await PostAsync(Browser, "/sign-out")).Headers.Location!.ToString();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string to)
    {
        var token = RequestToken().Match(await browser.GetStringAsync("/", Cancel)).Groups["token"].Value;
        return await browser.PostAsync(to, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Cancel);
    }

    private static async Task<string> EndAsync(HttpClient browser, Uri back) => (await browser.GetAsync(back, Cancel)).Headers.Location!.ToString();

    [GeneratedRegex("""href="(?<to>[^"]+/abort)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Abort();

    [GeneratedRegex("""name="request-token"\ content="(?<token>[^"]+)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex RequestToken();

    public sealed class Ministry : IAsyncLifetime
    {
        internal RealProvider Provider { get; private set; } = null!;

        internal SignOnHouse House { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Provider = await RealProvider.StartAsync();
            House = await SignOnHouse.OpenAsync(new JsonObject
            {
                ["basic"] = Client("basic", "basic"),
                ["post"] = Client("post", "post"),
                ["open"] = Client("open", "none"),
                ["userinfo"] = Client("userinfo", "basic", ("user_info", true)),
                ["wrong"] = Client("wrong", "basic"),
            }, secrets: new() { ["wrong"] = "another secret" });
            await Provider.ServeAsync(House.Url);
        }

        public async ValueTask DisposeAsync()
        {
            // What did not start, for want of ./test's preparation say, has said so; its end shall not say it again.
            if (House is not null)
                await House.DisposeAsync();
            if (Provider is not null)
                await Provider.DisposeAsync();
        }

        private JsonObject Client(string id, string authentication, params (string, JsonNode)[] more) => SignOnHouse.Provider(
            Provider.Issuer, [("client_id", id), ("client_authentication", authentication), .. authentication == "none" ? [] : new (string, JsonNode)[] { ("client_secret_file", $"{id}.secret") }, .. more]);
    }
}
