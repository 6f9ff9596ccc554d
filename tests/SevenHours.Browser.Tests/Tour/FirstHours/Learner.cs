using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;

namespace SevenHours.Browser.Tests.Tour.FirstHours;

/// <summary>One of six, in a browser of his own.</summary>
/// <param name="Part">Where he sits and what he does there.</param>
/// <param name="Page">His page.</param>
/// <param name="Language">In which he reads.</param>
/// <param name="Home">The address of his desk.</param>
public sealed record Learner(Part Part, IPage Page, string Language, string Home)
{
    /// <summary>Opens what lies unread, and what his desk says waits for him; says how much there is.</summary>
    public async Task<int> ReadAsync(int most)
    {
        await Page.GotoAsync(Home);
        await Page.OpenAsync(most);
        return await Page.InboxAsync() + await Page.Locator("#needs-list > *").CountAsync();
    }

    /// <summary>Does his act from the catalogue of the desk; returns what stands then under what he is doing, or why it was refused.</summary>
    public async Task<string> ActAsync()
    {
        await Page.GotoAsync($"{Home}#do");
        var name = Part.Action ?? await OfferedAsync();
        await Page.Locator($"#act-{name} a[href$='/do/{name}']").ClickAsync();
        await Page.Locator("#act form [name=target]").FillAsync(Part.Target);
        await Page.Locator("#act form button.go").ClickAsync();
        await Page.Locator("main.desk, .refusal").First.WaitForAsync();
        return await Page.Locator("main.desk").CountAsync() > 0
            ? $"{name}: {string.Join(" | ", await Page.Locator("#acts-list .row h3").AllTextContentsAsync())}"
            : throw new InvalidOperationException($"{Part.Seat}: {name} was refused: {await Page.Locator(".refusal").First.InnerTextAsync()}");
    }

    /// <summary>Writes to another agency.</summary>
    public Task WriteAsync(Learner other, string text) => Page.WriteAsync(Home, other.Part.Seat, text);

    /// <summary>Writes a decision down.</summary>
    public async Task DecideAsync(string what, string why)
    {
        await Page.GotoAsync($"{Home}#log");
        await Page.DecideAsync(what, why);
    }

    // The first act of his own mandate that needs nobody's leave.
    private async Task<string> OfferedAsync() =>
        await Page.EvaluateAsync<string?>("() => [...document.querySelectorAll('#actions-list .act')].find(act => act.querySelector(\"a[href*='/do/'] svg\"))?.id.slice(4)")
        ?? throw new InvalidOperationException($"{Part.Seat} is offered no act that he may do of his own.");
}
