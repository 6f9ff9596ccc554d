using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Acted;

/// <summary>An interview with an actor on three telephones: who codes, who acts in Arabic, who leads.</summary>
public sealed class ThreePhonesTests(BrowserFixture fixture)
{
    private const string Manifest = """
        scenario: acted
        title: Two doors
        language: en
        begins: 2031-03-09T09:00
        goal: { reached: "elapsed >= 1d" }
        ends: { latest: 1d }
        """;

    private const string World = """
        countries: { verania: { name: Verania, code: XB, languages: [en] } }
        agencies: { ngo: { name: Lantern House, short: LH, profession: ngo, country: verania } }
        people: { girl: { name: The girl, languages: [en], is: victim, at: house } }
        places: { house: { name: The house, country: verania } }
        levels: { trust_girl: { of: girl, kind: trust, start: 30 } }
        facts: { blue_door: { statement: The door is blue., about: house } }
        seats:
          counsellor: { agency: ngo, title: Counsellor, languages: [en] }
          rp_girl:
            agency: ngo
            title: Role player, the girl
            languages: [en]
            kind: role_player
            role: { persona: girl_voice, who: You are Ana., manner: Low., says: [ { to: Anybody, layers: [door], say: Mine is the blue one. } ], red_lines: [Nobody touches you.], limits: [Two arms.], stop_word: Red pencil }
        personas: { girl_voice: { of: girl, languages: [en], layers: [ { id: door, depth: 1, topics: [place], facts: [blue_door], says: A blue door. } ] } }
        rules: { meets: { at: 1m, do: [ contact: { seat: counsellor, with: girl } ] } }
        """;

    [Fact]
    public async Task A_tap_changes_the_actors_card_a_tick_reaches_the_desk_and_a_killed_server_brings_all_three_back()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-acted-");
        var package = Directory.CreateDirectory(Path.Combine(folder.FullName, "scenarios", "acted")).FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), Manifest, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), World, TestContext.Current.CancellationToken);
        await using var house = await PlayHouse.OpenAloneAsync(fixture, from: folder.FullName, scenario: "acted");
        await house.ClockAsync(new { running = true, jumpTo = 120 });
        var staff = await house.ControlAsync(1440, "interviews");
        await staff.Locator("[name=voice][value=Acted]").ClickAsync();
        var actor = await house.LetInAsync("ليلى", "role_player", "rp_girl", "lobby", phone: true);
        var lead = await house.LetInAsync("N. Brandt", "participant", "counsellor", "lobby", phone: true);
        var mentor = await house.LetInAsync("M. Mentor", "mentor", null, "beside", phone: true);
        await actor.GotoAsync("/language/ar");
        await actor.GotoAsync($"/exercises/{house.Id}/role");
        await actor.Locator("#interview-now.none").WaitForAsync();
        (await lead.APIRequest.PostAsync($"/api/v1/exercises/{house.Id}/commands", new APIRequestContextOptions
        {
            DataObject = new { name = "do.open_interview", body = new { persona = "girl_voice", setup = new { purpose = "protection", consent_asked = true } } },
        })).Status.ShouldBe(200);

        // One tap on the observer's telephone; the actor's card is there by itself.
        await mentor.Locator("#beside-now a").First.TapAsync();
        await mentor.Locator(".classpad").WaitForAsync();
        await lead.GotoAsync(new Uri(mentor.Url).PathAndQuery);
        await lead.Locator("main.quiet").WaitForAsync();
        await mentor.Locator(".classpad [value=Accusing]").TapAsync();
        await actor.Locator("#interview-asked").GetByText("اتهام").WaitForAsync();
        await actor.Locator("#mark-0").GetByText("يمكن قوله الآن").Or(actor.Locator("#mark-0").GetByText("ليس بعد")).WaitForAsync();

        // Without a network taps wait on the telephone, in their order; a wrong one is taken back.
        await mentor.Context.SetOfflineAsync(true);
        await mentor.Locator(".classpad [value=Closed]").TapAsync();
        await mentor.Locator("#tap-waits").WaitForAsync();
        await mentor.Context.SetOfflineAsync(false);
        await mentor.Locator("#tap-waits").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await actor.Locator("#interview-asked").GetByText("نعم أو لا").WaitForAsync();
        await mentor.Locator("#acted-coded .last .undo").TapAsync();
        await actor.Locator("#interview-asked").GetByText("اتهام").WaitForAsync();

        // What is ticked reaches the desk of who leads; his telephone stays quiet.
        await actor.Locator("#sayform .core").First.TapAsync();
        await actor.Locator("#sayform .sayfoot .go").TapAsync();
        await actor.Locator("#mark-0").GetByText("Counsellor").WaitForAsync();
        (await (await lead.APIRequest.GetAsync($"/api/v1/exercises/{house.Id}/seat")).TextAsync()).ShouldContain("The door is blue.");
        await Assertions.Expect(lead.Locator(".classpad, .levels, .mark")).ToHaveCountAsync(0);
        foreach (var phone in (IPage[])[mentor, actor, lead])
            await phone.IsSoundAsync();

        await house.KillAndStartAsync();

        // What is tapped while the server is away is kept as well; nobody loads a page again.
        await mentor.Locator(".classpad [value=Rapport]").TapAsync();
        await actor.Locator("#interview-asked").GetByText("بناء الألفة").WaitForAsync();
        await lead.Locator(".pauses [value='10']").TapAsync();
        await lead.Locator(".actedpause").WaitForAsync();
        await mentor.Locator(".actedpause").WaitForAsync();
        await lead.Locator(".closing summary").TapAsync();
        await lead.Locator(".closing label").First.TapAsync();
        await lead.Locator(".closing .go").TapAsync();
        await actor.Locator("#interview-now.none").WaitForAsync();
        await mentor.Locator(".actedover").WaitForAsync();
        folder.Delete(recursive: true);
    }
}
