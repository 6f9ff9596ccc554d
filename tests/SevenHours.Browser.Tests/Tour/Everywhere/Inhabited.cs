using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Tour.Whole;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Somebody who walks through all pages he is led to.</summary>
/// <param name="Who">What he is.</param>
/// <param name="Page">His browser.</param>
/// <param name="From">Where he begins.</param>
/// <param name="Most">How many pages he sees at most.</param>
internal sealed record Walker(string Who, IPage Page, IReadOnlyList<string> From, int Most);

/// <summary>A server with a course and an exercise in which much has happened, and people of every kind.</summary>
internal sealed class Inhabited
{
    // In the brackets of the pseudo language, so that they are no words of the interface.
    private const string Title = "⟦a⟧";

    private const int Played = 9_000;

    /// <summary>Who walks.</summary>
    public List<Walker> Walkers { get; } = [];

    public static async Task<Inhabited> MakeAsync(CourseRun run)
    {
        var house = new Inhabited();
        await run.OpenAsync();
        await Planning.MakeAsync(run, Title);
        await Planning.PeopleAsync(run);
        var learners = new Learners(run);
        await learners.LetInAsync(telephones: 1);
        var made = await AskAsync(run.Manager, "/api/v1/exercises", new { scenario = "vicenza", title = Title, seed = 7, standIns = "average", waitingRoom = false });
        var (id, pin) = (made.GetProperty("id").GetString()!, made.GetProperty("pin").GetString()!);
        await run.LinkAsync(id);
        foreach (var wanted in (object[])[new { running = true, jumpTo = Played }, new { running = false }])
            await AskAsync(run.Manager, $"/api/v1/exercises/{id}/clock", wanted);

        var at = $"/exercises/{id}";
        // Staff walk last: they open things, and whoever is led on must not meet what they left half done.
        foreach (var (role, seat, from, most) in ((string, string?, string[], int)[])
        [
            ("participant", "lead_investigator", ["desk", "", "safety"], 90), ("participant", "mediator", ["desk"], 40), ("rolePlayer", null, ["role"], 25),
            ("evaluator", null, ["observe", "debrief"], 40), ("mentor", null, ["mentor"], 25), ("welfareOfficer", null, [""], 25), ("whiteCell", null, ["white-cell"], 25),
        ])
        {
            var page = await run.PersonAsync();
            var name = $"⟦{role} {seat}⟧";
            var joined = await AskAsync(page, "/api/v1/join", new { pin, name });
            await AskAsync(run.Manager, $"/api/v1/exercises/{id}/people/{joined.GetProperty("person").GetString()}/admit", new { role, seat });
            await page.GotoAsync(at);
            house.Walkers.Add(new Walker(seat ?? role, page, [.. from.Select(path => path.Length == 0 ? at : $"{at}/{path}")], most));
        }

        house.Walkers.Add(new Walker("learner", learners.First, [$"/learner/{run.Id}"], 30));
        var stranger = await run.PersonAsync();
        await stranger.GotoAsync("/");
        house.Walkers.Add(new Walker("stranger", stranger, ["/", "/join", "/learner", "/verify", "/sign-in", "/handbook", "/nowhere"], 40));
        house.Walkers.Add(new Walker("staff", run.Manager, ["/", run.Base, at, $"{at}/control", $"{at}/debrief", "/programmes", "/handbook", $"{at}/paper", "/items", "/verify", "/learner"], 320));
        return house;
    }

    private static async Task<JsonElement> AskAsync(IPage by, string address, object body)
    {
        var answer = await by.APIRequest.PostAsync(address, new APIRequestContextOptions { DataObject = body, Timeout = 300_000 });
        var text = await answer.TextAsync();
        answer.Ok.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
