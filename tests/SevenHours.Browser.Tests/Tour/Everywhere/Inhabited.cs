using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Tour.Whole;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Somebody who walks through all pages he is led to.</summary>
/// <param name="Who">What he is.</param>
/// <param name="Page">His browser.</param>
/// <param name="From">Where he begins.</param>
/// <param name="Kinds">The kinds of pages that he, and whoever sees the same pages, has met.</param>
/// <param name="Most">How many pages he sees at most.</param>
internal sealed record Walker(string Who, IPage Page, IReadOnlyList<string> From, Kinds Kinds, int Most);

/// <summary>A server with a course and an exercise in which much has happened, and people of every kind.</summary>
internal sealed partial class Inhabited(CourseRun run)
{
    /// <summary>A page that is not there.</summary>
    public const string Nowhere = "/nowhere";

    // In the brackets of the pseudo language, so that they are no words of the interface.
    private const string Title = "⟦a⟧";

    /// <summary>How far stand-ins played, in seconds of the case.</summary>
    public const int Played = 9_000;

    private static readonly string[] s_seats =
    [
        "hotline_a_counsellor", "hotline_v_lead", "analyst", "duty_prosecutor", "financial_investigator", "border_officer", "shelter_coordinator", "social_worker", "psychologist", "lawyer",
        "migration_officer", "reporter", "contact_officer_aldova", "child_officer_aldova",
    ];

    private readonly Dictionary<string, IPage> _people = [];
    private string _id = "", _pin = "";

    /// <summary>Who walks.</summary>
    public List<Walker> Walkers { get; } = [];

    /// <summary>Where the exercise is.</summary>
    public string At => $"/exercises/{_id}";

    /// <summary>What pages refused while all of it happened.</summary>
    public ICollection<string> Troubles => run.Troubles;

    /// <summary>Who leads it.</summary>
    public IPage Manager => run.Manager;

    /// <summary>Somebody in the exercise, by his seat or role.</summary>
    public IPage this[string who] => _people[who];

    public static async Task<Inhabited> MakeAsync(CourseRun run)
    {
        var house = new Inhabited(run);
        await run.OpenAsync();
        await Planning.MakeAsync(run, Title);
        await Planning.PeopleAsync(run);
        var learners = new Learners(run);
        await learners.LetInAsync(telephones: 1);
        await house.PlayAsync();
        var desks = await house.PeopleAsync();
        var trainees = new Trainees(house);
        await trainees.BeginAsync();
        await Lived.HappenAsync(house);
        house.Walkers.AddRange(await trainees.RestAsync(desks));
        await house.OutsideAsync(await LivedCourse.HappenAsync(house, run, learners), learners.First);
        return house;
    }

    /// <summary>Sends a form as a page of somebody's would.</summary>
    /// <param name="by">Whose browser.</param>
    /// <param name="page">The page the form stands on.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="fields">What is written in it.</param>
    /// <returns>The answer; a refusal is noted as a trouble.</returns>
    public async Task<IAPIResponse> PostAsync(IPage by, string page, string to, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var token = Token().Match(await ReadAsync(by, page));
        var form = string.Join('&', new[] { ("__RequestVerificationToken", WebUtility.HtmlDecode(token.Groups[1].Value)) }.Concat(fields).Select(field => $"{field.Item1}={Uri.EscapeDataString(field.Item2)}"));
        var answer = await by.APIRequest.PostAsync(to, new APIRequestContextOptions
        {
            DataString = form, Headers = [new("Content-Type", "application/x-www-form-urlencoded")], MaxRedirects = 0, Timeout = 300_000,
        });
        if (answer.Status >= 400)
            run.Troubles.Add($"{answer.Status} {to} ({string.Join(", ", fields)}): {Refused().Match(await answer.TextAsync()).Groups[1].Value}");
        return answer;
    }

    /// <summary>A page as HTML.</summary>
    public static async Task<string> ReadAsync(IPage by, string page)
    {
        var answer = await by.APIRequest.GetAsync(page, new APIRequestContextOptions { Timeout = 300_000 });
        return await answer.TextAsync();
    }

    /// <summary>Steers the clock.</summary>
    public Task ClockAsync(object wanted) => AskAsync(Manager, $"/api/v1{At}/clock", wanted);

    // Stand-ins play for hours, so that much stands on every desk.
    private async Task PlayAsync()
    {
        var made = await AskAsync(Manager, "/api/v1/exercises", new { scenario = "vicenza", title = Title, seed = 7, standIns = "average", waitingRoom = false });
        (_id, _pin) = (made.GetProperty("id").GetString()!, made.GetProperty("pin").GetString()!);
        await run.LinkAsync(_id);
        await ClockAsync(new { running = true, jumpTo = Played });
        await ClockAsync(new { running = false });
    }

    // Gives the kinds of pages that whoever sits at a desk has met.
    private async Task<Kinds> PeopleAsync()
    {
        var open = new Kinds();
        var desks = new Kinds(open);
        await LetInAsync("participant", "lead_investigator", desks, 200, "desk", "", "safety", "my-data", "wall", "room");
        await LetInAsync("participant", "mediator", desks, 200, "desk", "room");
        foreach (var seat in s_seats)
            await LetInAsync("participant", seat, desks, 200, "desk");
        var roles = new Kinds(open);
        await LetInAsync("rolePlayer", "rp_mira", roles, 100, "role", "", "staff");
        await LetInAsync("rolePlayer", "rp_neighbour", roles, 40, "role");
        await LetInAsync("observer", null, new Kinds(open), 60, "observe", "");
        await LetInAsync("evaluator", null, new Kinds(open), 250, "observe", "debrief");
        await LetInAsync("mentor", null, new Kinds(open), 250, "coach", "staff");
        await LetInAsync("welfareOfficer", null, new Kinds(open), 60, "welfare", "");
        await LetInAsync("whiteCell", null, new Kinds(open), 250, "white-cell", "cast", "");
        await LetInAsync("controller", null, new Kinds(open), 250, "control", "hour");
        return desks;
    }

    private async Task LetInAsync(string role, string? seat, Kinds kinds, int most, params string[] from)
    {
        // He stays at no page: twenty desks that follow the play would be half the work of the machine.
        var page = await run.PersonAsync();
        var joined = await AskAsync(page, "/api/v1/join", new { pin = _pin, name = $"⟦{role} {seat}⟧" });
        await AskAsync(Manager, $"/api/v1{At}/people/{joined.GetProperty("person").GetString()}/admit", new { role, seat });
        var who = seat ?? role;
        _people[who] = page;
        Walkers.Add(new Walker(who, page, [.. from.Select(path => path.Length == 0 ? At : $"{At}/{path}")], kinds, most));
    }

    // Staff walk last: they open things, and whoever is led on must not meet what they left half done.
    private async Task OutsideAsync(CourseDoors doors, IPage learner)
    {
        var (stranger, alumnus) = (await run.PersonAsync(), await run.PersonAsync());
        await ReadAsync(alumnus, doors.Alumnus);
        Walkers.Add(new Walker("learner", learner, [$"/learner/{run.Id}"], new Kinds(), 40));
        Walkers.Add(new Walker("stranger", stranger, ["/", "/join", "/learner", "/verify", "/sign-in", "/handbook", doors.Talk, Nowhere], new Kinds(), 60));
        Walkers.Add(new Walker("alumnus", alumnus, ["/alumni/me"], new Kinds(), 20));
        var (trainer, designer) = await Colleagues.ComeAsync(this, run);
        var unmarked = await Marking.HappenAsync(this, run.Base, Manager, trainer);
        Walkers.Add(new Walker("trainer", trainer, ["/", run.Base, "/account", unmarked], new Kinds(), 300));
        Walkers.Add(new Walker("designer", designer, ["/", "/account", "/handbook"], new Kinds(), 200));
        Walkers.Add(new Walker("staff", Manager, ["/", run.Base, At, $"{At}/control", $"{At}/debrief", "/programmes", "/handbook", $"{At}/paper", "/items", "/verify", "/learner"], new Kinds(), 500));
    }

    private static async Task<JsonElement> AskAsync(IPage by, string address, object body)
    {
        var answer = await by.APIRequest.PostAsync(address, new APIRequestContextOptions { DataObject = body, Timeout = 300_000 });
        var text = await answer.TextAsync();
        answer.Ok.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("class=\"refusal\"[^§]*?<p>([^<]*)")]
    private static partial Regex Refused();
}
