using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed partial class PasswordSignInTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Password_and_code_together_sign_in_and_lead_back()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var browser = house.Browser();

        using var answer = await house.SignInAsync(browser, " A.Mercer ", AccountHouse.Password, house.Code(admin.Secret), "/account");

        answer.Headers.Location!.ToString().ShouldBe("/account");
        var page = await browser.GetStringAsync("/account", Cancel);
        page.ShouldContain("Ana Mercer");
        page.ShouldContain("Password and code");
        page.ShouldContain("this session");
    }

    [Fact]
    public async Task A_foreign_address_to_go_back_to_is_not_followed()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var browser = house.Browser();

        using var answer = await house.SignInAsync(browser, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret), "//elsewhere.example/");

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_code_is_taken_once_and_none_before_it()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var old = house.Code(admin.Secret);
        house.Time.Advance(TimeSpan.FromSeconds(30));
        var code = house.Code(admin.Secret);
        using var browser = house.Browser();

        (await StatusAsync(house.SignInAsync(browser, admin.SignInName, AccountHouse.Password, code))).ShouldBe(HttpStatusCode.Redirect);
        using var other = house.Browser();
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, code))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, old))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await other.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_recovery_code_takes_the_place_of_the_app_once()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        admin.RecoveryCodes.Count.ShouldBe(10);
        using var browser = house.Browser();

        using (var first = await house.SignInAsync(browser, admin.SignInName, AccountHouse.Password, admin.RecoveryCodes[3].ToLowerInvariant().Replace('-', ' ')))
            first.Headers.Location!.ToString().ShouldBe("/account");
        (await browser.GetStringAsync("/account", Cancel)).ShouldContain("9 recovery codes are left");

        using var other = house.Browser();
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, admin.RecoveryCodes[3]))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, "not the password at all", admin.RecoveryCodes[4]))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, admin.RecoveryCodes[4]))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task New_recovery_codes_make_the_old_ones_void()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        using var answer = await AccountHouse.PostAsync(admin.Browser, "/account", "/account/recovery-codes");
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain(admin.RecoveryCodes[0]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();

        using var other = house.Browser();
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, admin.RecoveryCodes[0]))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Names_that_nobody_has_are_answered_like_those_somebody_has()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        using var browser = house.Browser();

        for (var i = 0; i <= SignInTries.Most; i++)
        {
            var known = await AnswerAsync(house, browser, admin.SignInName);
            var unknown = await AnswerAsync(house, browser, "n.obody");
            unknown.ShouldBe(known);
            known.ShouldContain(i < SignInTries.Most ? "That did not fit" : "tried too often");
        }
    }

    [Fact]
    public async Task After_too_many_tries_even_the_right_password_waits_a_quarter_of_an_hour()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var browser = house.Browser();
        for (var i = 0; i < SignInTries.Most; i++)
            await AnswerAsync(house, browser, admin.SignInName);

        (await StatusAsync(house.SignInAsync(browser, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "who is in stays in");

        house.Time.Advance(SignInTries.Wait);
        (await StatusAsync(house.SignInAsync(browser, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret)))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions_and_the_old_one_opens_nothing()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(TimeSpan.FromMinutes(1));
        using var other = house.Browser();
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret)))).ShouldBe(HttpStatusCode.Redirect);

        var letter = await LetterAsync(admin.Browser);
        using var changed = await AccountHouse.PostAsync(
            admin.Browser, "/account", "/account/password", ("secret", letter), ("password", "nine boats on a loud river"), ("repeat", "nine boats on a loud river"));

        changed.Headers.Location!.ToString().ShouldBe("/account?said=account.said.kept");
        (await admin.Browser.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        house.Time.Advance(TimeSpan.FromMinutes(1));
        (await StatusAsync(house.SignInAsync(other, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_guards_an_account_is_changed_only_shortly_after_signing_in()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        house.Time.Advance(AccountSession.Fresh);

        foreach (var act in (string[])["/account/recovery-codes", "/account/password/remove", "/account/sign-out-everywhere", "/accounts/invite"])
        {
            using var answer = await AccountHouse.PostAsync(admin.Browser, "/account", act, ("name", "X"), ("signin", "x"), ("roles", "designer"));
            answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?again=1&back=", customMessage: act);
        }

        house.Directory.All.Count().ShouldBe(1);
        await house.SignInAgainAsync(admin);
        using var fresh = await AccountHouse.PostAsync(admin.Browser, "/account", "/account/recovery-codes");
        fresh.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_clears_what_the_browser_kept()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        using var answer = await AccountHouse.PostAsync(admin.Browser, "/account", "/sign-out");

        answer.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"cache\", \"storage\""]);
    }

    [Fact]
    public async Task One_session_is_ended_from_another_and_somebody_elses_is_not()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();
        var colleague = await house.ColleagueAsync(admin, "b.lindt");
        using var lost = house.Browser();
        house.Time.Advance(TimeSpan.FromSeconds(30));
        (await StatusAsync(house.SignInAsync(lost, admin.SignInName, AccountHouse.Password, house.Code(admin.Secret)))).ShouldBe(HttpStatusCode.Redirect);
        var end = EndOfSession().Matches(await admin.Browser.GetStringAsync("/account", Cancel)).Select(match => match.Value).ToList().ShouldHaveSingleItem();

        (await AccountHouse.PostAsync(colleague.Browser, "/account", end)).Dispose();
        (await lost.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "a session of his own only");
        (await AccountHouse.PostAsync(admin.Browser, "/account", end)).Dispose();

        (await lost.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await admin.Browser.GetStringAsync("/account", Cancel)).ShouldContain("ended");
    }

    [Fact]
    public async Task The_last_way_in_cannot_be_taken_away()
    {
        await using var house = await AccountHouse.OpenAsync();
        var admin = await house.AdministratorAsync();

        using var answer = await AccountHouse.PostAsync(admin.Browser, "/account", "/account/password/remove");

        answer.Headers.Location!.ToString().ShouldBe("/account?said=account.last");
        house.Entry(admin.SignInName).WaysIn.ShouldBe(1);
    }

    private static async Task<string> AnswerAsync(AccountHouse house, HttpClient browser, string name)
    {
        using var answer = await house.SignInAsync(browser, name, "a password that is wrong", "123 456");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        return html[html.IndexOf("<h2>With a password", StringComparison.Ordinal)..html.IndexOf("f-password", StringComparison.Ordinal)]
            .Replace(name, "", StringComparison.Ordinal);
    }

    private static async Task<string> LetterAsync(HttpClient browser)
    {
        var page = await browser.GetStringAsync("/account/password", Cancel);
        return page.Split("name=\"secret\" value=\"")[1].Split('"')[0];
    }

    private static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return answer.StatusCode;
    }

    [GeneratedRegex("/account/sessions/[0-9a-f]+/end")]
    private static partial Regex EndOfSession();
}
