using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.SingleSignOn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>What the administrator sees of single sign-on, and that faulty settings stop nothing else.</summary>
public sealed class StatusPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_with_broken_settings_serves_and_says_what_is_broken()
    {
        await using var host = await WebHost.StartAsync(options =>
        {
            File.WriteAllText(Path.Combine(options.DataFolder, SettingsFile.Name), """{ "providers": { "ministry": { "isuer": "https://login.example", "client_id": "x" } } }""");
            return options;
        });
        using var operatorsBrowser = await OperatorAsync(host);
        var page = await operatorsBrowser.GetStringAsync("/single-sign-on", Cancel);

        page.ShouldContain("providers.ministry.isuer");
        page.ShouldContain("There is no such setting.");
        (await operatorsBrowser.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_says_what_to_register_at_the_provider_and_why_a_sign_in_failed()
    {
        await using var fakes = await FakeHouse.OpenAsync(("ministry", issuer => SignOnHouse.Provider(issuer)));
        fakes["ministry"].Claims = claims => claims["nonce"] = "another";
        using var person = fakes.House.Browser();
        var reference = (await fakes["ministry"].SignInAsync(person)).Split("reference=")[1];
        (await (await person.GetAsync($"/single-sign-on/failed/proof?reference={reference}", Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldContain(reference);

        using var operatorsBrowser = await OperatorAsync(fakes.House.Host);
        var page = await operatorsBrowser.GetStringAsync("/single-sign-on", Cancel);
        page.ShouldContain($"{fakes.House.Url}/single-sign-on/ministry/answer");
        page.ShouldContain("answers, 1 key");
        page.ShouldContain(reference);
        page.ShouldContain("nonce");
    }

    private static async Task<HttpClient> OperatorAsync(WebHost host)
    {
        var browser = host.Browser();
        await browser.GetAsync(host.App.Services.GetRequiredService<DirectorLink>().Issue(host.Url), Cancel);
        return browser;
    }
}
