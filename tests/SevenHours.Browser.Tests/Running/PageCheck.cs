using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace SevenHours.Browser.Tests.Running;

/// <summary>What must hold on every page of the product.</summary>
public static class PageCheck
{
    private static readonly int[] s_widths = [1440, 1024, 390];

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    // Only what is wrong is asked for: describing all that is right takes longer than finding it. No page has a frame, so axe runs in the page itself
    // and not, as its package does it, in one more page for each run.
    private const string RunAxe = """
        async part => {
            const found = await axe.run(part ? document.querySelector(part) : document, { resultTypes: ['violations'] });
            return found.violations.map(one => `${one.id}: ${one.help} at ${one.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    private const string Look = """
        () => {
            const seen = element => element !== null && element.checkVisibility({ visibilityProperty: true });
            const wrong = [];
            if (!seen(document.querySelector('.band strong'))) wrong.push('no exercise band');
            if (!seen(document.querySelector('button.noduff'))) wrong.push('no no-duff button');
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) wrong.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
            const seat = document.querySelector('.bar > .seat');
            if (seat !== null && seat.getBoundingClientRect().width <= 90) wrong.push('the bar does not say where one is');
            return wrong;
        }
        """;

    /// <summary>
    /// Asserts that the page says EXERCISE, holds a no-duff button within the screen, does not scroll sideways, breaks no content
    /// policy and gives axe nothing to find. Call <see cref="Watch"/> before going to the page.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="troubles">What <see cref="Watch"/> collects.</param>
    /// <param name="part">The part axe looks at, when the rest of the page was looked at before; all of it when not given.</param>
    public static async Task IsSoundAsync(this IPage page, IReadOnlyCollection<string>? troubles = null, string? part = null)
    {
        await page.FitsAsync(troubles);
        (await page.AxeAsync(part)).ShouldBeEmpty(Where(page));
    }

    /// <summary>What axe finds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="part">The part axe looks at; all of it when not given.</param>
    public static async Task<string[]> AxeAsync(this IPage page, string? part = null)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(s_axe);

        // What runs in the page has no limit of its own: a page that stands still must fail and not hang the suite.
        return await page.EvaluateAsync<string[]>(RunAxe, part).WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>All of <see cref="IsSoundAsync"/> but axe: what a width alone can change on a page that axe has seen.</summary>
    /// <param name="page">The page.</param>
    /// <param name="troubles">What <see cref="Watch"/> collects.</param>
    public static async Task FitsAsync(this IPage page, IReadOnlyCollection<string>? troubles = null)
    {
        (await page.EvaluateAsync<string[]>(Look)).ShouldBeEmpty(Where(page));
        if (troubles is not null)
            troubles.ShouldBeEmpty(Where(page));
    }

    /// <summary>The open page fits every width of the house, without being loaded again; it is then as wide as before.</summary>
    /// <param name="page">The page.</param>
    /// <param name="troubles">What <see cref="Watch"/> collects.</param>
    public static async Task FitsEverywhereAsync(this IPage page, IReadOnlyCollection<string>? troubles = null)
    {
        var before = page.ViewportSize!;
        foreach (var width in s_widths.Where(width => width != before.Width))
        {
            await page.SetViewportSizeAsync(width, before.Height);
            await page.FitsAsync(troubles);
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    private static string Where(IPage page) => $"{page.Url} at {page.ViewportSize?.Width}";

    /// <summary>Collects what the page complains of: script errors and breaches of the content policy.</summary>
    public static IReadOnlyCollection<string> Watch(this IPage page)
    {
        var troubles = new List<string>();
        page.PageError += (_, error) => troubles.Add(error);
        page.Console += (_, message) =>
        {
            // The status of the page itself also lands on the console; an error page is not a trouble.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                troubles.Add(message.Text);
        };
        return troubles;
    }
}
