using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Something that is wrong on a page.</summary>
/// <param name="Kind">What sort of wrong, in a word: a column of the table.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Where">Who was there, the page, its language and its width.</param>
internal sealed record Finding(string Kind, string What, string Where);

/// <summary>What was seen of a page.</summary>
/// <param name="Path">Its address.</param>
internal sealed record Sight(string Path)
{
    /// <summary>Whether it is a page, and no file.</summary>
    public bool IsPage { get; set; }

    /// <summary>In how many languages and widths it was looked at.</summary>
    public int Looks { get; set; }

    /// <summary>What it leads to.</summary>
    public IReadOnlyList<string> Links { get; set; } = [];

    /// <summary>What is wrong.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Authors' words in English on its Arabic side.</summary>
    public List<Finding> Content { get; } = [];
}

/// <summary>One page of a walker's browser, which looks at one address after the other: loaded once for each language, then only made narrower.</summary>
internal sealed partial class Onlooker
{
    // A page that goes on asking for what is new would never rest, and what it asks is not looked at.
    private const string WithoutFeeds = """
        (() => { const asked = window.fetch; window.fetch = (what, how) => /\/feed(\?|$)/.test(String(what?.url ?? what)) ? new Promise(() => {}) : asked(what, how); })()
        """;

    private readonly IPage _page;
    private readonly Walker _walker;
    private readonly Authored _authored;
    private readonly HowToLook _how;
    private int _width;

    /// <summary>What took how long, of all onlookers together.</summary>
    public static ConcurrentDictionary<string, TimeSpan> Times { get; } = [];

    private Onlooker(IPage page, Walker walker, Authored authored, HowToLook how) => (_page, _walker, _authored, _how) = (page, walker, authored, how);

    public static async Task<Onlooker> OpenAsync(Walker walker, Authored authored, HowToLook how)
    {
        var page = await walker.Page.Context.NewPageAsync();
        await page.AddInitScriptAsync(WithoutFeeds);
        var onlooker = new Onlooker(page, walker, authored, how);
        await onlooker.WideAsync(how.Widths[0]);
        return onlooker;
    }

    public Task CloseAsync() => _page.CloseAsync();

    /// <summary>Looks at a page in every language and at every width.</summary>
    public async Task<Sight> SeeAsync(string path)
    {
        var sight = new Sight(path);
        try
        {
            if (_how.Only is { } only && !only.IsMatch(Kinds.Of(path)))
            {
                sight.Links = await ReadLinksAsync(path);
                return sight;
            }

            await SeeAsync(sight, path);
        }
        catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException)
        {
            // One page that does not come is no reason not to see the others.
            Found(sight, "not seen", wrong.Message.Split('\n')[0], "", 0);
            sight.IsPage = true;
        }

        return sight;
    }

    private async Task SeeAsync(Sight sight, string path)
    {
        foreach (var language in _how.Languages)
        {
            if (await TimedAsync("open", OpenAsync(path, language)) is not { } status)
                return;
            sight.IsPage = true;
            // A link that a page gives leads somewhere for whoever was given it; /nowhere is asked for on purpose.
            if (status is >= 500 or 403 or 404 && path != Inhabited.Nowhere)
                Found(sight, status >= 500 ? "broken" : "leads nowhere", $"status {status}", language, 0);
            foreach (var text in await TimedAsync("words", _page.EvaluateAsync<string[]>(PageLook.Words, language)))
            {
                if (Id().IsMatch(InBrackets().Replace(text, "")) || !_authored.Has(text))
                    Found(sight, "in no language", text, language, 0);
                else if (language == "ar")
                    sight.Content.Add(new Finding("in English", text, Where(path, language, 0)));
            }

            if (language == _how.Languages[0])
                sight.Links = await LinksAsync();
            // From where the last language ended back again: every width but one needs no change.
            var widths = _how.Widths.OrderBy(width => Math.Abs(width - _width)).ToList();
            foreach (var width in widths)
            {
                await TimedAsync("narrow", WideAsync(width));
                foreach (var theme in _how.Themes)
                {
                    await ThemeAsync(theme);
                    foreach (var what in await TimedAsync("fit", _page.EvaluateAsync<string[]>(PageLook.Fit)))
                        Found(sight, what[..what.IndexOf(':', StringComparison.Ordinal)], what[(what.IndexOf(':', StringComparison.Ordinal) + 2)..], language, width, theme);
                    sight.Looks++;
                }

                // Of three widths the outer two show the most.
                if (_how.Pictures is { } folder && language == _how.Languages[^1] && (_how.Widths.Count < 3 || width != 1024))
                    await _page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, PictureOf(path, width)), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 60 });
            }

            if (_how.IsAxe && language == _how.Languages[^1])
            {
                foreach (var theme in _how.Themes)
                {
                    await ThemeAsync(theme);
                    foreach (var what in await TimedAsync("axe", _page.AxeAsync()))
                        Found(sight, "axe", what, language, _width, theme);
                }
            }
        }
    }

    private async Task<string[]> LinksAsync()
    {
        var origin = new Uri(_page.Url).GetLeftPart(UriPartial.Authority);
        return [.. (await _page.EvaluateAsync<string[]>(PageLook.Links)).Select(href => Plain(href[origin.Length..]))];
    }

    private static string Plain(string href) => Choice().Replace(href.Split('#')[0], "").TrimEnd('?', '&');

    // Of a page that is not looked at.
    private async Task<string[]> ReadLinksAsync(string path) =>
        [.. Href().Matches(await Inhabited.ReadAsync(_page, path)).Select(match => Plain(WebUtility.HtmlDecode(match.Groups[1].Value))).Distinct()];

    // Returns null for what is no page.
    private async Task<int?> OpenAsync(string path, string language)
    {
        try
        {
            var answer = await GoAsync(path, language);
            // Who is led on to another address is led there without the language he asked for.
            if (answer?.Request.RedirectedFrom is not null && await _page.Locator("html").GetAttributeAsync("lang") != language)
                answer = await GoAsync(new Uri(_page.Url).PathAndQuery, language);
            return answer is null || !answer.Headers.GetValueOrDefault("content-type", "").Contains("html", StringComparison.Ordinal) ? null : answer.Status;
        }
        catch (PlaywrightException wrong) when (wrong.Message.Contains("Download is starting", StringComparison.Ordinal) || wrong.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private Task<IResponse?> GoAsync(string path, string language) => _page.GotoAsync(
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}&theme={_how.Themes[0]}", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

    // The size alone; then a frame in which what listens to sizes has drawn itself anew, in the letters of the page.
    private async Task<bool> WideAsync(int width)
    {
        if (width != _width)
            await _page.SetViewportSizeAsync(width, 900);
        _width = width;
        await _page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))");
        return true;
    }

    private async Task ThemeAsync(string theme)
    {
        if (_how.Themes.Count > 1)
            await _page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
    }

    private static async Task<T> TimedAsync<T>(string what, Task<T> task)
    {
        var begun = Stopwatch.GetTimestamp();
        var result = await task;
        Times.AddOrUpdate(what, _ => Stopwatch.GetElapsedTime(begun), (_, before) => before + Stopwatch.GetElapsedTime(begun));
        return result;
    }

    private string PictureOf(string path, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{_walker.Who}-{string.Concat(Kinds.Of(path).Trim('/').Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'))}-{width}.jpg");

    private void Found(Sight sight, string kind, string what, string language, int width, string theme = "") =>
        sight.Findings.Add(new Finding(kind, what, $"{Where(sight.Path, language, width)}{(theme == _how.Themes[0] ? "" : $" {theme}")}".TrimEnd()));

    private string Where(string path, string language, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{_walker.Who} {path} {language}{(width == 0 ? "" : $" {width}")}");

    // The names by which a case's authors tell things apart are for nobody who plays or leads it.
    [GeneratedRegex("\\b[a-z]+(_[a-z]+)+\\b|\\b[a-z]+\\.[a-z]+ [a-z]+\\.[a-z]+\\b")]
    private static partial Regex Id();

    // People who walk have their seats for names.
    [GeneratedRegex("⟦[^⟧]*⟧")]
    private static partial Regex InBrackets();

    [GeneratedRegex("<a [^>]*?href=\"(/[^\"]*)\"")]
    private static partial Regex Href();

    // The language and the theme that were asked for, where a link carries them on.
    [GeneratedRegex("(?<=[?&])(lang|theme)=[^&]*&?|[?&](lang|theme)=[^&]*$")]
    private static partial Regex Choice();
}
