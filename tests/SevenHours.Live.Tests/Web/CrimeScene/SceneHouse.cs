using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Scene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Live.Tests.Web.CrimeScene;

/// <summary>A house in which the crime unit has entered the flat behind the blue door; the clock stands.</summary>
internal sealed partial class SceneHouse : IAsyncDisposable
{
    private SceneHouse(DeskHouse house) => House = house;

    public DeskHouse House { get; }

    public Scenario Scenario => House.Exercise.Live(1).Scenario;

    /// <summary>The page of the scene.</summary>
    public string Here => $"/exercises/{House.Exercise.Id}/wall/scene/{Token.Of(Scenario, Scenario.Table<Scene>()["blue_door_flat"])}";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <summary>Opens it: the lead investigator sits, has ordered the entry, and it is done.</summary>
    public static async Task<(SceneHouse House, HttpClient Lead)> OpenAsync()
    {
        var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        var lead = await house.SitAsync("lead_investigator");
        (await house.PostAsync(lead, "/do/rescue_entry", ("target", "Canal Street 19"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var at = 60;
        while (!house.Exercise.Live(1).Read(world => world.Part<ActionsPart>().Acts.Any(act => act.Status == ActStatus.Finished)))
            await house.ClockAsync(at += 3600, running: false);
        await house.ClockAsync(at + 60);
        return (new SceneHouse(house), lead);
    }

    public string Room(string name) => Token.Of(Scenario, Scenario.Table<SceneRoom>()["blue_door_flat." + name]);

    public string Item(string name) => Token.Of(Scenario, Scenario.Table<SceneItem>()["blue_door_flat." + name]);

    public async Task<string> ReadAsync(HttpClient browser, string more = "") => WebUtility.HtmlDecode(await browser.GetStringAsync(Here + more, Cancel));

    /// <summary>Sends a form of the scene, and fails when it was refused.</summary>
    public async Task PressAsync(HttpClient browser, string act, params (string Name, string Value)[] fields) =>
        (await PostAsync(browser, act, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string act, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, Here, $"{Here}/{act}", fields);

    /// <summary>Lets the clock run until everybody's work is done.</summary>
    public async Task WaitAsync()
    {
        var live = House.Exercise.Live(1);
        await House.ClockAsync(live.Read(world => Math.Max(world.Now.Seconds, world.Part<CrimeScenesPart>().Scenes.SelectMany(scene => scene.Running).Select(work => work.Until.Seconds).DefaultIfEmpty(0).Max())) + 1);
    }

    /// <summary>The feed of the page.</summary>
    public async Task<StreamReader> FeedAsync(HttpClient browser) => new(await browser.GetStreamAsync(FeedOf().Match(await ReadAsync(browser)).Groups["at"].Value, Cancel));

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [GeneratedRegex("""sse:connect="(?<at>[^"]+)""")]
    private static partial Regex FeedOf();
}
