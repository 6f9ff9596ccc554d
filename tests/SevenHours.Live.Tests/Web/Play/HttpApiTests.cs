using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Play;

public sealed partial class HttpApiTests : IAsyncLifetime
{
    private WebHost _host = null!;
    private HttpClient _director = null!;
    private string _id = null!;
    private string _pin = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Exercise Exercise => _host.App.Services.GetRequiredService<ExerciseService>().Find(_id)!;

    public async ValueTask InitializeAsync()
    {
        _host = await WebHost.StartAsync();
        _director = _host.Browser();
        (await _director.GetAsync(_host.App.Services.GetRequiredService<DirectorLink>().Issue(_host.Url), Cancel)).Dispose();
        var made = await _director.PostAsJsonAsync("/api/v1/exercises", new { scenario = "vicenza", seed = 7, standIns = "school", waitingRoom = false }, Cancel);
        var exercise = await made.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        (_id, _pin) = (exercise.GetProperty("id").GetString()!, exercise.GetProperty("pin").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        _director.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_stranger_learns_nothing_not_even_that_there_is_an_exercise()
    {
        using var stranger = _host.Browser();
        foreach (var path in (string[])["seat", "clock", "feed", "journal", "debrief", "seats"])
            (await stranger.GetAsync($"/api/v1/exercises/{_id}/{path}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);

        using var player = await SeatedAsync("reporter");
        foreach (var id in (string[])["nowhere2", "../x"])
            (await player.GetAsync($"/api/v1/exercises/{id}/seat", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, id);
        (await player.GetAsync($"/api/v1/exercises/{_id}/journal", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.GetAsync($"/api/v1/exercises/{_id}/debrief", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.PostAsJsonAsync($"/api/v1/exercises/{_id}/clock", new { running = true }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.PostAsJsonAsync("/api/v1/exercises", new { scenario = "vicenza" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_key_is_never_done_twice()
    {
        using var player = await SeatedAsync("duty_prosecutor");
        await ClockAsync(new { running = true });
        for (var press = 0; press < 3; press++)
            (await DecideAsync(player, "decide-1", "Wait")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DecideAsync(player, "decide-2", "Wait no longer")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var decisions = (await SeatAsync(player)).GetProperty("desk").GetProperty("decisions");
        decisions.EnumerateArray().Select(entry => entry.GetProperty("what").GetString()).ShouldBe(["Wait no longer", "Wait"]);
    }

    [Fact]
    public async Task No_page_view_or_feed_holds_an_id_that_gives_the_story_away()
    {
        using var player = await SeatedAsync("lead_investigator");
        await ClockAsync(new { running = true, jumpTo = 10_000 });
        foreach (var item in (await SeatAsync(player)).GetProperty("desk").GetProperty("inbox").EnumerateArray().ToList())
            (await CommandAsync(player, "do.open", new { item = item.GetProperty("id").GetString() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ClockAsync(new { running = false });

        var scenario = Exercise.Edition.Scenario;
        // Ids with an underscore cannot stand in prose by chance; seats, agencies, acts, topics and forms are everybody's.
        var open = scenario.Seats.Select(seat => seat.Name).Concat(scenario.Agencies.Select(agency => agency.Name))
            .Concat(scenario.Table<Disciplines.Actions.ActionDefinition>().Select(action => action.Name))
            .Concat(scenario.Table<Disciplines.Requests.Topic>().Select(topic => topic.Name)).Concat(scenario.Table<Form>().Select(form => form.Name))
            .Concat(scenario.Table<Disciplines.Actions.Ground>().Select(ground => ground.Name));
        var secret = scenario.Table<Inject>().Select(inject => inject.Name).Concat(scenario.Table<Fact>().Select(fact => fact.Name))
            .Concat(scenario.Subjects.Select(subject => subject.Name)).Concat(scenario.Rules.Select(rule => rule.Name)).Concat(scenario.Table<TaskDefinition>().Select(task => task.Name))
            .Where(name => name.Contains('_', StringComparison.Ordinal)).Except(open).ToHashSet(StringComparer.Ordinal);
        secret.Count.ShouldBeGreaterThan(100);

        var feed = await FeedAsync(player, $"/api/v1/exercises/{_id}/feed?after=0", messages: 40);
        feed.ShouldContain("item.delivered");
        foreach (var (where, text) in new[]
        {
            ("seat", await player.GetStringAsync($"/api/v1/exercises/{_id}/seat", Cancel)),
            ("feed", feed),
            ("desk", await player.GetStringAsync($"/exercises/{_id}/desk", Cancel)),
            ("desk feed", await FeedAsync(player, $"/exercises/{_id}/desk/feed?after={1L << 32}", messages: 2)),
            ("lobby", await player.GetStringAsync($"/exercises/{_id}/lobby", Cancel)),
            ("ask", await player.GetStringAsync($"/exercises/{_id}/desk/ask", Cancel)),
            ("share", await player.GetStringAsync($"/exercises/{_id}/desk/share", Cancel)),
            ("law", await player.GetStringAsync($"/exercises/{_id}/desk/law", Cancel)),
        })
            Ids().Matches(text).Select(match => match.Value).Where(secret.Contains).Distinct().ShouldBeEmpty(where);
    }

    [Fact]
    public async Task Who_gets_up_is_told_nothing_more_on_the_feed_that_stayed_open()
    {
        using var player = await SeatedAsync("lead_investigator");
        using var feed = await player.GetAsync($"/api/v1/exercises/{_id}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var page = await player.GetAsync($"/exercises/{_id}/desk/feed?after={1L << 32}", HttpCompletionOption.ResponseHeadersRead, Cancel);

        (await player.PostAsJsonAsync($"/api/v1/exercises/{_id}/seat", new { seat = "reporter" }, Cancel)).EnsureSuccessStatusCode();
        await ClockAsync(new { running = true, jumpTo = 10_000 });

        // Both end by themselves; what came before the end is no word of the seat that was left.
        (await feed.Content.ReadAsStringAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel)).ShouldNotContain("item.delivered");
        (await page.Content.ReadAsStringAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel)).ShouldNotContain("inbox-list");
    }

    [Fact]
    public async Task Typed_words_come_back_as_typed_and_nobody_is_told_whom_they_fitted()
    {
        using var player = await SeatedAsync("lead_investigator");
        await ClockAsync(new { running = true });
        var scenario = Exercise.Edition.Scenario;
        var known = scenario.Subjects.First(subject => subject.Also.Count > 0);
        var typed = known.Also[0].ToUpperInvariant();
        var name = scenario.Texts.Find(known.Title.Key, "en").Text;
        (await CommandAsync(player, "do.start", new { action = "surveillance", target_text = new { text = typed } })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var acts = (await SeatAsync(player)).GetProperty("desk").GetProperty("acts");
        acts[0].GetProperty("title").GetString()!.ShouldEndWith(typed);
        acts.GetRawText().ShouldNotContain(name);
        acts.GetRawText().ShouldNotContain(known.Name);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem_with_a_code_and_never_an_error_of_the_server()
    {
        using var player = await SeatedAsync("mediator");
        await ClockAsync(new { running = true });
        foreach (var (command, body) in new (string, object)[]
        {
            ("do.nothing", new { }), ("do.open", new { }), ("do.open", new { item = 7 }), ("do.open", new { item = "0000000000000001" }),
            ("do.hold_rule", new { rule = "endex" }), ("do.share", new { to = new[] { "nobody" }, facts = Array.Empty<string>() }),
            ("do.decide", new { what = new { text = "x" }, sure = "very" }), ("do.start", new { action = "fly" }), ("exercise.started", new { }),
        })
        {
            var answer = await CommandAsync(player, command, body);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, command);
            (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("code").GetString().ShouldNotBeNullOrEmpty(command);
        }

        var foreign = await player.PostAsync($"/api/v1/exercises/{_id}/commands", new FormUrlEncodedContent([new("name", "do.decide")]), Cancel);
        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await foreign.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("type").GetString().ShouldBe("urn:sevenhours:request-token");
    }

    [Fact]
    public async Task The_interface_describes_itself_as_openapi_3_1()
    {
        using var stranger = _host.Browser();
        var document = await stranger.GetFromJsonAsync<JsonElement>("/openapi/v1.json", Cancel);

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        foreach (var path in (string[])["exercises", "join", "exercises/{id}/seat", "exercises/{id}/commands", "exercises/{id}/feed", "exercises/{id}/clock", "exercises/{id}/journal", "exercises/{id}/debrief"])
            paths.ShouldContain($"/api/v1/{path}");

        var act = document.GetProperty("components").GetProperty("schemas").GetProperty("ActRow").GetProperty("properties");
        act.GetProperty("at").GetProperty("description").GetString().ShouldBe("When it was ordered, in exercise seconds.");
        act.GetProperty("status").GetProperty("description").GetString().ShouldBe("Where it stands.", "said beside the reference to what an act's status is");
    }

    private async Task<HttpClient> SeatedAsync(string seat)
    {
        var player = _host.Browser();
        (await player.PostAsJsonAsync("/api/v1/join", new { pin = _pin, name = "Edda Lund" }, Cancel)).EnsureSuccessStatusCode();
        (await player.PostAsJsonAsync($"/api/v1/exercises/{_id}/seat", new { seat }, Cancel)).EnsureSuccessStatusCode();
        return player;
    }

    private async Task ClockAsync(object wanted) => (await _director.PostAsJsonAsync($"/api/v1/exercises/{_id}/clock", wanted, Cancel)).EnsureSuccessStatusCode();

    private Task<HttpResponseMessage> CommandAsync(HttpClient player, string name, object body) =>
        player.PostAsJsonAsync($"/api/v1/exercises/{_id}/commands", new { name, body }, Cancel);

    private async Task<HttpResponseMessage> DecideAsync(HttpClient player, string key, string what)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/exercises/{_id}/commands")
        {
            Headers = { { "Idempotency-Key", key } },
            Content = JsonContent.Create(new { name = "do.decide", body = new { what = new { text = what }, why = new { text = "" }, sure = "even" } }),
        };
        return await player.SendAsync(request, Cancel);
    }

    private async Task<JsonElement> SeatAsync(HttpClient player) => await player.GetFromJsonAsync<JsonElement>($"/api/v1/exercises/{_id}/seat", Cancel);

    /// <summary>What a feed sends first, its hello counted.</summary>
    private static async Task<string> FeedAsync(HttpClient player, string path, int messages)
    {
        using var answer = await player.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancel);
        using var reader = new StreamReader(stream);
        var text = new System.Text.StringBuilder();
        for (var read = 0; read < messages;)
        {
            var line = await reader.ReadLineAsync(Cancel);
            text.Append(line).Append('\n');
            read += line?.Length == 0 ? 1 : 0;
        }

        return text.ToString();
    }

    [GeneratedRegex("[a-z0-9]+(_[a-z0-9]+)+")]
    private static partial Regex Ids();
}
