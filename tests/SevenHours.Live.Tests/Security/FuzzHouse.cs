using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using SevenHours.Web.Hosting;
using Shouldly;

namespace SevenHours.Live.Tests.Security;

/// <summary>
/// Two exercises on one server. In the first an officer knows and wrote what nobody else may read, and a counsellor sits beside him; in the
/// second the director may do whatever comes to his mind.
/// </summary>
internal sealed class FuzzHouse : IAsyncDisposable
{
    /// <summary>What only the officer was told, decided and drafted.</summary>
    public static readonly string[] Secrets = ["Somebody cries behind a door", "the officer decided this", "the officer drafted this"];

    private readonly InsideCase inside;
    private readonly Exercise second;
    private readonly Visitor stranger, director, counsellor;
    private readonly string counsellorKey;
    private readonly FuzzWords words;

    private FuzzHouse(InsideCase inside, Exercise second, Visitor director, Visitor counsellor, string counsellorKey)
    {
        (this.inside, this.second, this.director, this.counsellor, this.counsellorKey) = (inside, second, director, counsellor, counsellorKey);
        stranger = inside.Host.Visit("198.51.100.1");
        Addresses =
        [
            .. from endpoint in inside.Host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
               from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
               orderby endpoint.RoutePattern.RawText, method
               select (method, endpoint.RoutePattern.RawText!),
        ];
        words = new FuzzWords(inside.Exercise, second);
    }

    public IReadOnlyList<(string Method, string Pattern)> Addresses { get; }

    public InProcessServer Server => inside.Host.Server;

    public static async Task<FuzzHouse> OpenAsync()
    {
        var inside = await InsideCase.OpenAsync(
            waitingRoom: false, options => options with { Limits = new ServerLimits { RequestsPerSecond = 1_000_000 } });
        var made = await inside.Service.CreateAsync(
            new NewExercise { ScenarioFolder = Path.Combine(inside.ScenariosFolder, "doors"), Title = "The second", Seed = 8 }, Actor.Host("test"));
        var (officer, officerKey) = await inside.JoinedAsync("O. Ficer");
        var (counsellor, counsellorKey) = await inside.JoinedAsync("C. Ounsellor");
        var api = $"/api/v1/exercises/{inside.Exercise.Id}";
        (await officer.PostJsonAsync($"{api}/seat", new { seat = "officer" })).Status.ShouldBe(204);
        (await counsellor.PostJsonAsync($"{api}/seat", new { seat = "counsellor" })).Status.ShouldBe(204);
        await inside.Exercise.RunAsync(Actor.Host("test"));
        await inside.Exercise.JumpAsync(Actor.Host("test"), new SimTime(40 * 60));
        (await officer.PostJsonAsync($"{api}/commands", new { name = "do.decide", body = new { what = new { text = Secrets[1] }, sure = "sure" } })).Status.ShouldBe(200);
        var desk = await officer.GetAsync($"/exercises/{inside.Exercise.Id}/desk");
        desk.Text.ShouldContain("First call");
        inside.Service.Drafts.Save(inside.Exercise.DraftOwner(officerKey), "log", Secrets[2]);

        var director = await inside.DirectorAsync();
        await director.GetAsync($"/exercises/{made.Exercise!.Id}/control");
        await counsellor.GetAsync($"/exercises/{inside.Exercise.Id}/desk");
        return new FuzzHouse(inside, made.Exercise, director, counsellor, counsellorKey);
    }

    /// <summary>Whether the counsellor sat down beside the officer, which people may.</summary>
    public bool CounsellorTookTheOfficersSeat => inside.Exercise.Session.SeatsOf(counsellorKey).Any(place => place.Seat == "officer");

    /// <summary>The next request, and whether whoever asks may know the officer's words.</summary>
    public (string Address, Request Request, bool MayKnow) Draw(Seeds seeds)
    {
        var (method, pattern) = seeds.Pick(Addresses);
        var who = seeds.Below(10);
        var (visitor, exercise, mayKnow) = who switch
        {
            < 2 => (stranger, inside.Exercise.Id.Value, false),
            < 7 => (counsellor, inside.Exercise.Id.Value, false),
            _ => (director, second.Id.Value, true),
        };
        var path = string.Join('/', pattern.Split('/').Select(part => part switch
        {
            "{id}" or "{exercise}" => seeds.Below(12) == 0 && !mayKnow ? words.Any(seeds) : exercise,
            ['{', ..] => Uri.EscapeDataString(words.For(seeds, part.Trim('{', '}'))),
            _ => part,
        }));
        if (seeds.Below(40) == 0)
            path = "/" + string.Concat(Enumerable.Range(0, 1 + seeds.Below(6)).Select(_ => Uri.EscapeDataString(words.Any(seeds)) + "/"));
        var headers = Headers(seeds, visitor);
        var body = HttpMethodsWithBody(method) ? words.Body(seeds, headers, visitor.Token) : null;
        return ($"{method} {pattern}", new Request(seeds.Below(25) == 0 ? seeds.Pick(["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"]) : method, path, words.Query(seeds))
        {
            From = new IPAddress([203, 0, (byte)seeds.Below(256), (byte)seeds.Below(256)]),
            Headers = headers,
            Body = body,
            Aborted = pattern.EndsWith("/feed", StringComparison.Ordinal) ? new CancellationTokenSource(TimeSpan.FromMilliseconds(4)).Token : default,
        }, mayKnow);
    }

    /// <summary>Puts back what the requests before took apart, so that the next come as far.</summary>
    public async Task RestoreAsync()
    {
        var host = Actor.Host("test");
        await inside.Exercise.ClearNoDuffAsync(host);
        await inside.Exercise.AdmitAsync(host, counsellorKey);
        await inside.Exercise.LeaveSeatAsync(host, counsellorKey, new SeatPlace(1, "officer"));
        await inside.Exercise.TakeSeatAsync(host, counsellorKey, new SeatPlace(1, "counsellor"));
        await inside.Exercise.RunAsync(host);
        await second.ClearNoDuffAsync(host);
    }

    public async Task ShouldStillServeAsync()
    {
        await RestoreAsync();
        (await counsellor.GetAsync($"/exercises/{inside.Exercise.Id}/desk")).Status.ShouldBeLessThan(400);
        (await inside.Service.VerifyAsync()).IsSound.ShouldBeTrue();
        inside.Exercise.Live(1).Read(inside.Exercise.Edition.Scenario.Seats["officer"], desk => desk.Part<KnowledgeDesk>().Decisions.Count).ShouldBe(1);
    }

    public ValueTask DisposeAsync() => inside.DisposeAsync();

    private static bool HttpMethodsWithBody(string method) => method is "POST" or "PUT" or "PATCH";

    private List<(string Name, string Value)> Headers(Seeds seeds, Visitor visitor)
    {
        List<(string, string)> headers = [("Accept", seeds.Pick(["text/html", "application/json", "*/*", "text/event-stream", "text/html;q=x", ""]))];
        if (Cookie(seeds, visitor) is { Length: > 0 } cookie)
            headers.Add(("Cookie", cookie));
        if (seeds.Below(4) == 0)
            headers.Add(("Last-Event-ID", words.Number(seeds)));
        if (seeds.Below(3) == 0)
            headers.Add(("HX-Request", "true"));
        if (seeds.Below(4) == 0)
            headers.Add(("Idempotency-Key", Printable(words.Any(seeds))));
        if (seeds.Below(6) == 0)
            headers.Add(("Accept-Language", Printable(words.Any(seeds))));
        if (seeds.Below(8) == 0)
            headers.Add(("Referer", Printable("http://sevenhours.example/" + words.Any(seeds))));
        return headers;
    }

    // Mostly whole, so that the address is reached; else changed, cut, swapped between names, or made up.
    private static string Cookie(Seeds seeds, Visitor visitor)
    {
        var pairs = visitor.Cookies.Select(pair => (pair.Key, pair.Value)).ToList();
        switch (seeds.Below(8))
        {
            case 0 when pairs.Count > 0:
                var (name, value) = seeds.Pick(pairs);
                var letters = value.ToCharArray();
                for (var times = 1 + seeds.Below(4); times > 0 && letters.Length > 0; times--)
                    letters[seeds.Below(letters.Length)] = (char)('0' + seeds.Below(75));
                pairs.Add((name, new string(letters)));
                pairs.RemoveAt(pairs.FindIndex(pair => pair.Key == name));
                break;
            case 1 when pairs.Count > 0:
                pairs = [.. pairs.Select(pair => (pair.Key, pair.Value[..seeds.Below(pair.Value.Length + 1)]))];
                break;
            case 2:
                pairs = [.. pairs.Select((pair, i) => (pairs[(i + 1) % pairs.Count].Key, pair.Value)), ("sh-language", "zz"), ("sh-theme", "\"")];
                break;
        }

        return string.Join("; ", pairs.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    // Kestrel lets nothing else into a header.
    private static string Printable(string text) => string.Concat(Encoding.ASCII.GetString(Encoding.UTF8.GetBytes(text)).Where(c => c is >= ' ' and < (char)127));
}
