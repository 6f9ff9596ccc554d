using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Identity;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>A server with the first case, a director who moves the clock, and people at desks of their own.</summary>
internal sealed class DeskHouse : IAsyncDisposable
{
    private readonly WebHost host;
    private readonly HttpClient director;

    private DeskHouse(WebHost host, HttpClient director, Exercise exercise) => (this.host, this.director, Exercise) = (host, director, exercise);

    public Exercise Exercise { get; }

    public HttpClient Director => director;

    public IServiceProvider Services => host.App.Services;

    public string Desk => $"/exercises/{Exercise.Id}/desk";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <param name="standIns">Who plays seats where nobody sits.</param>
    /// <param name="scenario">The package played.</param>
    /// <param name="scenarios">The folder of packages; the repository's when not given.</param>
    public static async Task<DeskHouse> OpenAsync(string? standIns = null, string scenario = "vicenza", string? scenarios = null)
    {
        var host = await WebHost.StartAsync(options => scenarios is null ? options : options with { ScenariosFolder = scenarios });
        var director = host.Browser();
        (await director.GetAsync(host.App.Services.GetRequiredService<DirectorLink>().Issue(host.Url), Cancel)).Dispose();
        var made = await director.PostAsJsonAsync("/api/v1/exercises", new { scenario, seed = 7, standIns, waitingRoom = false }, Cancel);
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
        return new DeskHouse(host, director, host.App.Services.GetRequiredService<ExerciseService>().Find(id)!);
    }

    /// <summary>Somebody in a seat, who reads a language.</summary>
    public async Task<HttpClient> SitAsync(string seat, string language = "en")
    {
        var browser = host.Browser();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        (await browser.PostAsJsonAsync("/api/v1/join", new { pin = Exercise.Session.Pins.Pin, name = $"Edda Lund {seat}" }, Cancel)).EnsureSuccessStatusCode();
        (await browser.PostAsJsonAsync($"/api/v1/exercises/{Exercise.Id}/seat", new { seat }, Cancel)).EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>Lets the clock run to a time, and stand or run on there.</summary>
    public async Task ClockAsync(int jumpTo, bool running = true) =>
        (await director.PostAsJsonAsync($"/api/v1/exercises/{Exercise.Id}/clock", new { running, jumpTo }, Cancel)).EnsureSuccessStatusCode();

    /// <summary>A page below the desk, as it reads.</summary>
    public async Task<string> ReadAsync(HttpClient browser, string path = "") =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"{Desk}{path}", Cancel));

    /// <summary>Sends a form of the desk; where it leads.</summary>
    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, Desk, $"{Desk}{path}", fields);

    /// <summary>Staff do something in the world.</summary>
    public async Task DirectAsync(StaffCommand command, params IReadOnlyList<Words> words) =>
        (await Exercise.DirectAsync(Actor.Host("test"), 1, command, Guid.NewGuid().ToString("N"), words)).ShouldBeOfType<CommandAnswer.Done>();

    /// <summary>Reads a feed until a message holds a text; that message.</summary>
    public static async Task<string> NextAsync(StreamReader feed, string holding)
    {
        var message = new System.Text.StringBuilder();
        while (await feed.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel) is { } line)
        {
            message.AppendLine(line);
            if (line.Length > 0)
                continue;
            if (message.ToString() is var whole && whole.Contains(holding, StringComparison.Ordinal))
                return WebUtility.HtmlDecode(whole);
            message.Clear();
        }

        throw new EndOfStreamException("The feed ended.");
    }

    public async ValueTask DisposeAsync()
    {
        director.Dispose();
        await host.DisposeAsync();
    }
}
