using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Testing.Server;

namespace SevenHours.Browser.Tests.Play;

/// <summary>A server of its own with one exercise of the case, steered by its director; people join it each in a browser of his own.</summary>
public sealed class PlayHouse : IAsyncDisposable
{
    private readonly DirectoryInfo _data;
    private readonly IBrowser _browser;
    private readonly HttpClient _director;
    private readonly CookieContainer _cookies;

    private PlayHouse(
        DirectoryInfo data, IBrowser browser, RunningServer server, HttpClient director, CookieContainer cookies, string id, string pin)
    {
        (_data, _browser, Server, _director, _cookies, Id, Pin) = (data, browser, server, director, cookies, id, pin);
    }

    public RunningServer Server { get; private set; }

    public string Id { get; }

    public string Pin { get; }

    public static async Task<PlayHouse> OpenAsync(IBrowser browser, string? standIns = null)
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-play-");
        var server = await RunningServer.StartAsync(data.FullName);
        var cookies = new CookieContainer();
        var director = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        (await director.GetAsync(server.SignIn)).EnsureSuccessStatusCode();
        var made = await director.PostAsJsonAsync(
            $"{server.Url}/api/v1/exercises", new { scenario = "vicenza", title = "The blue door", seed = 7, standIns, waitingRoom = false });
        made.EnsureSuccessStatusCode();
        var exercise = await made.Content.ReadFromJsonAsync<JsonElement>();
        return new PlayHouse(
            data, browser, server, director, cookies, exercise.GetProperty("id").GetString()!, exercise.GetProperty("pin").GetString()!);
    }

    /// <summary>Steers the clock: <c>new { running = true, jumpTo = 600 }</c>.</summary>
    public async Task ClockAsync(object wanted) =>
        (await _director.PostAsJsonAsync($"{Server.Url}/api/v1/exercises/{Id}/clock", wanted)).EnsureSuccessStatusCode();

    /// <summary>The director's own browser, at the control screen.</summary>
    public async Task<IPage> ControlAsync(int width = 1440, string path = "control")
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Url, ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        await context.AddCookiesAsync(_cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = Server.Url }));
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/exercises/{Id}/{path}");
        return page;
    }

    /// <summary>Somebody joins by the pages and takes a seat in the lobby; he stands at his desk then.</summary>
    public async Task<IPage> SeatAsync(string name, string seatTitle, int width = 1440)
    {
        var page = await JoinAsync(name, width);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = seatTitle }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "To my desk" }).ClickAsync();
        await page.Locator("main.desk").WaitForAsync();
        return page;
    }

    /// <summary>Somebody joins by the pages and stands in the lobby.</summary>
    public async Task<IPage> JoinAsync(string name, int width = 1440)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Url, ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/join/{Pin}");
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enter" }).ClickAsync();
        await page.Locator("main.lobby").WaitForAsync();
        return page;
    }

    /// <summary>kill -9, and the same program again at the same address on the same folder.</summary>
    public async Task KillAndStartAsync()
    {
        var url = Server.Url;
        await Server.KillAsync();
        await Server.DisposeAsync();
        Server = await RunningServer.StartAsync(_data.FullName, url);
    }

    public async ValueTask DisposeAsync()
    {
        _director.Dispose();
        await Server.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
