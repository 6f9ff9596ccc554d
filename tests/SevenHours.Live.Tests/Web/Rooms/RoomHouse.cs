using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Desk.View;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Rooms;

/// <summary>A house in which some seats can speak with Mira, ten minutes after STARTEX, the clock standing.</summary>
internal sealed partial class RoomHouse : IAsyncDisposable
{
    private RoomHouse(DeskHouse house) => House = house;

    public DeskHouse House { get; }

    /// <summary>Mira's opaque name.</summary>
    public string Mira => Token.Of(House.Exercise.Live(1).Scenario, Persona);

    public Id<Persona> Persona => House.Exercise.Live(1).Scenario.Table<Persona>()["mira_voice"];

    public string Room => $"/exercises/{House.Exercise.Id}/room";

    /// <summary>Where the interview with her is prepared and held.</summary>
    public string Here => $"{Room}/{Mira}";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public static async Task<RoomHouse> OpenAsync(params string[] seats)
    {
        var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        await house.DirectAsync(new AmendScenario($"rules: {{ room_line: {{ when: \"elapsed >= 5m\", do: [ contact: {{ seat: [{string.Join(", ", seats)}], with: mira }} ] }} }}"));
        await house.ClockAsync(600, running: true);
        return new RoomHouse(house);
    }

    public async Task<string> ReadAsync(HttpClient browser, string? path = null) => WebUtility.HtmlDecode(await browser.GetStringAsync(path ?? Here, Cancel));

    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, Here, $"{Here}{path}", fields);

    /// <summary>Opens an interview, and fails when it was refused.</summary>
    public async Task OpenAsync(HttpClient browser, params (string Name, string Value)[] fields) =>
        (await PostAsync(browser, "/open", [("purpose", "protection"), ("interpreter", "qualified"), .. fields])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    /// <summary>Says something in the room; how the machine codes it unless said otherwise.</summary>
    public async Task SayAsync(HttpClient browser, string text, string style = "") =>
        (await PostAsync(browser, "/say", ("text", text), ("style", style))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    public T Truth<T>(Func<InterviewsPart, T> read) => House.Exercise.Live(1).Read(world => read(world.Part<InterviewsPart>()));

    /// <summary>The feed of a page that is open.</summary>
    public async Task<StreamReader> FeedAsync(HttpClient browser, string? path = null) => new(await browser.GetStreamAsync(
        FeedOf().Match(await ReadAsync(browser, path)).Groups["at"].Value, Cancel));

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [GeneratedRegex("""sse:connect="(?<at>[^"]+)""")]
    private static partial Regex FeedOf();
}
