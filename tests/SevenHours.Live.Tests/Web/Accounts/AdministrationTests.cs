using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed class AdministrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("roles")]
    [InlineData("lock")]
    [InlineData("remove")]
    [InlineData("invitation")]
    public async Task The_last_administrator_stays_one(string act)
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        await house.ColleagueAsync(admin, "b.lindt");
        // One who was invited and has not come yet could not administer anything.
        await house.InviteAsync(admin, "c.lovric", "administrator");

        using var answer = await AccountHouse.PostAsync(
            admin.Browser, "/accounts", $"/accounts/{house.Entry(admin.SignInName).Id}/{act}", ("roles", "designer"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("This is the last administrator");
        house.Entry(admin.SignInName).IsAdministrator.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_administrator_may_take_the_place_of_the_first()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var second = await house.ColleagueAsync(admin, "b.lindt", "administrator");

        using var answer = await AccountHouse.PostAsync(second.Browser, "/accounts", $"/accounts/{house.Entry(admin.SignInName).Id}/remove");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        house.Directory.All.Single().SignInName.ShouldBe("b.lindt");
    }

    [Fact]
    public async Task Roles_count_from_the_next_request_on_without_signing_in_again()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var colleague = await house.ColleagueAsync(admin, "b.lindt", "designer");
        (await colleague.Browser.GetAsync("/accounts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await ActAsync(house, admin, "b.lindt", "roles", ("roles", "administrator"), ("roles", "designer"));
        (await colleague.Browser.GetAsync("/accounts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Entry("b.lindt").Roles.ShouldBe(ServerRoles.Administrator | ServerRoles.Designer);

        await ActAsync(house, admin, "b.lindt", "roles", ("roles", "designer"));
        (await colleague.Browser.GetAsync("/accounts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_locked_account_loses_its_session_and_its_open_feed_at_once()
    {
        await using var house = await AccountHouse.OpenAsync(new QuietFeed());
        var admin = await house.AdministratorAsync();
        var colleague = await house.ColleagueAsync(admin, "b.lindt");
        using var feed = await colleague.Browser.GetAsync("/quiet", HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using var stream = await feed.Content.ReadAsStreamAsync(Cancel);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(Cancel)).ShouldBe("id: 0");

        await ActAsync(house, admin, "b.lindt", "lock");

        (await reader.ReadToEndAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel)).ShouldNotBeNull();
        (await colleague.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using (var locked = await house.SignInAsync(colleague.Browser, "b.lindt", AccountHouse.Password, house.Code(colleague.Secret)))
            locked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await ActAsync(house, admin, "b.lindt", "unlock");
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var open = await house.SignInAsync(colleague.Browser, "b.lindt", AccountHouse.Password, house.Code(colleague.Secret));
        open.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_cookie_kept_from_before_a_new_stamp_is_worth_nothing()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var other = house.Browser();
        (await house.SignInAsync(other, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret))).Dispose();
        (await other.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var left = await AccountHouse.PostAsync(admin.Browser, "/account", "/account/sign-out-everywhere");
        left.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await other.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out_here_but_other_sessions_stay()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var here = house.Browser();
        using var signedIn = await house.SignInAsync(here, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret));
        var copy = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("sh-visitor", StringComparison.Ordinal)).Split(';')[0];

        (await AccountHouse.PostAsync(here, "/account", "/sign-out")).Dispose();

        using var thief = house.Browser();
        thief.DefaultRequestHeaders.Add("Cookie", copy);
        (await thief.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_ends_by_itself_after_a_week()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        house.Time.Advance(AccountSession.Longest - TimeSpan.FromMinutes(1));
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Time.Advance(TimeSpan.FromMinutes(1));
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task No_page_says_what_the_address_wants_it_to_say()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        (await admin.Browser.GetStringAsync("/accounts?said=error.server.what", Cancel)).ShouldNotContain("Something broke");
        (await admin.Browser.GetStringAsync("/account?said=account.forged%20words", Cancel)).ShouldNotContain("forged");
        (await admin.Browser.GetStringAsync("/account?said=account.said.kept", Cancel)).ShouldContain("Kept.");
    }

    private static async Task ActAsync(AccountHouse house, AccountHouse.Person admin, string signInName, string act, params (string, string)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(admin.Browser, "/accounts", $"/accounts/{house.Entry(signInName).Id}/{act}", fields);
        answer.Headers.Location!.ToString().ShouldBe("/accounts?said=accounts.said.kept");
    }

    /// <summary>A feed with nothing to say.</summary>
    private sealed class QuietFeed : IFeature
    {
        public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/quiet", () => new FeedResult(0, Nothing)).AllowAnonymous();

        private static async IAsyncEnumerable<FeedMessage> Nothing(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            yield break;
        }
    }
}
