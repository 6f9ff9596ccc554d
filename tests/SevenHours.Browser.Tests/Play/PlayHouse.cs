using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;

namespace SevenHours.Browser.Tests.Play;

/// <summary>One exercise of the case, steered by its director; people join it each in a browser of his own.</summary>
public sealed class PlayHouse : IAsyncDisposable
{
    private readonly DirectoryInfo? _data;
    private readonly BrowserFixture _fixture;
    private readonly HttpClient _director;
    private readonly CookieContainer _cookies;
    private readonly List<IBrowserContext> _contexts = [];
    private string? _from;

    private PlayHouse(
        DirectoryInfo? data, BrowserFixture fixture, RunningServer server, HttpClient director, CookieContainer cookies, string id, string pin)
    {
        (_data, _fixture, Server, _director, _cookies, Id, Pin) = (data, fixture, server, director, cookies, id, pin);
    }

    public RunningServer Server { get; private set; }

    public string Id { get; }

    public string Pin { get; }

    /// <summary>An exercise on the server that the suite shares.</summary>
    public static Task<PlayHouse> OpenAsync(BrowserFixture fixture, string? standIns = null, string scenario = "vicenza", string title = "The blue door") =>
        OpenAsync(null, fixture, fixture.Server, fixture.DirectorCookies, standIns, scenario, title);

    /// <summary>An exercise on a server of its own, which may be killed.</summary>
    /// <param name="fixture">The browser.</param>
    /// <param name="standIns">Who plays the empty seats; nobody when not given.</param>
    /// <param name="scenario">The package played.</param>
    /// <param name="from">The folder the server is started from, whose <c>scenarios</c> it offers; the repository's when not given.</param>
    public static async Task<PlayHouse> OpenAloneAsync(BrowserFixture fixture, string? standIns = null, string scenario = "vicenza", string? from = null)
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-play-");
        var server = await RunningServer.StartAsync(data.FullName, from: from);
        var cookies = new CookieContainer();
        using (var director = new HttpClient(new HttpClientHandler { CookieContainer = cookies }))
            (await director.GetAsync(server.SignIn)).EnsureSuccessStatusCode();
        var house = await OpenAsync(data, fixture, server, cookies, standIns, scenario);
        house._from = from;
        return house;
    }

    private static async Task<PlayHouse> OpenAsync(
        DirectoryInfo? data, BrowserFixture fixture, RunningServer server, CookieContainer cookies, string? standIns, string scenario, string title = "The blue door")
    {
        var director = new HttpClient(new HttpClientHandler { CookieContainer = cookies });
        var made = await director.PostAsJsonAsync(
            $"{server.Url}/api/v1/exercises", new { scenario, title, seed = 7, standIns, waitingRoom = false });
        made.EnsureSuccessStatusCode();
        var exercise = await made.Content.ReadFromJsonAsync<JsonElement>();
        return new PlayHouse(
            data, fixture, server, director, cookies, exercise.GetProperty("id").GetString()!, exercise.GetProperty("pin").GetString()!);
    }

    /// <summary>Steers the clock: <c>new { running = true, jumpTo = 600 }</c>.</summary>
    public async Task ClockAsync(object wanted) =>
        (await _director.PostAsJsonAsync($"{Server.Url}/api/v1/exercises/{Id}/clock", wanted)).EnsureSuccessStatusCode();

    /// <summary>The director's own browser, at the control screen.</summary>
    /// <param name="width">The screen's width in pixels.</param>
    /// <param name="path">Another page of the exercise.</param>
    /// <param name="phone">Whether it is a telephone, on which one taps.</param>
    /// <param name="locale">The language of the browser.</param>
    public async Task<IPage> ControlAsync(int width = 1440, string path = "control", bool phone = false, string? locale = null)
    {
        var page = await OpenPageAsync(width, phone, locale);
        await page.Context.AddCookiesAsync(_cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = Server.Url }));
        await page.GotoAsync($"/exercises/{Id}/{path}");
        return page;
    }

    /// <summary>Somebody who knocked, with his browser and his key; he has not looked at a page yet.</summary>
    public async Task<(IPage Page, string Person)> KnockAsync(string name, int width = 390, bool phone = false, string? locale = null)
    {
        var page = await OpenPageAsync(width, phone, locale);
        var joined = await page.APIRequest.PostAsync("/api/v1/join", new APIRequestContextOptions { DataObject = new { pin = Pin, name } });
        return (page, (await joined.JsonAsync())!.Value.GetProperty("person").GetString()!);
    }

    /// <summary>Somebody whom the director let in, as what he is, at a page of the exercise.</summary>
    public async Task<IPage> LetInAsync(string name, string role, string? seat, string path, int width = 390, bool phone = false, string? locale = null)
    {
        var (page, person) = await KnockAsync(name, width, phone, locale);
        (await _director.PostAsJsonAsync($"{Server.Url}/api/v1/exercises/{Id}/people/{person}/admit", new { role, seat })).EnsureSuccessStatusCode();
        await page.GotoAsync(path.Length == 0 ? $"/exercises/{Id}" : $"/exercises/{Id}/{path}");
        return page;
    }

    /// <summary>Somebody joins by the pages and takes a seat in the lobby; he stands at his desk then.</summary>
    public async Task<IPage> SeatAsync(string name, string seatTitle, int width = 1440)
    {
        var page = await JoinAsync(name, width);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = seatTitle }).ClickAsync();
        // The answer to the press leads to the lobby, and the lobby's feed leads whoever has a seat to his desk: either may come first.
        // The notice that play has begun leads there, and so does one's seat: whichever stands first.
        var (link, desk) = (page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "To my desk" }).First, page.Locator("main.desk"));
        await link.Or(desk).First.WaitForAsync();
        if (await desk.CountAsync() == 0)
            await link.ClickAsync();
        await desk.WaitForAsync();
        return page;
    }

    /// <summary>Somebody joins by the pages and stands in the lobby.</summary>
    public async Task<IPage> JoinAsync(string name, int width = 1440)
    {
        var page = await OpenPageAsync(width);
        await page.GotoAsync($"/join/{Pin}");
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enter" }).ClickAsync();
        await page.Locator("main.lobby").WaitForAsync();
        return page;
    }

    /// <summary>A browser of its own, at no page yet.</summary>
    public async Task<IPage> OpenPageAsync(int width, bool phone = false, string? locale = null)
    {
        var context = await _fixture.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Url, ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
            HasTouch = phone, IsMobile = phone, Locale = locale,
        });
        _contexts.Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>kill -9, and the same program again at the same address on the same folder.</summary>
    public async Task KillAndStartAsync()
    {
        var url = Server.Url;
        await Server.KillAsync();
        await Server.DisposeAsync();
        Server = await RunningServer.StartAsync(_data!.FullName, url, _from);
    }

    /// <summary>Closes all its browsers, for an open page goes on asking; and lets the clock stand, for stand-ins go on playing.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
            await CloseAsync(context);
        if (_data is null)
            await ClockAsync(new { running = false });
        _director.Dispose();
        if (_data is null)
            return;
        await Server.DisposeAsync();
        _data.Delete(recursive: true);
    }

    // The browser answers a close in its own time, and once in a long while never: what stays open then goes with the browser.
    private static async Task CloseAsync(IBrowserContext context)
    {
        try
        {
            await context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (TimeoutException)
        {
        }
    }
}
