using System.Net.Http.Json;
using System.Text;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Play;

/// <summary>One desk on several screens: it is read and drawn once, and each screen gets exactly what it lacks.</summary>
public sealed class ScreensOfOneSeatTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_screens_of_a_seat_get_the_same_parts_and_one_that_comes_late_gets_all()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, key) = await SeatedAsync(house);
        using var first = await FeedAsync(browser, house, "");
        using var second = await FeedAsync(browser, house, "");
        using var catalogue = await FeedAsync(browser, house, "&q=room");

        await RunToAsync(house, 2_000);
        foreach (var screen in (Screen[])[first, second, catalogue])
            await screen.UntilAsync("First call");

        // Who connects now with the number of before is given every list anew, once.
        using var late = await FeedAsync(browser, house, "");
        (await late.UntilAsync("First call")).ShouldContain("hx-target=\"#facts-list\"");
        await house.ActAsync(key, new OpenItem(house.Seat("officer"), house.Desk("officer", desk => desk.Items[0].Handle)));
        var told = await first.UntilAsync("A patrol");
        told.ShouldContain("hx-target=\"#inbox-list\" hx-swap=\"afterbegin\"");
        told.ShouldNotContain("hx-target=\"#decisions-list\"");
        foreach (var screen in (Screen[])[second, catalogue, late])
            (await screen.UntilAsync("A patrol")).ShouldBe(told);
    }

    [Fact]
    public async Task What_one_screen_opens_unfolds_on_the_other()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, key) = await SeatedAsync(house);
        using var screen = await FeedAsync(browser, house, "");
        await RunToAsync(house, 2_000);
        (await screen.UntilAsync("First call")).ShouldNotContain("Somebody cries");

        var item = house.Desk("officer", desk => desk.Items[0].Handle);
        await house.ActAsync(key, new OpenItem(house.Seat("officer"), item));
        (await screen.UntilAsync("Somebody cries")).ShouldContain($"hx-target=\"#item-{item}\"");
    }

    [Fact]
    public async Task Erased_words_leave_the_screens_that_are_open_and_those_that_open()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, key) = await SeatedAsync(house);
        var words = TextStore.Prepare("We ring at the quarry house", key);
        await house.ActAsync(key, new RecordDecision(house.Seat("officer"), words.Reference, default, default, default), words);
        using var screen = await FeedAsync(browser, house, "");
        (await screen.UntilAsync("quarry house")).ShouldContain("hx-target=\"#decisions-list\"");
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("Edda Lund");

        (await house.Exercise.EraseWordsOfAsync(Actor.Person(key), key)).ShouldBe(2);

        (await screen.UntilAsync("hx-target=\"#decisions-list\"")).ShouldNotContain("quarry house");
        var control = await house.Director.GetStringAsync(house.Href, Cancel);
        control.ShouldNotContain("Edda Lund");
        control.ShouldNotContain("quarry house");
    }

    [Fact]
    public async Task The_door_to_the_debrief_comes_to_a_desk_that_is_open_and_goes_again()
    {
        await using var house = await ControlHouse.OpenAsync(extra: "rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }\n");
        var (browser, _) = await SeatedAsync(house);
        await RunToAsync(house, 6_000);
        using var screen = await FeedAsync(browser, house, "");
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"), true)).ShouldBeNull();
        await screen.UntilAsync($"href=\"/exercises/{house.Exercise.Id}/debrief\"");
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"), false)).ShouldBeNull();
        (await screen.UntilAsync("debrief-door")).ShouldNotContain("/debrief\"");
    }

    private static async Task<(HttpClient Browser, string Key)> SeatedAsync(ControlHouse house)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "Edda Lund");
        (await browser.PostAsJsonAsync($"/api/v1/exercises/{house.Exercise.Id}/seat", new { seat = "officer" }, Cancel)).EnsureSuccessStatusCode();
        return (browser, key);
    }

    private static async Task RunToAsync(ControlHouse house, int seconds)
    {
        var host = Actor.Host("test");
        await house.Exercise.RunAsync(host);
        await house.Exercise.JumpAsync(host, new Kernel.SimTime(seconds));
        await house.Exercise.PauseAsync(host);
    }

    private static async Task<Screen> FeedAsync(HttpClient browser, ControlHouse house, string shows) => new(await browser.GetStreamAsync(
        $"/exercises/{house.Exercise.Id}/desk/feed?after={1L << 32}{shows}", Cancel));

    private sealed class Screen(Stream stream) : IDisposable
    {
        private readonly StreamReader reader = new(stream);
        private readonly StringBuilder seen = new();

        /// <summary>The next message that holds some words.</summary>
        public async Task<string> UntilAsync(string words)
        {
            try
            {
                return await ReadAsync(words).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
            }
            catch (TimeoutException e)
            {
                throw new InvalidOperationException($"It never said '{words}', but:\n{seen}", e);
            }
        }

        public void Dispose() => reader.Dispose();

        private async Task<string> ReadAsync(string words)
        {
            var message = new StringBuilder();
            while (await reader.ReadLineAsync(Cancel) is { } line)
            {
                seen.AppendLine(line.Length > 400 ? line[..400] : line);
                if (line.Length > 0)
                    message.Append(line).Append('\n');
                else if (message.ToString() is var whole && whole.Contains(words, StringComparison.Ordinal))
                    return whole;
                else
                    message.Clear();
            }

            throw new InvalidOperationException($"The feed ended before it said: {words}");
        }
    }
}
