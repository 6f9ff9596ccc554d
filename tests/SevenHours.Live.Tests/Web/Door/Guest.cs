using System.Net;
using System.Text.RegularExpressions;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>Somebody with a browser: cookies that outlive the server, pages, and the forms on them.</summary>
internal sealed partial class Guest(string url) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? http;

    /// <summary>The browser, at the server it last spoke with.</summary>
    public HttpClient Http => http ??= Open(url);

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <summary>The same browser after the server came back at another address.</summary>
    public void MoveTo(string address)
    {
        http?.Dispose();
        http = Open(address);
    }

    public Task<string> PageAsync(string path) => Http.GetStringAsync(path, Cancel);

    /// <summary>Where an address leads.</summary>
    public async Task<string> LeadsAsync(string path)
    {
        using var answer = await Http.GetAsync(path, Cancel);
        return answer.Headers.Location?.ToString() ?? "";
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, Cancel);
        return answer.StatusCode;
    }

    /// <summary>Fills a form of a page and sends it as a browser without script does.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await PageAsync(page);
        if (!html.Contains($"action=\"{action}\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{page} has no form for {action}.");
        }

        return await PostAsync(html, action, fields);
    }

    /// <summary>Sends a form with the token of a page that was read before.</summary>
    public async Task<HttpResponseMessage> PostAsync(string html, string action, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value)),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await Http.PostAsync(action, body, Cancel);
    }

    /// <summary>Joins by a PIN as people do: the digits, then a name.</summary>
    /// <returns>Where it led.</returns>
    public async Task<string> KnockAsync(string pin, string name)
    {
        using var digits = await SendAsync("/join", "/join", [.. pin.Select(digit => ("pin", digit.ToString()))]);
        var ask = digits.Headers.Location!.ToString();
        using var knocked = await SendAsync(ask, ask, ("name", name));
        return knocked.Headers.Location?.ToString() ?? "";
    }

    /// <summary>Reads a feed until something is said; what was said until then.</summary>
    /// <param name="feed">Its address.</param>
    /// <param name="until">What it is to say.</param>
    /// <param name="once">Said by the feed when it follows already.</param>
    /// <param name="act">What is done then.</param>
    public async Task<string> HearAsync(string feed, string until, string once = "hello", Func<Task>? act = null)
    {
        using var answer = await Http.GetAsync(feed, HttpCompletionOption.ResponseHeadersRead, Cancel);
        answer.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        var said = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync(Cancel) is { } line)
        {
            said.AppendLine(line);
            if (line.Contains(until, StringComparison.Ordinal))
            {
                return said.ToString();
            }

            if (act is not null && line.Contains(once, StringComparison.Ordinal))
            {
                await act();
                act = null;
            }
        }

        throw new InvalidOperationException($"{feed} ended and never said {until}: {said}");
    }

    /// <summary>The address of the feed of a page.</summary>
    public async Task<string> FeedOfAsync(string page) => WebUtility.HtmlDecode(Feed().Match(await PageAsync(page)).Groups[1].Value);

    public void Dispose() => http?.Dispose();

    private HttpClient Open(string address)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("hx-sse:connect=\"([^\"]+)\"")]
    private static partial Regex Feed();
}
