using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SevenHours.Exercises;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.SingleSignOn;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>A server with identity providers set up.</summary>
internal sealed class SignOnHouse(WebHost host) : IAsyncDisposable
{
    public WebHost Host => host;

    public string Url => host.Url;

    public IServiceProvider Services => host.App.Services;

    public AccountDirectory Accounts => Services.GetRequiredService<AccountDirectory>();

    /// <summary>The exact check at which the last sign-in failed; null while none did.</summary>
    public string? LastFault => Troubles.Last.FirstOrDefault()?.Fault.Code;

    public SignOnTroubles Troubles => Services.GetRequiredService<SignOnTroubles>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens a server with providers, and with files that hold their secrets.</summary>
    public static async Task<SignOnHouse> OpenAsync(JsonObject providers, Dictionary<string, string>? secrets = null) =>
        new(await WebHost.StartAsync(options =>
        {
            var settings = new JsonObject { ["providers"] = providers };
            File.WriteAllText(Path.Combine(options.DataFolder, SettingsFile.Name), settings.ToJsonString());
            foreach (var (key, _) in providers)
                File.WriteAllText(Path.Combine(options.DataFolder, $"{key}.secret"), secrets?.GetValueOrDefault(key) ?? $"{key}:s%cret+ of the tests");
            return options with
            {
                Features = [.. options.Features, new WhoFeature()],
                // The reasons of refused sign-ins are what is tested: the log need not tell them again.
                Services = services => services.AddLogging(log => log.AddFilter("SevenHours.Web.Identity.SingleSignOn", LogLevel.None)),
            };
        }));

    /// <summary>The settings of a public client at an issuer, where groups give all three roles.</summary>
    public static JsonObject Provider(string issuer, params (string Name, JsonNode Value)[] more)
    {
        var provider = new JsonObject
        {
            ["name"] = "Ministry",
            ["issuer"] = issuer,
            ["client_id"] = "sevenhours",
            ["groups"] = JsonNode.Parse("""{ "administrator": ["admins"], "programme_manager": ["managers"], "designer": ["designers"] }"""),
        };
        foreach (var (name, value) in more)
            provider[name] = value;
        return provider;
    }

    public HttpClient Browser() => host.Browser();

    /// <summary>Presses the provider's button and gives the address that it leads to.</summary>
    public static async Task<Uri> BeginAsync(HttpClient browser, string provider, string to = "/")
    {
        var answer = await browser.GetAsync($"/single-sign-on/{provider}?to={Uri.EscapeDataString(to)}", Cancel);
        return answer.Headers.Location ?? throw new InvalidOperationException($"It led nowhere: {answer.StatusCode}.");
    }

    /// <summary>The account a browser is signed in to; null for none.</summary>
    public async Task<AccountEntry?> SignedInAsync(HttpClient browser)
    {
        var who = await browser.GetStringAsync(WhoFeature.Path, Cancel);
        return Accounts.Find(who.Length == 0 ? null : who);
    }

    /// <summary>Makes an account and an invitation to it.</summary>
    public async Task<(string Account, string Token)> InviteAsync(string signInName, string name)
    {
        using var scope = Services.CreateScope();
        var (account, _) = await scope.ServiceProvider.GetRequiredService<AccountBook>().MakeAsync(signInName, name, ServerRoles.Designer);
        return (account!.Id, Services.GetRequiredService<Invitations>().Write(account));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
