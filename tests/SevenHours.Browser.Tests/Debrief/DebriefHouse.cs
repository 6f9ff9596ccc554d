using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;

namespace SevenHours.Browser.Tests.Debrief;

/// <summary>An exercise to debrief, and the people who come to it.</summary>
internal sealed record DebriefHouse(BrowserFixture Fixture, IBrowserContext Director, string Id, string Pin, string StaffPin)
{
    /// <summary>A run of the first case by stand-ins, as far as asked for; its clock stands.</summary>
    public static async Task<DebriefHouse> PlayedAsync(BrowserFixture fixture, IBrowserContext director, int until = 0, string skill = "novice")
    {
        var made = await AskAsync(director, "/api/v1/exercises", new { scenario = "vicenza", title = "Debriefed", seed = 3, standIns = skill, waitingRoom = false });
        var house = new DebriefHouse(fixture, director, made.GetProperty("id").GetString()!, made.GetProperty("pin").GetString()!, made.GetProperty("staffPin").GetString()!);
        if (until > 0)
        {
            foreach (var wanted in (object[])[new { running = true, jumpTo = until }, new { running = false }])
                await AskAsync(director, $"/api/v1/exercises/{house.Id}/clock", wanted);
        }

        return house;
    }

    /// <summary>The address of a page of this exercise, in English.</summary>
    public string At(string page) => $"/exercises/{Id}/{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en";

    /// <summary>Somebody who plays, on a telephone.</summary>
    public async Task<IPage> PlayerAsync(IBrowserContext person, string name, string page)
    {
        await AskAsync(person, "/api/v1/join", new { pin = Pin, name });
        return await OpenAsync(person, page);
    }

    /// <summary>Somebody sits down with the police, does what he had better not, and leaves it at that: the clock stands again.</summary>
    public async Task ErrAsync(IBrowserContext person, string name, params string[] acts)
    {
        await AskAsync(person, "/api/v1/join", new { pin = Pin, name });
        await AskAsync(person, $"/api/v1/exercises/{Id}/seat", new { seat = "lead_investigator", team = 1 });
        await AskAsync(Director, $"/api/v1/exercises/{Id}/clock", new { running = true });
        foreach (var act in acts)
            await AskAsync(person, $"/api/v1/exercises/{Id}/commands", new { name = "do.start", body = new { action = act, target_text = new { text = "Mira" } } });
        foreach (var wanted in (object[])[new { jumpTo = 10_000 }, new { running = false }])
            await AskAsync(Director, $"/api/v1/exercises/{Id}/clock", wanted);
    }

    /// <summary>People of the staff, let in at the door in one role.</summary>
    public async Task LetInAsync(string role, params IReadOnlyList<(IBrowserContext Person, string Name)> people)
    {
        foreach (var (person, name) in people)
            await AskAsync(person, "/api/v1/join", new { pin = StaffPin, name });
        var door = await OpenAsync(Director, "door");
        foreach (var (_, name) in people)
        {
            var knock = door.Locator(".knock", new PageLocatorOptions { HasText = name });
            await knock.Locator("select[name=role]").SelectOptionAsync(role);
            await door.RunAndWaitForResponseAsync(
                () => knock.Locator("form.letin button").ClickAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/in", StringComparison.Ordinal));
        }

        await door.CloseAsync();
    }

    /// <summary>Opens a page for somebody.</summary>
    public async Task<IPage> OpenAsync(IBrowserContext person, string page)
    {
        var opened = await person.NewPageAsync();
        await opened.GotoAsync(At(page));
        return opened;
    }

    /// <summary>Asks a program's address something.</summary>
    public static async Task<JsonElement> AskAsync(IBrowserContext by, string address, object body)
    {
        var answer = await by.APIRequest.PostAsync(address, new APIRequestContextOptions { DataObject = body });
        var text = await answer.TextAsync();
        answer.Ok.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
