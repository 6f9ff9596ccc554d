using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Hosting;

namespace SevenHours.Live.Tests.Security;

/// <summary>The product's own pipeline in this process, with a folder of its own.</summary>
internal sealed class InProcessHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private InProcessHost(WebApplication app, InProcessServer server, DirectoryInfo folder) => (App, Server, this.folder) = (app, server, folder);

    public WebApplication App { get; }

    public InProcessServer Server { get; }

    public static async Task<InProcessHost> StartAsync(Func<SevenHoursOptions, SevenHoursOptions>? wanted = null)
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-inside-");
        var server = new InProcessServer();
        var options = (wanted ?? (o => o))(new SevenHoursOptions { DataFolder = folder.FullName });
        var app = SevenHoursHost.Build(options with
        {
            Services = services =>
            {
                options.Services?.Invoke(services);
                services.AddSingleton<IServer>(server);
            },
        });
        await app.StartAsync();
        return new InProcessHost(app, server, folder);
    }

    public Visitor Visit(string from = "192.0.2.1") => new(Server, IPAddress.Parse(from));

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

/// <summary>A browser without a socket: it keeps cookies and knows the request token of the last page it saw.</summary>
internal sealed partial class Visitor(InProcessServer server, IPAddress from)
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private string token = "";

    /// <summary>The request token of the last page.</summary>
    public string Token => token;

    public string Scheme { get; init; } = "http";

    public IReadOnlyDictionary<string, string> Cookies => cookies;

    public Task<Answer> GetAsync(string address, string accept = "text/html") => SendAsync("GET", address, null, ("Accept", accept));

    public Task<Answer> PostFormAsync(string address, params (string Name, string Value)[] fields) => SendAsync(
        "POST", address,
        Encoding.UTF8.GetBytes(string.Join('&', fields.Append(("__RequestVerificationToken", token)).Select(f => $"{Uri.EscapeDataString(f.Item1)}={Uri.EscapeDataString(f.Item2)}"))),
        ("Accept", "text/html"), ("Content-Type", "application/x-www-form-urlencoded"));

    public Task<Answer> PostJsonAsync(string address, object body) => SendAsync(
        "POST", address, JsonSerializer.SerializeToUtf8Bytes(body), ("Accept", "application/json"), ("Content-Type", "application/json"));

    public async Task<Answer> SendAsync(string method, string address, byte[]? body, params (string Name, string Value)[] headers)
    {
        var split = address.IndexOf('?');
        var (path, query) = split < 0 ? (address, "") : (address[..split], address[split..]);
        var answer = await server.SendAsync(new Request(method, path, query)
        {
            From = from,
            Scheme = Scheme,
            Body = body,
            Headers = [.. headers, .. cookies.Count == 0 ? [] : new[] { ("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"))) }],
        });
        foreach (var set in answer.Headers.SetCookie)
        {
            var pair = set!.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        if (TokenOf().Match(answer.Text) is { Success: true } found)
            token = WebUtility.HtmlDecode(found.Groups[1].Value);
        return answer;
    }

    [GeneratedRegex("name=\"request-token\" content=\"([^\"]+)\"")]
    private static partial Regex TokenOf();
}
