using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Hosting;

namespace SevenHours.Live.Tests.Web;

/// <summary>The real server on a free port, with a folder of its own.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private WebHost(WebApplication app, DirectoryInfo folder)
    {
        App = app;
        _folder = folder;
    }

    public WebApplication App { get; }

    public string Url => App.Urls.Single();

    public static Task<WebHost> StartAsync(Action<IServiceCollection>? services = null, params IFeature[] more) =>
        StartAsync(options => options with { Services = services, Features = [.. options.Features, .. more] });

    public static async Task<WebHost> StartAsync(Func<SevenHoursOptions, SevenHoursOptions> wanted)
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-web-");
        var app = SevenHoursHost.Build(wanted(new SevenHoursOptions { Urls = "http://127.0.0.1:0", DataFolder = folder.FullName }));
        await app.StartAsync();
        return new WebHost(app, folder);
    }

    /// <summary>A browser of its own: it keeps cookies and follows no redirect.</summary>
    public HttpClient Browser()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(Url),
        };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
