using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Testing;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Evidence;

/// <summary>A house in which the crime unit holds an extract of the register of leases.</summary>
internal sealed partial class EvidenceHouse : IAsyncDisposable
{
    private readonly IDisposable? folder;

    private EvidenceHouse(DeskHouse house, HttpClient lead, IDisposable? folder) => (House, Lead, this.folder) = (house, lead, folder);

    public DeskHouse House { get; }

    public HttpClient Lead { get; }

    public string Wall => $"/exercises/{House.Exercise.Id}/wall";

    public static async Task<EvidenceHouse> OpenAsync(CourtCase? court = null)
    {
        var house = court is null ? await DeskHouse.OpenAsync() : await DeskHouse.OpenAsync(scenario: CourtCase.Name, scenarios: court.Scenarios);
        var lead = await house.SitAsync("lead_investigator");
        await house.ClockAsync(60);
        (await house.PostAsync(lead, "/do/registry_check", ("target", "Canal Street 19"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(2 * 3_600);
        return new EvidenceHouse(house, lead, court);
    }

    public async Task<string> ReadAsync(HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(Wall + path, TestContext.Current.CancellationToken));

    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, House.Desk, Wall + path, fields);

    /// <summary>Sends a form of the wall, and fails when it was refused.</summary>
    public async Task PressAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        (await PostAsync(browser, path, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    /// <summary>A step of custody.</summary>
    public Task KeepAsync(HttpClient browser, string exhibit, string step, params (string Name, string Value)[] more) =>
        PressAsync(browser, $"/evidence/{exhibit}", [("step", step), .. more]);

    /// <summary>The opaque name of the newest exhibit on a list.</summary>
    public async Task<string> NewestAsync(HttpClient browser) => ExhibitOf().Match(await ReadAsync(browser, "/evidence")).Groups[1].Value;

    /// <summary>The opaque name of the newest file on a list.</summary>
    public async Task<string> HearingAsync(HttpClient browser) => HearingOf().Match(await ReadAsync(browser, "/hearings")).Groups[1].Value;

    /// <summary>Where the file on trafficking is made.</summary>
    public string File => $"/offences/{Token.Of(Scenario, Scenario.Table<Offence>()["trafficking"])}/file";

    private Scenario Scenario => House.Exercise.Live(1).Scenario;

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        folder?.Dispose();
    }

    [GeneratedRegex("wall/evidence/([0-9a-f]{16})\"")]
    private static partial Regex ExhibitOf();

    [GeneratedRegex("wall/hearings/([0-9a-f]{16})\"")]
    private static partial Regex HearingOf();
}
