using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SevenHours.Testing.Server;

/// <summary>Somebody with a browser of his own at a running server: his cookies outlive it.</summary>
/// <param name="url">Where the server listens.</param>
public sealed partial class Person(string url) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? client;

    private HttpClient Http => client ??= new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
    {
        BaseAddress = new Uri(url),
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>What his browser holds, for another browser of his.</summary>
    public IReadOnlyList<Cookie> Cookies => [.. cookies.GetAllCookies().OfType<Cookie>()];

    /// <summary>Who uses the director's one-time link.</summary>
    public static async Task<Person> DirectorAsync(RunningServer server)
    {
        var director = new Person(server.Url);
        using var answer = await director.Http.GetAsync(server.SignIn);
        return answer.StatusCode == HttpStatusCode.Redirect ? director : throw new HttpRequestException($"Signing in: {answer.StatusCode}");
    }

    /// <summary>Who joins by a PIN and takes a seat.</summary>
    public static async Task<Person> SeatedAsync(string url, Made exercise, string seat, int team = 1)
    {
        var person = new Person(url);
        // Names that look alike wait at the door, and several people may share a seat.
        await person.JoinAsync(exercise.Pin, Guid.NewGuid().ToString("N"));
        await person.SitAsync(exercise.Id, seat, team);
        return person;
    }

    /// <summary>Makes an exercise with open doors. Only the director may.</summary>
    public async Task<Made> MakeAsync(string scenario, string? standIns = null, int syndicates = 1) =>
        (await AskAsync(HttpMethod.Post, "/api/v1/exercises", new { scenario, seed = 7, standIns, syndicates, waitingRoom = false })).Deserialize<Made>(JsonSerializerOptions.Web)!;

    /// <summary>Joins by a PIN.</summary>
    public Task<JsonElement> JoinAsync(string pin, string name) => AskAsync(HttpMethod.Post, "/api/v1/join", new { pin, name });

    /// <summary>Takes a seat.</summary>
    public Task<JsonElement> SitAsync(string exercise, string seat, int team = 1) =>
        AskAsync(HttpMethod.Post, $"/api/v1/exercises/{exercise}/seat", new { seat, team });

    /// <summary>Starts, stops, speeds or moves the clock.</summary>
    public Task<JsonElement> ClockAsync(string exercise, object wanted) => AskAsync(HttpMethod.Post, $"/api/v1/exercises/{exercise}/clock", wanted);

    /// <summary>Everything his seat knows.</summary>
    public async Task<JsonElement> DeskAsync(string exercise) =>
        (await AskAsync(HttpMethod.Get, $"/api/v1/exercises/{exercise}/seat")).GetProperty("desk");

    /// <summary>Does something in his seat.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="name">The command.</param>
    /// <param name="body">Its fields.</param>
    /// <param name="key">The press; the same again is the same command.</param>
    public Task<HttpResponseMessage> DoAsync(string exercise, string name, object body, string key) =>
        SendAsync(HttpMethod.Post, $"/api/v1/exercises/{exercise}/commands", new { name, body }, key);

    /// <summary>Asks for JSON; anything but success is an exception that says what the server said.</summary>
    public async Task<JsonElement> AskAsync(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        var text = await answer.Content.ReadAsStringAsync();
        return !answer.IsSuccessStatusCode ? throw new HttpRequestException($"{method} {path}: {(int)answer.StatusCode} {text}", null, answer.StatusCode)
            : text.Length == 0 ? default
            : JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Sends JSON.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.ParseAdd("application/json");
        if (body is not null)
            request.Content = JsonContent.Create(body);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await Http.SendAsync(request);
    }

    /// <summary>Sends a body as it is, whatever stands in it.</summary>
    public async Task<HttpStatusCode> SendRawAsync(string path, byte[] json)
    {
        using var content = new ByteArrayContent(json);
        content.Headers.ContentType = new("application/json");
        using var answer = await Http.PostAsync(path, content);
        return answer.StatusCode;
    }

    /// <summary>A page as HTML.</summary>
    public Task<string> PageAsync(string path) => Http.GetStringAsync(path);

    /// <summary>Posts a form of a page, with the token the page gave.</summary>
    /// <param name="page">The page.</param>
    /// <param name="action">Where its form goes.</param>
    /// <param name="fields">What is written in it.</param>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields) =>
        await PostWithAsync(await TokenAsync(page), action, fields);

    /// <summary>The request token of a page, for several posts.</summary>
    public async Task<string> TokenAsync(string page)
    {
        var html = await PageAsync(page);
        return RequestToken().Match(html) is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value)
            : throw new InvalidOperationException($"{page} holds no request token.");
    }

    /// <summary>Posts a form with a token, as a click of htmx does.</summary>
    public async Task<HttpResponseMessage> PostWithAsync(string token, string action, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]),
        };
        request.Headers.Add("HX-Request", "true");
        return await Http.SendAsync(request);
    }

    /// <summary>Follows a feed until it breaks or the reading is ended.</summary>
    /// <param name="path">Where the feed is.</param>
    /// <param name="after">The last id that was seen, for <c>Last-Event-ID</c>; null for none.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<FeedLine> FeedAsync(
        string path, string? after = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (after is not null)
            request.Headers.Add("Last-Event-ID", after);
        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        answer.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation), Encoding.UTF8);
        string? id = null, name = null;
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                yield return new FeedLine(id, name, data.ToString());
                (id, name) = (null, null);
                data.Clear();
            }
            else if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                data.Append(line, 6, line.Length - 6);
        }
    }

    /// <summary>Posts bytes to an address that takes no form; anything but success is an exception.</summary>
    public async Task PostBytesAsync(string path, byte[] body)
    {
        using var answer = await Http.PostAsync(path, new ByteArrayContent(body));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>An answer as it comes, such as a feed.</summary>
    public async Task<Stream> StreamAsync(string path)
    {
        var answer = await Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => client?.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex RequestToken();
}

/// <summary>A message of a feed.</summary>
/// <param name="Id">Its id; null for one that has none.</param>
/// <param name="Event">Its name; null for an ordinary message.</param>
/// <param name="Data">What it holds.</param>
public sealed record FeedLine(string? Id, string? Event, string Data);

/// <summary>An exercise that was made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Pin">The participants' PIN.</param>
/// <param name="StaffPin">The PIN for staff.</param>
public sealed record Made(string Id, string Pin, string StaffPin);
