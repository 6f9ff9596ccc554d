using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Play;

/// <summary>
/// Promise 2 over the pages as they are served: two exercises of one seed, and in one of them others do things behind a seat's back.
/// As long as the seat is told the same in both, every page, part, answer and feed it can ask for is the same, byte for byte.
/// </summary>
public sealed partial class TwinPagesTests
{
    private const int MostPages = 36;

    private static readonly string[] Watching = ["reporter", "lawyer", "migration_officer", "border_officer", "rp_brother"];
    private static readonly string[] Doing = ["hotline_v_lead", "lead_investigator", "mediator", "duty_prosecutor"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_others_do_behind_a_seats_back_changes_nothing_it_can_ask_for()
    {
        await using var host = await WebHost.StartAsync();
        using var director = host.Browser();
        (await director.GetAsync(host.App.Services.GetRequiredService<DirectorLink>().Issue(host.Url), Cancel)).Dispose();
        await using var quiet = await House.OpenAsync(host, director);
        await using var busy = await House.OpenAsync(host, director);

        var deeds = await busy.DoBehindBacksAsync();
        deeds.ShouldBeGreaterThan(40, "things must have happened to hide");
        foreach (var house in (House[])[quiet, busy])
            await house.JumpAsync(director, 80 * 60);

        busy.Exercise.Live(1).Events.Count.ShouldBeGreaterThan(quiet.Exercise.Live(1).Events.Count + 40);
        var compared = 0;
        foreach (var seat in quiet.Browsers.Keys.Where(seat => Watching.Contains(seat)))
        {
            if (quiet.Told(seat) != busy.Told(seat))
                continue;
            compared++;
            var (before, after) = (await quiet.SeeAsync(seat), await busy.SeeAsync(seat));
            before.Count.ShouldBeGreaterThan(10, $"{seat} has pages to look at");
            after.Keys.ShouldBe(before.Keys, $"the addresses {seat} is shown");
            // Who acts a person is told what comes towards her, so as to be there in time: his card, and no other page, shows that much of the truth.
            foreach (var (page, text) in before.Where(one => !one.Key.EndsWith("/role", StringComparison.Ordinal)))
                after[page].ShouldBe(text, $"{seat}: {page}");
        }

        compared.ShouldBeGreaterThanOrEqualTo(3, "at least three seats were told the same in both");
    }

    /// <summary>An exercise with people in some seats, an hour after STARTEX.</summary>
    private sealed class House(Exercise exercise, Dictionary<string, (HttpClient Browser, string Person)> browsers) : IAsyncDisposable
    {
        public Exercise Exercise => exercise;

        public IReadOnlyDictionary<string, (HttpClient Browser, string Person)> Browsers => browsers;

        public static async Task<House> OpenAsync(WebHost host, HttpClient director)
        {
            var made = await director.PostAsJsonAsync("/api/v1/exercises", new { scenario = "vicenza", title = "Twins", seed = 7, waitingRoom = false }, Cancel);
            var id = (await made.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
            var exercise = host.App.Services.GetRequiredService<ExerciseService>().Find(id)!;
            var browsers = new Dictionary<string, (HttpClient, string)>(StringComparer.Ordinal);
            foreach (var seat in Watching.Concat(Doing).Where(name => exercise.Edition.Scenario.Seats.TryFind(name, out _)))
            {
                var browser = host.Browser();
                var joined = await browser.PostAsJsonAsync("/api/v1/join", new { pin = exercise.Session.Exercise.Pin, name = $"At {seat}" }, Cancel);
                var person = (await joined.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("person").GetString()!;
                if (IsActed(seat))
                    (await exercise.GiveRoleAsync(Actor.Host("test"), person, Role.RolePlayer)).ShouldBeNull();
                (await browser.PostAsJsonAsync($"/api/v1/exercises/{id}/seat", new { seat }, Cancel)).EnsureSuccessStatusCode();
                browsers[seat] = (browser, person);
            }

            var house = new House(exercise, browsers);
            (await director.PostAsJsonAsync($"/api/v1/exercises/{id}/clock", new { running = true }, Cancel)).EnsureSuccessStatusCode();
            (await director.PostAsJsonAsync($"/api/v1/exercises/{id}/clock", new { running = false }, Cancel)).EnsureSuccessStatusCode();
            await house.JumpAsync(director, 60 * 60);
            return house;
        }

        public async Task JumpAsync(HttpClient director, int to) =>
            (await director.PostAsJsonAsync($"/api/v1/exercises/{exercise.Id}/clock", new { jumpTo = to }, Cancel)).EnsureSuccessStatusCode();

        /// <summary>Everything the seat was told, as it leaves the kernel.</summary>
        public string Told(string seat)
        {
            var live = exercise.Live(1);
            return string.Join('\n', live.NoticesOf(live.Scenario.Seats[seat]).After(0).Select(notice => $"{notice.At.Seconds} {notice.Event.ForSeats()}"));
        }

        /// <summary>Decisions, messages, acts and notes of the doers among themselves; how many were done.</summary>
        public async Task<int> DoBehindBacksAsync()
        {
            var (live, done) = (exercise.Live(1), 0);
            var doers = Doing.Where(browsers.ContainsKey).ToArray();
            var actions = live.Scenario.Table<ActionDefinition>();
            foreach (var (from, i) in doers.Select((name, i) => (name, i)))
            {
                var (seat, to) = (live.Scenario.Seats[from], SeatSet.Of(live.Scenario.Seats[doers[(i + 1) % doers.Length]]));
                TextRef Words(string text) => TextRef.Typed(text);
                var commands = new List<SeatCommand>
                {
                    new RecordDecision(seat, Words("hidden"), Words("hidden"), TextRef.None, Sureness.Sure),
                    new SendMessage(seat, to, Words("hidden"), []),
                    new DescribeSomethingElse(seat, Id<Subject>.None, Words("hidden")),
                };
                commands.AddRange(live.Read(seat, desk => desk.Part<KnowledgeDesk>().Facts.Select(held => held.Fact).ToList())
                    .Select(fact => new ShareFacts(seat, to, [fact])));
                // An act outside the mandate would be no secret: those whose mandate it is are told.
                var profession = live.Scenario.Agencies[live.Scenario.Seats[seat].Agency].Profession;
                commands.AddRange(actions.Ids.Where(action => actions[action].Who.Count == 0 || actions[action].Who.Contains(profession)).Take(30)
                    .Select(action => new StartAction(seat, action, Id<Subject>.None, Words("hidden"))));
                foreach (var command in commands)
                {
                    var answer = await exercise.ActAsync(browsers[from].Person, 1, command, Guid.NewGuid().ToString("N"), evenPaused: true);
                    done += answer is CommandAnswer.Done ? 1 : 0;
                }
            }

            await exercise.DirectAsync(Actor.Host("test"), 1, new Note(TextRef.Typed("hidden")), "note");
            await exercise.ObserveAsync(Actor.Host("test"), 1, new Observation(ObservationKind.Challenge, ObservationSubject.Learner, true, 0, 0, 0, [], null, TextRef.None, "", default), "hidden", "observe");
            return done;
        }

        /// <summary>Every page the seat can come to from its desk, with the lobby, its own view and its feed, by address.</summary>
        public async Task<SortedDictionary<string, string>> SeeAsync(string seat)
        {
            var (browser, person) = browsers[seat];
            var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
            var toSee = new Queue<string>([$"/exercises/{exercise.Id}/desk", $"/exercises/{exercise.Id}/lobby", $"/api/v1/exercises/{exercise.Id}/seat", $"/api/v1/exercises/{exercise.Id}/seats"]);
            if (IsActed(seat))
                toSee.Enqueue($"/exercises/{exercise.Id}/role");
            var known = toSee.ToHashSet(StringComparer.Ordinal);
            while (toSee.TryDequeue(out var address) && seen.Count < MostPages)
            {
                var answer = await browser.GetAsync(address, Cancel);
                var text = await answer.Content.ReadAsStringAsync(Cancel);
                seen[Same(address, person)] = $"{(int)answer.StatusCode} {Same(text, person)}";
                foreach (var link in Links().Matches(text).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["to"].Value)))
                {
                    if (link.StartsWith($"/exercises/{exercise.Id}/desk", StringComparison.Ordinal) && !link.Contains("/feed", StringComparison.Ordinal) && known.Add(link))
                        toSee.Enqueue(link);
                }
            }

            seen["feed"] = Same(await FeedAsync(browser, exercise.Live(1).NoticesOf(exercise.Live(1).Scenario.Seats[seat]).Count), person);
            return seen;
        }

        private static bool IsActed(string seat) => seat.StartsWith("rp_", StringComparison.Ordinal);

        private async Task<string> FeedAsync(HttpClient browser, int notices)
        {
            using var answer = await browser.GetAsync($"/api/v1/exercises/{exercise.Id}/feed?after=0", HttpCompletionOption.ResponseHeadersRead, Cancel);
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
            var text = new System.Text.StringBuilder();
            for (var seen = 0; seen < notices && await lines.ReadLineAsync(Cancel) is { } line;)
            {
                text.AppendLine(line);
                seen += line.StartsWith("data:", StringComparison.Ordinal) && line.Length > 8 ? 1 : 0;
            }

            return text.ToString();
        }

        // What names the exercise (its PINs and way in included), the browser or the wall clock differs between any two; nothing else may.
        private string Same(string text, string person) => Volatile().Replace(
            text.Replace(exercise.Id.Value, "exercise", StringComparison.Ordinal).Replace(person, "me", StringComparison.Ordinal)
                .Replace(exercise.Session.Exercise.Pin, "pin", StringComparison.Ordinal),
            match => match.Groups["name"].Value);

        public ValueTask DisposeAsync()
        {
            foreach (var (browser, _) in browsers.Values)
                browser.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    [GeneratedRegex("""(?:href|hx-get)="(?<to>/exercises/[^"#]+)""")]
    private static partial Regex Links();

    [GeneratedRegex("""
        (?<name>name="(?:request-token|server-time)" content=)"[^"]*"|(?<name>name="(?:__RequestVerificationToken|key)" value=)"[^"]*"|(?<name>data-since=)"[^"]*"|(?<name>"since":)"[^"]*"|(?<name>"(?:in|now)":)\d+|(?<name>id="way")[\s\S]*?(?=id="here")
        """)]
    private static partial Regex Volatile();
}
