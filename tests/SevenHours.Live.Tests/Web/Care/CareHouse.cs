using System.Net;
using SevenHours.Disciplines.Care;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Desk.View;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Care;

/// <summary>A house in which Mira is out of the flat and a room is kept for her; the clock stands.</summary>
internal sealed class CareHouse : IAsyncDisposable
{
    private const string Out = "rules: { zz_out: { when: \"elapsed >= 2m\", do: [ { flag: out_of_flat }, { flag: bed_reserved } ] } }";

    private CareHouse(DeskHouse house) => House = house;

    public DeskHouse House { get; }

    public Scenario Scenario => House.Exercise.Live(1).Scenario;

    /// <summary>The list of people.</summary>
    public string List => $"/exercises/{House.Exercise.Id}/wall/care";

    /// <summary>Her file.</summary>
    public string File => $"{List}/{Mira}";

    public string Mira => Token.Of(Scenario, Scenario.Subjects["mira"]);

    public string Role => $"/exercises/{House.Exercise.Id}/role";

    public string Staff => $"/exercises/{House.Exercise.Id}/people-cared-for";

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public static async Task<CareHouse> OpenAsync()
    {
        var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        await house.DirectAsync(new AmendScenario(Out));
        await house.ClockAsync(200);
        return new CareHouse(house);
    }

    /// <summary>Somebody who acts her.</summary>
    public async Task<HttpClient> ActAsync(string language = "en")
    {
        var browser = await House.SitAsync("reporter", language);
        var person = House.Exercise.Session.HoldersOf(new SeatPlace(1, "reporter")).People[^1];
        (await House.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "rp_mira"))).ShouldBeNull();
        (await House.Exercise.LeaveSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "reporter"))).ShouldBeNull();
        return browser;
    }

    public string Service(string name) => Token.Of(Scenario, Scenario.Table<CareService>()[name]);

    public string Shelter(string name) => Token.Of(Scenario, Scenario.Table<Shelter>()[name]);

    /// <summary>A service as it really stands for her.</summary>
    public ServiceState State(string name) => House.Exercise.Live(1).Read(world => world.Part<CarePart>().Book.Find(Scenario.Subjects["mira"])!.Of(Scenario.Table<CareService>()[name]));

    public static async Task<string> ReadAsync(HttpClient browser, string page) => WebUtility.HtmlDecode(await browser.GetStringAsync(page, Cancel));

    /// <summary>Sends a form of a page, and fails when it was refused.</summary>
    public static async Task PressAsync(HttpClient browser, string page, string act, params (string Name, string Value)[] fields) =>
        (await ControlHouse.PostAsync(browser, page, $"{page}{act}", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, act);

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
