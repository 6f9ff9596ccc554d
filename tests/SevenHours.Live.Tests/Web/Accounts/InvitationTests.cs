using System.Net;
using SevenHours.Exercises;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed class InvitationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_operator_of_a_new_server_is_offered_to_make_the_first_administrator()
    {
        await using var house = await AccountHouse.OpenAsync();
        using var browser = await house.OperatorAsync();
        (await browser.GetStringAsync("/", Cancel)).ShouldContain("/accounts/first");
        using var stranger = house.Browser();
        (await stranger.GetStringAsync("/", Cancel)).ShouldNotContain("/accounts/first");

        var admin = await house.AdministratorAsync();

        house.Entry(admin.SignInName).Roles.ShouldBe(ServerRoles.Administrator);
        (await admin.Browser.GetStringAsync("/", Cancel)).ShouldContain("/exercises/new");
        (await browser.GetStringAsync("/", Cancel)).ShouldNotContain("/accounts/first");
        using var late = await browser.GetAsync("/accounts/first", Cancel);
        late.Headers.Location!.ToString().ShouldBe("/accounts", "there is a first one");
    }

    [Fact]
    public async Task An_invited_colleague_has_the_roles_he_was_given_and_no_others()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        var colleague = await house.ColleagueAsync(admin, "b.lindt", "designer");

        house.Entry("b.lindt").Roles.ShouldBe(ServerRoles.Designer);
        (await colleague.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await colleague.Browser.GetAsync("/accounts", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_token_leaves_the_address_at_once_and_looking_at_the_link_does_not_use_it_up()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var link = await house.InviteAsync(admin, "b.lindt");
        using var preview = house.Browser();

        using var opened = await preview.GetAsync(link, Cancel);
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        opened.Headers.Location!.ToString().ShouldBe("/invitation");
        var token = link.Split("token=")[1];
        (await preview.GetStringAsync("/invitation", Cancel)).ShouldNotContain(token);

        (await house.AcceptAsync(link, "b.lindt")).RecoveryCodes.Count.ShouldBe(10);
    }

    [Fact]
    public async Task An_invitation_is_used_once()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var link = await house.InviteAsync(admin, "b.lindt");
        using var early = house.Browser();
        (await early.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.AcceptAsync(link, "b.lindt");

        using var second = house.Browser();
        (await second.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await early.GetAsync("/invitation", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "opened before, but somebody was quicker");
    }

    [Fact]
    public async Task An_invitation_ends_after_three_days()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var link = await house.InviteAsync(admin, "b.lindt");
        using var browser = house.Browser();
        (await browser.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Time.Advance(Invitations.Life);

        (await browser.GetAsync("/invitation", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var late = house.Browser();
        (await late.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_that_was_changed_in_one_place_opens_nothing()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var link = await house.InviteAsync(admin, "b.lindt");
        using var browser = house.Browser();

        foreach (var at in (int[])[link.Length - 2, link.Length - 20, link.Length - 60])
        {
            var forged = link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..];
            (await browser.GetAsync(forged, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await browser.GetAsync("/invitation?token=", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_lost_his_way_in_gets_a_new_one_and_the_old_ones_open_nothing()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var colleague = await house.ColleagueAsync(admin, "b.lindt");
        var id = house.Entry("b.lindt").Id;

        using var reset = await AccountHouse.PostAsync(admin.Browser, "/accounts", $"/accounts/{id}/invitation");
        var link = AccountHouse.Link(await reset.Content.ReadAsStringAsync(Cancel));

        (await colleague.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "his session has ended");
        using var browser = house.Browser();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using (var old = await house.SignInAsync(browser, "b.lindt", AccountHouse.Password, house.Code(colleague.Secret)))
            old.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var recovery = await house.SignInAsync(browser, "b.lindt", AccountHouse.Password, colleague.RecoveryCodes[0]))
            recovery.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var again = await house.AcceptAsync(link, "b.lindt");
        (await again.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Entry("b.lindt").Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("A. Mercer", "a.mercer", "manager", "already signs in")]
    [InlineData("", "x", "manager", "Write a name")]
    [InlineData("X", "ü x", "manager", "Latin letters")]
    [InlineData("X", "x", "nothing", "at least one role")]
    public async Task An_invitation_that_makes_no_sense_is_refused_in_words(string name, string signInName, string role, string reason)
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        using var answer = await AccountHouse.PostAsync(
            admin.Browser, "/accounts", "/accounts/invite", ("name", name), ("signin", signInName), ("roles", role));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain(reason);
        house.Directory.All.Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_app_must_show_its_first_code_before_anything_is_kept()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var link = await house.InviteAsync(admin, "b.lindt");
        using var browser = house.Browser();
        await browser.GetAsync(link, Cancel);
        var page = await browser.GetStringAsync("/invitation/password", Cancel);
        var letter = page.Split("name=\"secret\" value=\"")[1].Split('"')[0];

        using var answer = await AccountHouse.PostAsync(
            browser, "/invitation/password", "/invitation/password", ("secret", letter), ("password", AccountHouse.Password), ("repeat", AccountHouse.Password), ("code", "000000"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("The code does not fit");
        house.Entry("b.lindt").WaysIn.ShouldBe(0);
    }
}
