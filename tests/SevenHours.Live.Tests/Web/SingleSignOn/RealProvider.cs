using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>A certified identity provider (the npm package oidc-provider) in a process of its own, with its own pages to sign in at.</summary>
internal sealed partial class RealProvider : IAsyncDisposable
{
    private const string Folder = "tests/identity-provider";

    private readonly Process _process;

    private RealProvider(Process process, string issuer) => (_process, Issuer) = (process, issuer);

    public string Issuer { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<RealProvider> StartAsync()
    {
        var folder = Repository.PathOf(Folder);
        Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")).ShouldBeTrue($"./test installs it, or: cd {Folder} && npm ci");
        var process = Process.Start(new ProcessStartInfo("node", "provider.mjs")
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var issuer = await process.StandardOutput.ReadLineAsync(Cancel);
        return new RealProvider(process, issuer.ShouldNotBeNull());
    }

    /// <summary>Makes a server known to it.</summary>
    public Task ServeAsync(string url) => TellAsync($"serve {url}");

    /// <summary>Changes its keys, as providers do.</summary>
    public Task RotateAsync() => TellAsync("rotate");

    /// <summary>A browser at the provider: its cookies are apart from those of the server, which has another address.</summary>
    public static HttpClient Browser() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    /// <summary>Signs in at the provider's own pages and agrees, and gives the address it sends the browser back to.</summary>
    public static async Task<Uri> SignInAsync(HttpClient browser, Uri request, string login)
    {
        var at = request;
        for (var step = 0; step < 12; step++)
        {
            var answer = await browser.GetAsync(at, Cancel);
            if (answer.StatusCode == HttpStatusCode.OK)
                answer = await SubmitAsync(browser, at, await answer.Content.ReadAsStringAsync(Cancel), login);
            at = new Uri(at, answer.Headers.Location.ShouldNotBeNull());
            if (at.AbsolutePath.StartsWith("/single-sign-on/", StringComparison.Ordinal))
                return at;
        }

        throw new InvalidOperationException("The provider's pages lead nowhere.");
    }

    /// <summary>Agrees to sign out on the provider's page, and gives where that leads.</summary>
    public static async Task<Uri> SignOutAsync(HttpClient browser, Uri request)
    {
        var page = await browser.GetStringAsync(request, Cancel);
        var answer = await browser.PostAsync(
            new Uri(request, Target().Match(page).Groups["to"].Value),
            new FormUrlEncodedContent([new("xsrf", Xsrf().Match(page).Groups["xsrf"].Value), new("logout", "yes")]), Cancel);
        return answer.Headers.Location.ShouldNotBeNull(await answer.Content.ReadAsStringAsync(Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static Task<HttpResponseMessage> SubmitAsync(HttpClient browser, Uri at, string page, string login) => browser.PostAsync(
        new Uri(at, Target().Match(page).Groups["to"].Value),
        new FormUrlEncodedContent([new("prompt", Prompt().Match(page).Groups["prompt"].Value), new("login", login), new("password", "any")]), Cancel);

    private async Task TellAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(Cancel);
        (await _process.StandardOutput.ReadLineAsync(Cancel)).ShouldBe(line);
    }

    [GeneratedRegex("""action="(?<to>[^"]+)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Target();

    [GeneratedRegex("""name="prompt"\s+value="(?<prompt>[^"]+)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prompt();

    [GeneratedRegex("""name="xsrf"\s+value="(?<xsrf>[^"]+)"  """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Xsrf();
}
