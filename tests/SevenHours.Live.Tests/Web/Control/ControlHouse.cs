using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using Shouldly;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>A server with one small exercise: a director with a browser, somebody in the officer's seat, and a stranger.</summary>
internal sealed partial class ControlHouse : IAsyncDisposable
{
    public const string Package = """
        scenario: doors
        title: Two doors
        language: en
        begins: 2031-03-09T09:00
        days:
          - { title: "Day 1", opens: 0h, closes: 8h }
          - { title: "Day 2", opens: 20h, closes: 26h }
        goal: { reached: "elapsed >= 0s" }
        ends: { latest: 2d }
        content_note: Somebody is afraid.
        """;

    public const string World = """
        countries: { verania: { name: Verania, code: XB, languages: [en] } }
        agencies:
          police: { name: Police, short: PO, profession: police, country: verania }
          ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
        seats:
          officer: { agency: police, title: Officer, languages: [en] }
          counsellor: { agency: ngo, title: Counsellor, languages: [en] }
        people: { girl: { name: The girl, languages: [en], is: victim, at: house } }
        places: { house: { name: The house, country: verania } }
        levels: { trust_girl: { of: girl, kind: trust, start: 15 } }
        facts:
          blue_door: { statement: The door is blue., about: house, grade: B2, supports: place, weight: 20 }
        injects:
          i1_call: { channel: call, at: 30m, from: A caller, to: [officer], title: First call, text: Somebody cries behind a door., facts: [blue_door] }
          i2_mail: { channel: email, at: 1h, from: A clerk, to: [counsellor], title: A letter, text: It is short. }
          i3_radio: { channel: radio, when: "knows(officer, blue_door)", from: Patrol, to: [officer], title: A patrol, text: The door is blue. }
        answers:
          room: { to: ngo, for: shelter_place, title: A room, after: [30m, 30m, 30m], grant_when: "elapsed >= 0s", say_grant: There is a room. }
        """;

    private readonly WebHost host;

    private ControlHouse(WebHost host, DirectoryInfo scenarios, Exercise exercise, HttpClient director)
    {
        (this.host, Scenarios, Exercise, Director) = (host, scenarios, exercise, director);
    }

    public DirectoryInfo Scenarios { get; }

    public Exercise Exercise { get; }

    public HttpClient Director { get; }

    public IServiceProvider Services => host.App.Services;

    public Microsoft.AspNetCore.Builder.WebApplication App => host.App;

    public string Href => $"/exercises/{Exercise.Id}/control";

    /// <summary>Opens it; play has begun when asked for, and the clock stands.</summary>
    /// <param name="begun">Whether play has begun.</param>
    /// <param name="waitingRoom">Whether people wait to be let in.</param>
    /// <param name="extra">More of the case, in YAML.</param>
    /// <param name="more">More of the server.</param>
    public static async Task<ControlHouse> OpenAsync(bool begun = true, bool waitingRoom = false, string? extra = null, params IFeature[] more)
    {
        var scenarios = Directory.CreateTempSubdirectory("sevenhours-cases-");
        var package = scenarios.CreateSubdirectory("doors").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), Package);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), World);
        if (extra is not null)
            await File.WriteAllTextAsync(Path.Combine(package, "more.yaml"), extra);
        // A test that walks through every address is faster than any person.
        var host = await WebHost.StartAsync(options => options with { ScenariosFolder = scenarios.FullName, Features = [.. options.Features, .. more], Limits = new ServerLimits { RequestsPerSecond = 10_000 } });
        var director = host.Browser();
        await director.GetAsync(host.App.Services.GetRequiredService<DirectorLink>().Issue(host.Url));
        var made = await host.App.Services.GetRequiredService<ExerciseService>().CreateAsync(
            new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7, HasWaitingRoom = waitingRoom }, Actor.Host("test"));
        var exercise = made.Exercise ?? throw new InvalidOperationException(string.Join("; ", made.Diagnostics!.All));
        if (begun)
        {
            await exercise.RunAsync(Actor.Host("test"));
            await exercise.PauseAsync(Actor.Host("test"));
        }

        return new ControlHouse(host, scenarios, exercise, director);
    }

    /// <summary>Somebody with a browser of his own who joined; his key comes with him.</summary>
    public async Task<(HttpClient Browser, string Key)> JoinAsync(string pin, string name)
    {
        var browser = host.Browser();
        var answer = await PostAsync(browser, $"/join/{pin}", $"/join/{pin}", ("name", name));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (browser, Exercise.Session.Members.Values.Single(member => Exercise.NameOf(member) == name).Person);
    }

    /// <summary>Somebody whom nobody let in.</summary>
    public HttpClient Stranger() => host.Browser();

    /// <summary>The director presses something.</summary>
    public Task<HttpResponseMessage> PressAsync(string path, params (string Name, string Value)[] fields) =>
        PostAsync(Director, Href, $"{Href}/{path}", fields);

    /// <summary>A seat's own desk.</summary>
    public T Desk<T>(string seat, Func<KnowledgeDesk, T> read) => Exercise.Live(1).Read(Seat(seat), desk => read(desk.Part<KnowledgeDesk>()));

    public Id<Seat> Seat(string name) => Exercise.Edition.Scenario.Seats[name];

    /// <summary>Where a line of the run sheet stands.</summary>
    public RuleState Line(string name) => Exercise.Live(1).Read(world => world.RuleNow(world.Scenario.Rules[name]));

    /// <summary>Somebody in a seat does something.</summary>
    public async Task ActAsync(string person, SeatCommand command, params TypedWords[] words) =>
        (await Exercise.ActAsync(person, 1, command, Guid.NewGuid().ToString("N"), words, evenPaused: true)).ShouldBeOfType<CommandAnswer.Done>();

    /// <summary>Posts a form with the token of a page, as a click of htmx does.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page);
        using var request = new HttpRequestMessage(HttpMethod.Post, to)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("RequestVerificationToken", RequestToken().Match(html).Groups["token"].Value);
        if (to.Contains("/control/", StringComparison.Ordinal) || to.Contains("/hour/", StringComparison.Ordinal))
            request.Headers.Add("HX-Request", "true");
        return await browser.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Director.Dispose();
        await host.DisposeAsync();
        Scenarios.Delete(recursive: true);
    }

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex RequestToken();
}
