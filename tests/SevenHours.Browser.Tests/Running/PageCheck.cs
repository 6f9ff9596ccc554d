using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace SevenHours.Browser.Tests.Running;

/// <summary>What must hold on every page of the product.</summary>
public static class PageCheck
{
    // Only what is wrong is asked for: describing all that is right takes longer than finding it.
    private static readonly AxeRunOptions s_axe = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>
    /// Asserts that the page says EXERCISE, holds a no-duff button within the screen, does not scroll sideways, breaks no content
    /// policy and gives axe nothing to find. Call <see cref="Watch"/> before going to the page.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="troubles">What <see cref="Watch"/> collects.</param>
    /// <param name="part">The part axe looks at, when the rest of the page was looked at before; all of it when not given.</param>
    public static async Task IsSoundAsync(this IPage page, IReadOnlyCollection<string>? troubles = null, string? part = null)
    {
        var where = $"{page.Url} at {page.ViewportSize?.Width}";
        (await page.Locator(".band strong").First.IsVisibleAsync()).ShouldBeTrue($"exercise band: {where}");
        (await page.Locator("button.noduff").IsVisibleAsync()).ShouldBeTrue($"no-duff: {where}");
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .ShouldBeLessThanOrEqualTo(0, $"sideways scrolling: {where}");
        (await page.EvaluateAsync<int>("() => Math.round(document.querySelector('.bar > .seat')?.getBoundingClientRect().width ?? 999)"))
            .ShouldBeGreaterThan(90, $"the bar says where one is: {where}");
        if (troubles is not null)
            troubles.ShouldBeEmpty(where);

        // What runs in the page has no limit of its own: a page that stands still must fail and not hang the suite.
        var found = await (part is null ? page.RunAxe(s_axe) : page.Locator(part).RunAxe(s_axe)).WaitAsync(TimeSpan.FromMinutes(2));
        found.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")
            .ShouldBeEmpty(where);
    }

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
