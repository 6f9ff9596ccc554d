using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Something that is wrong on a page.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Where">The page, its language and its width.</param>
internal sealed record Finding(string What, string Where);

/// <summary>One person's walk: every page that pages lead to, each kind of page once, in two languages and at three widths.</summary>
/// <param name="who">Who walks.</param>
/// <param name="page">His browser.</param>
/// <param name="authored">What authors wrote.</param>
internal sealed partial class Crawl(string who, IPage page, Authored authored)
{
    private static readonly string[] s_languages = ["en-XA", "ar"];

    private static readonly int[] s_widths = [1440, 1024, 390];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Who walks.</summary>
    public string Who => who;

    /// <summary>What was found.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Authors' words that stand in English on Arabic pages: for whoever translates the case, no fault of a page.</summary>
    public List<Finding> Content { get; } = [];

    /// <summary>The pages that were seen.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>How many kinds of pages were left when the walk was broken off.</summary>
    public int Left { get; private set; }

    /// <summary>Walks.</summary>
    /// <param name="from">Where he begins.</param>
    /// <param name="most">How many pages at most.</param>
    /// <param name="often">Is called now and then, to write down what was found so far.</param>
    public async Task WalkAsync(IEnumerable<string> from, int most, Action often)
    {
        var origin = new Uri(page.Url).GetLeftPart(UriPartial.Authority);
        var queue = new Queue<string>(from.Where(path => _known.Add(Kind(path))));
        while (queue.Count > 0 && Seen.Count < most)
        {
            var path = queue.Dequeue();
            foreach (var href in await SeeAsync(path))
            {
                var next = href[origin.Length..].Split('#')[0];
                if (next.Length > 0 && !Aside().IsMatch(next) && _known.Add(Kind(next)))
                    queue.Enqueue(next);
            }

            Left = queue.Count;
            if (Seen.Count % 10 == 0)
                often();
        }

    }

    private async Task<string[]> SeeAsync(string path)
    {
        string[] links = [];
        foreach (var language in s_languages)
        {
            await page.SetViewportSizeAsync(s_widths[0], 900);
            IResponse? answer;
            try
            {
                answer = await OpenAsync(path, language);
                // Who is led on to another address is led there without the language he asked for.
                if (answer?.Request.RedirectedFrom is not null && await page.Locator("html").GetAttributeAsync("lang") != language)
                    answer = await OpenAsync(new Uri(page.Url).PathAndQuery, language);
            }
            catch (PlaywrightException wrong) when (wrong.Message.Contains("Download is starting", StringComparison.Ordinal) || wrong.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
            {
                return [];
            }

            if (answer is null || !answer.Headers.GetValueOrDefault("content-type", "").Contains("html", StringComparison.Ordinal))
                return [];
            if (answer.Status >= 500)
                Findings.Add(new Finding($"status {answer.Status}", Where(path, language, 0)));
            // A link that a page gives leads somewhere for whoever was given it.
            if (answer.Status is 403 or 404)
                Findings.Add(new Finding($"leads nowhere: status {answer.Status}", Where(path, language, 0)));
            foreach (var text in await page.EvaluateAsync<string[]>(PageLook.Words, language == "en-XA"))
            {
                if (!authored.Has(text))
                    Findings.Add(new Finding($"in no language: {text}", Where(path, language, 0)));
                else if (language == "ar")
                    Content.Add(new Finding(text, Where(path, language, 0)));
            }

            foreach (var width in s_widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                // A frame, in which what listens to sizes has drawn itself anew.
                await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
                Findings.AddRange((await page.EvaluateAsync<string[]>(PageLook.Fit)).Select(what => new Finding(what, Where(path, language, width))));
            }

            if (language == s_languages[0])
                links = await page.EvaluateAsync<string[]>(PageLook.Links);
        }

        Seen.Add(path);
        return links;
    }

    private Task<IResponse?> OpenAsync(string path, string language) => page.GotoAsync(
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

    private string Where(string path, string language, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"{who} {path} {language}{(width == 0 ? "" : $" {width}")}");

    // Pages that differ by whom or what they are about alone are one kind.
    private static string Kind(string address)
    {
        var parts = address.Split('?', 2);
        var path = Thing().Replace(Key().Replace(parts[0], "*"), "/$1/*");
        var asked = parts[1..].SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')[0]).Where(name => name is not ("lang" or "theme" or "said" or "with")).Distinct().Order(StringComparer.Ordinal);
        return $"{path}?{string.Join(',', asked)}";
    }

    [GeneratedRegex("sign-out|/scale/|/theme/|/language/|/look|/events\\?of|\\.(csv|xlsx|docx|json|jsonl|ics|zip|pdf|svg|png|jwt|md|txt|xml|gexf|graphml)\\b|format=|download|/files?/|/api/")]
    private static partial Regex Aside();

    [GeneratedRegex("[0-9a-f]{8,}|[a-z0-9]{8,13}(?=/|$)")]
    private static partial Regex Key();

    [GeneratedRegex("/(do|law|drafts|tips|papers|practices|seats?|people|wall|facts?|items?|requests|files?|persons?|sites|operations|letters|messages|agencies|handbook|events|report|sessions|tests|forms|tasks|works|attendance|competences|trainers|countries|measures|places|lines|sheet|described|charts?|phones?|scenes?|interviews?|meetings?|decisions|moments)/[^/]+")]
    private static partial Regex Thing();
}
