using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>One director and two helpers, each at his page, who press what a person would press. They count their presses.</summary>
public sealed class StaffScripts(Floor floor, IPage director, IPage whiteCell, IPage mentor)
{
    private readonly Dictionary<string, int> _raised = [];
    private readonly CancellationTokenSource _end = new();
    private Task[] _working = [];
    private int _coachAgain;

    /// <summary>Presses of director, white cell and mentor.</summary>
    public int[] Presses { get; } = new int[3];

    /// <summary>When a seat was first seen with a flag since its last act, in minutes of play, by its name.</summary>
    public IReadOnlyDictionary<string, int> Raised => _raised;

    /// <summary>Lets them work.</summary>
    public void Begin() => _working = [WorkAsync(0, director, DirectAsync), WorkAsync(1, whiteCell, AnswerAsync), WorkAsync(2, mentor, CoachAsync)];

    /// <summary>Sends them home.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_working);
        _end.Dispose();
    }

    // A page whose server is away shows so and comes back: the person in front of it waits and presses again.
    private async Task WorkAsync(int who, IPage page, Func<Task<bool>> step)
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                if (await step())
                    Presses[who]++;
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                await BackAsync(page);
            }

            await Task.Delay(300, CancellationToken.None);
        }
    }

    private static async Task BackAsync(IPage page)
    {
        try
        {
            if (page.Url.StartsWith("chrome-error", StringComparison.Ordinal) || await page.Locator("main").CountAsync() == 0)
                await page.GoBackAsync();
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // The server is still away, or the page is just being loaded.
        }
    }

    // Flags are noted and seen to; what is proposed is sent.
    private async Task<bool> DirectAsync()
    {
        foreach (var flag in await director.Locator("#hour-flags article").AllAsync())
        {
            var id = await flag.GetAttributeAsync("id") ?? "";
            _raised.TryAdd(id["flag-".Length..id.LastIndexOf('-')], floor.PlayedMinutes);
        }

        if (await PressAsync(director, "#hour-proposals button.go") || await PressAsync(director, "#hour-flags article:not(.seen) .cluster button"))
            return true;
        return false;
    }

    // The most urgent first: opened, taken, answered in the body's name.
    private async Task<bool> AnswerAsync()
    {
        if (await whiteCell.Locator("#answer textarea[name=says]").CountAsync() == 0)
            return await PressAsync(whiteCell, "#queue a[data-row]");

        var says = whiteCell.Locator("#answer textarea[name=says]");
        if ((await says.InputValueAsync()).Length == 0)
            await says.FillAsync("Yes: send us what you have.");
        await whiteCell.Locator("[data-grant]").ClickAsync();
        await whiteCell.Locator("#queue").WaitForAsync();
        return true;
    }

    // A question for the team that has the oldest step open; then he lets them think.
    private async Task<bool> CoachAsync()
    {
        if (floor.PlayedMinutes < _coachAgain || !await PressAsync(mentor, "#coach-steps .rung:not(.given) button[value$='/question/desk']"))
            return false;

        _coachAgain = floor.PlayedMinutes + 10;
        return true;
    }

    private static async Task<bool> PressAsync(IPage page, string what)
    {
        var found = page.Locator(what).First;
        if (await found.CountAsync() == 0)
            return false;
        await found.ClickAsync(new LocatorClickOptions { Timeout = 3_000 });
        return true;
    }
}
