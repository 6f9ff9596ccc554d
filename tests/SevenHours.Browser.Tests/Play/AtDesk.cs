using Microsoft.Playwright;
using Shouldly;

namespace SevenHours.Browser.Tests.Play;

/// <summary>What a person does at his desk, by the pages.</summary>
public static class AtDesk
{
    /// <summary>How many items lie in the inbox.</summary>
    public static Task<int> InboxAsync(this IPage desk) => desk.Locator("#inbox-list > *").CountAsync();

    /// <summary>Waits until so many items are there, without loading the page anew.</summary>
    public static Task HasItemsAsync(this IPage desk, int atLeast) =>
        desk.WaitForFunctionAsync("n => document.querySelectorAll('#inbox-list > *').length >= n", atLeast);

    /// <summary>Opens what lies unread, at most so much of it.</summary>
    public static async Task OpenAsync(this IPage desk, int most = 4)
    {
        for (var left = most; left > 0 && await desk.Locator("#inbox-list .row.unread").First.GetAttributeIfThereAsync("id") is { } id; left--)
        {
            await desk.OpenItemAsync(id);
        }
    }

    /// <summary>Opens one item where it stands, or on the page that asks first when it bears a content note; then the desk is there again.</summary>
    public static async Task OpenItemAsync(this IPage desk, string id)
    {
        var home = desk.Url;
        var row = desk.Locator($"#{id}");
        var asks = await row.Locator(".contentnote").CountAsync() > 0;
        await row.DispatchEventAsync("click");
        if (asks)
        {
            await desk.Locator("main form[action$='/open'] .btn.go").ClickAsync();
            await desk.Locator("main .reading").WaitForAsync();
            await desk.GotoAsync(home);
        }

        await desk.Locator($"details#{id}").WaitForAsync();
    }

    /// <summary>Passes the first facts of the case file on to a seat.</summary>
    public static async Task ShareAsync(this IPage desk, string home, string seat, int facts)
    {
        await desk.GotoAsync($"{home}/share");
        var boxes = desk.Locator("input[name=fact]");
        (await boxes.CountAsync()).ShouldBeGreaterThanOrEqualTo(facts);
        for (var i = 0; i < facts; i++)
            await boxes.Nth(i).CheckAsync(new LocatorCheckOptions { Force = true });
        await desk.Locator($"input[name=to][value={seat}]").CheckAsync(new LocatorCheckOptions { Force = true });
        await desk.SendAsync("#share");
    }

    /// <summary>Asks an agency for leave to do an act, on all facts held.</summary>
    public static async Task AskAsync(this IPage desk, string home, string action, string agency, string target)
    {
        await desk.GotoAsync($"{home}/ask?action={action}");
        await desk.Locator("#ask select[name=to]").SelectOptionAsync(agency);
        await desk.Locator("#ask input[name=target]").FillAsync(target);
        await desk.Locator("#ask select[name=ground]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await desk.Locator("#ask [name=milder]").FillAsync("Nothing milder opens a locked door.");
        foreach (var box in await desk.Locator("#ask input[name=fact]").AllAsync())
            await box.CheckAsync(new LocatorCheckOptions { Force = true });
        await desk.SendAsync("#ask");
    }

    /// <summary>Writes in the decision log and records it.</summary>
    public static async Task DecideAsync(this IPage desk, string what, string why)
    {
        await desk.Locator("#d-what").FillAsync(what);
        await desk.Locator("#d-why").FillAsync(why);
        await desk.Locator("form.logform button[type=submit]").ClickAsync();
        await desk.Locator("#decisions-list").GetByText(what).WaitForAsync();
    }

    /// <summary>Writes to another seat.</summary>
    public static async Task WriteAsync(this IPage desk, string home, string seat, string text)
    {
        await desk.GotoAsync($"{home}?with={seat}#talk");
        await desk.Locator("#m-text").FillAsync(text);
        await desk.Locator(".say button").ClickAsync();
        await desk.Locator("#thread-list .msg.me").GetByText(text).WaitForAsync();
        await desk.GotoAsync(home);
    }

    internal static async Task SendAsync(this IPage desk, string sheet)
    {
        await desk.Locator($"{sheet} form button[type=submit]").First.ClickAsync();
        await desk.Locator("main.desk").WaitForAsync();
    }

    private static async Task<string?> GetAttributeIfThereAsync(this ILocator row, string name) =>
        await row.CountAsync() > 0 ? await row.GetAttributeAsync(name) : null;
}
