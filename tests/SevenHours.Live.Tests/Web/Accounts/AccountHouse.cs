using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Testing;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

/// <summary>A server with accounts, on a clock that the test moves.</summary>
internal sealed partial class AccountHouse : IAsyncDisposable
{
    public const string Password = "seven boats on a quiet river";

    private readonly WebHost _host;

    private AccountHouse(WebHost host, ManualTime time) => (_host, Time) = (host, time);

    public ManualTime Time { get; }

    public IServiceProvider Services => _host.App.Services;

    public AccountDirectory Directory => Services.GetRequiredService<AccountDirectory>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AccountHouse> OpenAsync(params IFeature[] more)
    {
        var time = new ManualTime();
        return new AccountHouse(await WebHost.StartAsync(null, [new MovedClock(time), .. more]), time);
    }

    public HttpClient Browser() => _host.Browser();

    /// <summary>A browser that came by the operator's link.</summary>
    public async Task<HttpClient> OperatorAsync()
    {
        var browser = Browser();
        using var answer = await browser.GetAsync(Services.GetRequiredService<DirectorLink>().Issue(_host.Url), Cancel);
        answer.Headers.Location!.ToString().ShouldBe("/");
        return browser;
    }

    /// <summary>The first administrator, made by the operator, with password and app.</summary>
    public async Task<Person> AdministratorAsync(string signInName = "a.mercer")
    {
        var browser = await OperatorAsync();
        using var made = await PostAsync(browser, "/accounts/first", "/accounts/first", ("name", "Ana Mercer"), ("signin", signInName));
        made.Headers.Location!.ToString().ShouldBe("/invitation");
        return await SetUpAsync(browser, signInName);
    }

    /// <summary>Makes the first way in of whoever opened an invitation in a browser.</summary>
    public async Task<Person> SetUpAsync(HttpClient browser, string signInName)
    {
        var page = await browser.GetStringAsync("/invitation/password", Cancel);
        var secret = Key().Match(page).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        using var answer = await SendAsync(
            browser, page, "/invitation/password",
            ("secret", Letter().Match(page).Groups["letter"].Value), ("password", Password), ("repeat", Password), ("code", Code(secret)));
        var codes = RecoveryCode().Matches(await answer.Content.ReadAsStringAsync(Cancel)).Select(match => match.Value).ToList();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new Person(browser, signInName, secret, codes);
    }

    /// <summary>Invites somebody and returns the link's path.</summary>
    public async Task<string> InviteAsync(Person administrator, string signInName, string role = "manager", string name = "Bo Lindt")
    {
        using var answer = await PostAsync(administrator.Browser, "/accounts", "/accounts/invite", ("name", name), ("signin", signInName), ("roles", role));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Link(await answer.Content.ReadAsStringAsync(Cancel));
    }

    /// <summary>Opens an invitation in a new browser and makes a way in.</summary>
    public async Task<Person> AcceptAsync(string link, string signInName)
    {
        var browser = Browser();
        using var opened = await browser.GetAsync(link, Cancel);
        opened.Headers.Location!.ToString().ShouldBe("/invitation");
        return await SetUpAsync(browser, signInName);
    }

    public async Task<Person> ColleagueAsync(Person administrator, string signInName, string role = "manager") =>
        await AcceptAsync(await InviteAsync(administrator, signInName, role), signInName);

    /// <summary>Tries to sign in.</summary>
    public Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password, string code, string back = "/") =>
        PostAsync(browser, "/sign-in", "/sign-in", ("name", name), ("password", password), ("code", code), ("back", back));

    /// <summary>Signs somebody in anew, with the next code of his app.</summary>
    public async Task SignInAgainAsync(Person person)
    {
        Time.Advance(TimeSpan.FromSeconds(30));
        using var answer = await SignInAsync(person.Browser, person.SignInName, Password, Code(person.Secret));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>What an app with this secret shows now.</summary>
    public string Code(string secret) => Totp.Code(FromBase32(secret), Time.GetUtcNow());

    public AccountEntry Entry(string signInName) => Directory.All.Single(account => account.SignInName == signInName);

    /// <summary>Posts a form of a page as a browser would.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields) =>
        await SendAsync(browser, await browser.GetStringAsync(page, Cancel), to, fields);

    public static string Link(string html) => WebUtility.HtmlDecode(InvitationLink().Match(html).Value);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string html, string to, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            .Append(new("__RequestVerificationToken", RequestToken().Match(html).Groups["token"].Value));
        return await browser.PostAsync(to, new FormUrlEncodedContent(form), Cancel);
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("""class="key ltr">(?<key>[A-Z2-7 ]+)<""")]
    private static partial Regex Key();

    [GeneratedRegex("""name="secret" value="(?<letter>[^"]+)""")]
    private static partial Regex Letter();

    [GeneratedRegex("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("""https?://[^\s<"]+/invitation\?token=[\w-]+""")]
    private static partial Regex InvitationLink();

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex RequestToken();

    /// <summary>Somebody with an account, in his browser.</summary>
    public sealed record Person(HttpClient Browser, string SignInName, string Secret, IReadOnlyList<string> RecoveryCodes);

    private sealed class MovedClock(ManualTime time) : IFeature
    {
        // Few rounds, because a test asks for many passwords; one test looks at those of a server.
        public void Add(IServiceCollection services) => services.AddSingleton<TimeProvider>(time).AddSingleton(new PasswordWork(1_000));

        public void Map(IEndpointRouteBuilder routes)
        {
        }
    }
}
