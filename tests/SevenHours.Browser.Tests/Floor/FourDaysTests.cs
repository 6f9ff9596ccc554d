using System.Globalization;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>
/// A four-day exercise with 120 connections, people who sleep, press what cannot be done and flood the others, and one director with two helpers.
/// In the suite an hour of the first day and some minutes of the second; with <c>SEVENHOURS_SOAK=1</c> four days as long as the scenario's.
/// </summary>
public sealed class FourDaysTests(BrowserFixture fixture, ITestOutputHelper output)
{
    // When each day begins, in exercise seconds, and for how long it is played: shortly, and at length.
    private static readonly (int Opens, int Shortly, int AtLength)[] s_days = [(0, 55, 470), (20 * 3600, 8, 350), (68 * 3600, 4, 290), (164 * 3600, 4, 350)];

    // At sixty times speed a press of a second is a minute, and a busy machine takes several: what is promised is that nobody is left, and how long
    // it took is printed.

    // At sixty times speed; how fast a busy machine draws a page is no matter of this test.
    private const int HalfMinuteOfTheRoom = 30;

    [Fact]
    public async Task One_director_and_two_helpers_run_four_days_and_a_power_cut()
    {
        await using var floor = await Floor.OpenAsync(Soak.Seed);
        output.WriteLine($"SEED={Soak.Seed}, {floor.Robots.Count} people in seats, three teams");
        await using var director = await StaffPageAsync(floor, 1440);
        await using var helper = await StaffPageAsync(floor, 390);
        await using var mentor = await StaffPageAsync(floor, 1024);
        await director.Page.GotoAsync($"/exercises/{floor.Exercise}/hour");
        await CountMinutesOfTheExerciseAsync(director.Page);
        await helper.Page.GotoAsync($"/exercises/{floor.Exercise}/white-cell");
        await mentor.Page.GotoAsync($"/exercises/{floor.Exercise}/coach");
        var staff = new StaffScripts(floor, director.Page, helper.Page, mentor.Page);
        staff.Begin();

        var back = TimeSpan.Zero;
        foreach (var (number, (opens, shortly, atLength)) in s_days.Index())
        {
            if (number > 0)
                await floor.JumpAsync(opens);
            var minutes = Soak.Rounds(shortly, atLength);
            if (number == 1)
            {
                await floor.PlayAsync(minutes / 2);
                back = await floor.CutPowerAsync();
                output.WriteLine(Say($"power cut on day two: every telephone listened again {back.TotalSeconds:0.0} s after the restart"));
                await floor.PlayAsync(minutes - minutes / 2);
            }
            else
            {
                await floor.PlayAsync(minutes);
            }

            (await floor.ListenAsync()).ShouldBe(120);
            await floor.PauseAsync();
            output.WriteLine(Say($"day {number + 1}: {minutes} minutes played, {staff.Presses.Sum()} presses of staff so far, {floor.Robots.Sum(robot => robot.Done)} acts of people"));
        }

        await floor.CloseAsync();
        await staff.EndAsync();
        var hours = floor.PlayedMinutes / 60.0;
        output.WriteLine(Say($"presses in an hour of play for sixty seats: director {staff.Presses[0] / hours:0}, white cell {staff.Presses[1] / hours:0}, mentor {staff.Presses[2] / hours:0}"));

        back.ShouldBeLessThan(Floor.LongestAway, "every telephone comes back by itself");
        floor.Complaints.ShouldBeEmpty();
        var waits = floor.Robots.SelectMany(robot => robot.Requests.Values).Where(request => request.Answered is not null).Select(request => PlayedBetween(request.Asked, request.Answered!.Value) / 60).ToList();
        output.WriteLine(Say($"{waits.Count} questions answered, the longest wait {(waits.Count > 0 ? waits.Max() : 0)} minutes"));
        waits.ShouldNotBeEmpty();
        floor.Robots.SelectMany(robot => robot.Requests.Values).Count(request => request.Answered is null).ShouldBeLessThan(waits.Count, "most are answered before the last has asked");
        foreach (var robot in floor.Robots.Where(robot => robot.Habit == Habit.Sleeper))
        {
            staff.Raised.Keys.ShouldContain(robot.Seat, "who sleeps is seen");
            var last = robot.Acted.TakeWhile((at, i) => i == 0 || at - robot.Acted[i - 1] < Floor.Sleep / 2).Last();
            (staff.Raised[robot.Seat] - last).ShouldBeLessThanOrEqualTo(Floor.Sleep + HalfMinuteOfTheRoom, $"{robot.Seat} is seen while asleep, or as soon as the page comes to it");
        }

        staff.Raised.Keys.ShouldContain(floor.Robots.Single(robot => robot.Habit == Habit.Lost).Seat, "who presses what cannot be done is seen");
    }

    // Nights do not count: who asks at the close of play is answered before the next day opens, or in its first minutes.
    private static int PlayedBetween(int asked, int answered) => s_days.Sum(day =>
        Math.Max(0, Math.Min(answered, day.Opens + (60 * Soak.Rounds(day.Shortly, day.AtLength))) - Math.Max(asked, day.Opens)));

    // The room has no hours here: the limits are those of the exercise clock.
    private static async Task CountMinutesOfTheExerciseAsync(IPage page)
    {
        await page.Locator("[popovertarget=limits]").First.ClickAsync();
        await page.Locator("#limits input[name=exercise-time][value=yes]").CheckAsync();
        await page.Locator("#limits button.go").ClickAsync();
        await page.Locator("#limits").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    private async Task<StaffPage> StaffPageAsync(Floor floor, int width)
    {
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = floor.Server.Url, ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync(floor.Director.Cookies.Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = floor.Server.Url }));
        context.SetDefaultTimeout(5_000);
        return new StaffPage(context, await context.NewPageAsync());
    }

    private static string Say(FormattableString says) => says.ToString(CultureInfo.InvariantCulture);

    private sealed record StaffPage(IBrowserContext Context, IPage Page) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
