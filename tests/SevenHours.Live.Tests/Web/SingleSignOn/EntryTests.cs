using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>What becomes of somebody whom a provider has proven.</summary>
public sealed class EntryTests(EntryTests.Ways ways) : IClassFixture<EntryTests.Ways>, IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SignOnHouse House => ways.House.House;

    private HttpClient Browser { get => field ??= House.Browser(); }

    public void Dispose() => Browser.Dispose();

    [Fact]
    public async Task Groups_give_roles_and_take_them_at_each_sign_in()
    {
        (await SignInAsync("ministry", "a.kovac", groups: ["designers", "managers", "choir"])).ShouldBe("/");
        (await House.SignedInAsync(Browser))!.Roles.ShouldBe(ServerRoles.Designer | ServerRoles.ProgrammeManager);

        await SignInAsync("ministry", "a.kovac", groups: ["Designers", "managers"]);
        (await House.SignedInAsync(Browser))!.Roles.ShouldBe(ServerRoles.ProgrammeManager, "groups are compared letter by letter");

        await SignInAsync("ministry", "a.kovac", groups: []);
        var known = (await House.SignedInAsync(Browser))!;
        known.Roles.ShouldBe(ServerRoles.None);
        House.Accounts.All.Count(account => account.SignInName == known.SignInName).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_group_that_gives_a_role_nobody_gets_an_account()
    {
        (await SignInAsync("ministry", "guest", groups: ["choir"])).ShouldStartWith("/single-sign-on/failed/entry");

        House.LastFault.ShouldBe("no_account");
        (await House.SignedInAsync(Browser)).ShouldBeNull();
    }

    [Fact]
    public async Task One_group_is_enough_and_may_stand_deep_inside()
    {
        (await SignInAsync("nested", "b.lind", claims => claims["realm_access"] = new JsonObject { ["roles"] = "designers" })).ShouldBe("/");

        (await House.SignedInAsync(Browser))!.Roles.ShouldBe(ServerRoles.Designer);
    }

    [Fact]
    public async Task Everybody_gets_an_account_where_the_administrator_says_so_and_keeps_the_roles_given_here()
    {
        await SignInAsync("open", "c.moreau", groups: ["admins"]);
        var account = (await House.SignedInAsync(Browser))!;

        account.Roles.ShouldBe(ServerRoles.None, "groups decide nothing without a mapping");
    }

    [Fact]
    public async Task Nobody_gets_an_account_where_the_administrator_says_so() =>
        (await SignInAsync("closed", "d.okoro", groups: ["admins"])).ShouldStartWith("/single-sign-on/failed/entry");

    [Fact]
    public async Task A_name_or_an_address_never_leads_to_an_account_that_was_there_before()
    {
        var local = await MakeAccountAsync("e.haddad@ministry.example", "E. Haddad");
        await SignInAsync("ministry", "other-subject", claims =>
        {
            claims["name"] = "E. Haddad";
            claims["preferred_username"] = "e.haddad@ministry.example";
            claims["email"] = "e.haddad@ministry.example";
        });

        var entered = (await House.SignedInAsync(Browser))!;
        entered.Id.ShouldNotBe(local.Id);
        entered.SignInName.ShouldNotBe("e.haddad@ministry.example");
    }

    [Fact]
    public async Task The_same_subject_of_another_provider_is_somebody_else()
    {
        await SignInAsync("ministry", "f.same");
        var one = (await House.SignedInAsync(Browser))!;
        await SignInAsync("open", "f.same");

        (await House.SignedInAsync(Browser))!.Id.ShouldNotBe(one.Id);
    }

    [Fact]
    public async Task A_locked_account_stays_outside()
    {
        await SignInAsync("ministry", "g.locked");
        var id = (await House.SignedInAsync(Browser))!.Id;
        await ChangeAsync(id, account => account.IsLocked = true);

        using var other = House.Browser();
        (await ways.House["ministry"].SignInAsync(other)).ShouldStartWith("/single-sign-on/failed/entry");
        House.LastFault.ShouldBe("locked");
    }

    [Fact]
    public async Task Too_many_groups_to_be_told_is_no_reason_to_take_none()
    {
        (await SignInAsync("ministry", "h.many", claims =>
        {
            claims.Remove("groups");
            claims["_claim_names"] = new JsonObject { ["groups"] = "src1" };
        })).ShouldStartWith("/single-sign-on/failed/provider");

        House.LastFault.ShouldBe("groups");
    }

    [Fact]
    public async Task A_second_factor_can_be_asked_for()
    {
        (await SignInAsync("strong", "i.weak", claims => claims["acr"] = "gold")).ShouldStartWith("/single-sign-on/failed/strength");
        House.LastFault.ShouldBe("amr");
        (await SignInAsync("strong", "i.weak", claims => claims["amr"] = new JsonArray("pwd", "mfa"))).ShouldStartWith("/single-sign-on/failed/strength");
        House.LastFault.ShouldBe("acr");

        (await SignInAsync("strong", "i.weak", claims => (claims["acr"], claims["amr"]) = ("gold", new JsonArray("pwd", "mfa")))).ShouldBe("/");
    }

    [Fact]
    public async Task Claims_missing_in_the_token_are_asked_for_but_only_about_the_same_person()
    {
        ways.House["info"].UserInfo = new JsonObject { ["sub"] = "somebody else", ["groups"] = new JsonArray("admins") };
        (await SignInAsync("info", "j.told", claims => claims.Remove("groups"))).ShouldStartWith("/single-sign-on/failed/proof");
        House.LastFault.ShouldBe("user_info");

        ways.House["info"].UserInfo = new JsonObject { ["sub"] = "j.told", ["groups"] = new JsonArray("managers") };
        (await SignInAsync("info", "j.told", claims => claims.Remove("groups"))).ShouldBe("/");
        (await House.SignedInAsync(Browser))!.Roles.ShouldBe(ServerRoles.ProgrammeManager);
    }

    private Task<string> SignInAsync(string provider, string subject, string[] groups) =>
        SignInAsync(provider, subject, claims => claims["groups"] = new JsonArray([.. groups.Select(group => JsonValue.Create(group))]));

    private Task<string> SignInAsync(string provider, string subject, Action<JsonObject>? claims = null)
    {
        (ways.House[provider].Subject, ways.House[provider].Claims) = (subject, claims ?? (_ => { }));
        return ways.House[provider].SignInAsync(Browser, provider);
    }

    private async Task<Account> MakeAccountAsync(string signInName, string name)
    {
        using var scope = House.Services.CreateScope();
        var account = new Account { UserName = signInName, Name = name };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account)).Succeeded.ShouldBeTrue();
        return account;
    }

    private async Task ChangeAsync(string id, Action<Account> change)
    {
        using var scope = House.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        change((await context.Users.FindAsync([id], Cancel))!);
        await context.SaveChangesAsync(Cancel);
    }

    public sealed class Ways : IAsyncLifetime
    {
        internal FakeHouse House { get; private set; } = null!;

        public async ValueTask InitializeAsync() => House = await FakeHouse.OpenAsync(
            ("ministry", issuer => SignOnHouse.Provider(issuer)),
            ("nested", issuer => SignOnHouse.Provider(issuer, ("groups", JsonNode.Parse("""{ "claim": "realm_access.roles", "designer": "designers" }""")!))),
            ("open", issuer => SignOnHouse.Provider(issuer, ("groups", new JsonObject()), ("new_accounts", "anybody"))),
            ("closed", issuer => SignOnHouse.Provider(issuer, ("new_accounts", "nobody"))),
            ("info", issuer => SignOnHouse.Provider(issuer, ("user_info", true))),
            ("strong", issuer => SignOnHouse.Provider(issuer, ("require_acr", new JsonArray("gold", "platinum")), ("require_amr", "mfa"))));

        public ValueTask DisposeAsync() => House.DisposeAsync();
    }
}
