using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class LoggedSecretsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_secret_is_logged_though_everything_is()
    {
        var heard = new Listener();
        var scenarios = Directory.CreateTempSubdirectory("sevenhours-cases-");
        var package = scenarios.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), ControlHouse.Package, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, Cancel);
        await using var host = await WebHost.StartAsync(options => options with
        {
            ScenariosFolder = scenarios.FullName,
            Services = services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(heard)),
        });
        var services = host.App.Services;
        var made = await services.GetRequiredService<ExerciseService>().CreateAsync(
            new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7 }, Actor.Host("test"));
        var pins = made.Exercise!.Session.Pins;
        var invitation = services.GetRequiredService<Invitations>().Write(made.Exercise.Id.Value, pins.Generation);
        var link = services.GetRequiredService<DirectorLink>().Issue(host.Url);
        var secrets = new List<string> { pins.Pin, pins.StaffPin, invitation, link[(link.IndexOf('=') + 1)..], "Nadia Brandt", "the unspoken word" };

        var cookies = new CookieContainer();
        using (var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(host.Url) })
        {
            await browser.GetAsync("/sign-in?token=wrong-the unspoken word", Cancel);
            (await browser.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await ControlHouse.PostAsync(browser, $"/join/{pins.Pin}", $"/join/{pins.Pin}", ("name", "Nadia Brandt"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            using var other = host.Browser();
            (await ControlHouse.PostAsync(other, $"/join/t/{invitation}", $"/join/t/{invitation}", ("name", "Nadia Brandt"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            await browser.PostAsync($"/join/{pins.StaffPin}", new StringContent("the unspoken word"), Cancel);
            await ControlHouse.PostAsync(browser, "/", $"/exercises/{made.Exercise.Id}/control/observe", ("says", "the unspoken word"));
            secrets.AddRange(cookies.GetAllCookies().Select(cookie => cookie.Value));
        }

        secrets.Count.ShouldBeGreaterThan(7);
        heard.Lines.ShouldNotBeEmpty("the test hears what is logged");
        var log = string.Join('\n', heard.Lines);
        foreach (var secret in secrets)
            log.ShouldNotContain(secret);
    }

    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
