using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using SevenHours.Web.Hosting;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class CertificateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_command_makes_https_on_a_local_network_and_a_plain_address_leads_there()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-tls-");
        (await MakeAsync(folder.FullName, "--host", "exercise.local", "--host", "127.0.0.1")).ShouldBe(0);
        var authority = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.FullName, "authority.crt"));

        await using var app = SevenHoursHost.Build(new SevenHoursOptions
        {
            DataFolder = Path.Combine(folder.FullName, "data"),
            Urls = "https://127.0.0.1:0;http://127.0.0.1:0",
            Certificate = new ServerCertificate(Path.Combine(folder.FullName, "server.crt"), Path.Combine(folder.FullName, "server.key")),
        });
        await app.StartAsync(Cancel);
        var (encrypted, plain) = (app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal)), app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal)));

        using var browser = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(authority) },
        });
        var page = await browser.GetAsync($"{encrypted}/join", Cancel);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem();
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.StartsWith("__Host-") && cookie.Contains("secure"));
        var moved = await browser.GetAsync($"{plain}/join", Cancel);
        moved.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        moved.Headers.Location!.ToString().ShouldBe($"{encrypted}/join");
        (await browser.GetAsync($"{plain}/api/v1/exercises", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a program is told, not led");

        await app.StopAsync(Cancel);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_certificate_is_what_phones_take_and_its_keys_are_the_owners()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-tls-");
        (await MakeAsync(folder.FullName, "--host", "exercise.local", "--host", "192.0.2.10")).ShouldBe(0);
        using var server = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.FullName, "server.crt"));
        using var authority = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.FullName, "authority.crt"));

        (server.NotAfter - server.NotBefore).TotalDays.ShouldBeLessThanOrEqualTo(397);
        server.GetECDsaPublicKey()!.KeySize.ShouldBe(256);
        server.MatchesHostname("exercise.local").ShouldBeTrue();
        server.MatchesHostname("192.0.2.10").ShouldBeTrue();
        server.MatchesHostname("elsewhere.example").ShouldBeFalse();
        authority.Extensions.OfType<X509BasicConstraintsExtension>().Single().CertificateAuthority.ShouldBeTrue();
        server.Extensions.OfType<X509BasicConstraintsExtension>().Single().CertificateAuthority.ShouldBeFalse();
        if (!OperatingSystem.IsWindows())
        {
            foreach (var key in (string[])["server.key", "authority.key"])
                File.GetUnixFileMode(Path.Combine(folder.FullName, key)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, key);
        }


        (await MakeAsync(folder.FullName, "--host", "other.local")).ShouldBe(0);
        using var again = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.FullName, "server.crt"));
        again.MatchesHostname("other.local").ShouldBeTrue();
        using var same = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.FullName, "authority.crt"));
        same.Thumbprint.ShouldBe(authority.Thumbprint, "phones that trust the authority stay as they are");
        (await MakeAsync(folder.FullName, "--host", "no host at all")).ShouldBe(2);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Whoever_finds_a_hole_is_told_whom_to_tell()
    {
        await using var host = await InProcessHost.StartAsync(options => options with { SecurityContact = "mailto:holes@exercise.example" });
        var answer = await host.Visit().GetAsync("/.well-known/security.txt");

        answer.Status.ShouldBe(200);
        answer.Text.ShouldContain("Contact: mailto:holes@exercise.example\n");
        var expires = answer.Text.Split('\n').Single(line => line.StartsWith("Expires: ", StringComparison.Ordinal))["Expires: ".Length..];
        var at = DateTimeOffset.Parse(expires, System.Globalization.CultureInfo.InvariantCulture);
        at.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow());
        at.ShouldBeLessThan(TimeProvider.System.GetUtcNow().AddDays(366));
    }

    private static X509ChainPolicy Trusting(X509Certificate2 authority) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { authority },
    };

    private static async Task<int> MakeAsync(string folder, params string[] hosts)
    {
        using var tool = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "sevenhours"), ["certificate", .. hosts, "--out", folder])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await Task.WhenAll(tool.StandardOutput.ReadToEndAsync(Cancel), tool.StandardError.ReadToEndAsync(Cancel));
        await tool.WaitForExitAsync(Cancel);
        return tool.ExitCode;
    }
}
