using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Tour.FirstHours;

/// <summary><c>./tour first-hours SCENARIO</c>: six people in six browsers and its languages play the first hours of a scenario, with stand-ins in all other seats.</summary>
public sealed class FirstHoursTests(BrowserFixture fixture)
{
    private readonly string _folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR") ?? "";
    private readonly List<string> _troubles = [];
    private readonly List<string> _log = [];
    private int _pictures;

    [Fact(Explicit = true)]
    public async Task Six_people_play_the_first_hours_and_read_the_debrief()
    {
        var scenario = Environment.GetEnvironmentVariable("SEVENHOURS_FIRST_HOURS") ?? "one-referral";
        var file = CaseFile.Read(scenario);
        await using var house = await PlayHouse.OpenAsync(fixture, "school", scenario, scenario);
        var six = new List<Learner>();
        foreach (var (i, part) in Casting.Of(scenario, file.Solo).Index())
            six.Add(await JoinAsync(house, part, file.Languages[i % file.Languages.Count], i));

        await house.ClockAsync(new { running = true, jumpTo = 12 * 60 });
        await EachAsync(six, async one => Say(one, $"at 00:12 has {await one.ReadAsync(3)}"));
        await EachAsync(six, async one => Say(one, await one.ActAsync()));
        await PictureAsync(six, "desk-0012");
        await house.ClockAsync(new { jumpTo = 40 * 60 });
        await EachAsync(six, one => one.ReadAsync(3));
        await house.ClockAsync(new { jumpTo = 60 * 60 });
        var idle = new List<string>();
        foreach (var one in six)
        {
            var has = await one.ReadAsync(3);
            Say(one, $"at 01:00 has {has}");
            if (has == 0)
                idle.Add(one.Part.Seat);
        }

        // Each asks the next, who answers; each reads what was said to him.
        foreach (var (i, one) in six.Index())
            await one.WriteAsync(six[(i + 1) % 6], Casting.Words(one.Language).Asks);
        foreach (var (i, one) in six.Index())
        {
            await one.ReadAsync(4);
            await one.WriteAsync(six[(i + 5) % 6], Casting.Words(one.Language).Answers);
        }

        await PictureAsync(six, "desk-0100");
        await house.ClockAsync(new { jumpTo = 110 * 60 });
        await EachAsync(six, async one =>
        {
            await one.ReadAsync(4);
            await one.DecideAsync(Casting.Words(one.Language).Answers, Casting.Words(one.Language).Asks);
        });
        await house.ClockAsync(new { jumpTo = 180 * 60 });
        await EachAsync(six, one => one.ReadAsync(4));
        await PictureAsync(six, "desk-0300");

        await house.ClockAsync(new { running = false, jumpTo = file.LatestSeconds });
        await EndAsync(house, six);
        await SaveLogAsync();
        idle.ShouldBeEmpty("a seat with nothing to do for the first hour");
        _troubles.ShouldBeEmpty();
    }

    private async Task<Learner> JoinAsync(PlayHouse house, Part part, string language, int number)
    {
        var page = await house.OpenPageAsync(number == 5 ? 390 : 1440, phone: number == 5, locale: language);
        Watch(page, part.Seat);
        await page.GotoAsync($"/join/{house.Pin}");
        if (number == 0)
            await ShootAsync(page, "join");
        await page.Locator("form.join [name=name]").FillAsync($"{(char)('A' + number)}. {part.Seat}");
        await page.Locator("form.join button.go").ClickAsync();
        await page.Locator("main.lobby").WaitForAsync();
        await page.Locator($"button[form=choose][value='1/{part.Seat}']").ClickAsync();
        var (link, desk) = (page.Locator("#mine a.btn.warm"), page.Locator("main.desk"));
        await link.Or(desk).First.WaitForAsync();
        if (number == 0 && await desk.CountAsync() == 0)
            await ShootAsync(page, "lobby");
        var learner = new Learner(part, page, language, $"/exercises/{house.Id}/desk");
        await page.GotoAsync(learner.Home);
        await desk.WaitForAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
        return learner;
    }

    // Play is over: the director reads the debrief, opens it to all, and everybody reads his own.
    private async Task EndAsync(PlayHouse house, IReadOnlyList<Learner> six)
    {
        var director = await house.ControlAsync();
        Watch(director, "director");
        foreach (var path in (string[])["control", "case-notes", "debrief", "debrief/decisions", "debrief/lived", "debrief/casework", "debrief/mistakes", "debrief/report"])
        {
            await GoAsync(director, $"/exercises/{house.Id}/{path}");
            await ShootAsync(director, $"director-{path.Replace('/', '-')}");
        }

        await GoAsync(director, $"/exercises/{house.Id}/debrief");
        if (await director.Locator("#opened form button[value=yes]").CountAsync() > 0)
            await director.Locator("#opened form button[value=yes]").ClickAsync();
        foreach (var one in six)
        {
            await GoAsync(one.Page, $"/exercises/{house.Id}/debrief");
            await ShootAsync(one.Page, $"debrief-{one.Part.Seat}-{one.Language}");
        }
    }

    private async Task GoAsync(IPage page, string path)
    {
        var answer = await page.GotoAsync(path);
        if (answer!.Status != 200)
            _troubles.Add($"{path}: {answer.Status}");
    }

    private async Task PictureAsync(IEnumerable<Learner> six, string what)
    {
        foreach (var one in six)
        {
            await one.Page.GotoAsync(one.Home);
            await ShootAsync(one.Page, $"{what}-{one.Part.Seat}-{one.Language}");
        }
    }

    private async Task ShootAsync(IPage page, string name)
    {
        _pictures++;
        await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = _folder.Length == 0 ? null : Path.Combine(_folder, $"{_pictures:00}-{name}.png") });
        if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0)
            _troubles.Add($"{page.Url} scrolls sideways");
    }

    private void Watch(IPage page, string who)
    {
        page.PageError += (_, error) => _troubles.Add($"{who}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _troubles.Add($"{who}: {message.Text} ({message.Location})");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
                _troubles.Add($"{who}: {response.Status} {response.Url}");
        };
    }

    private void Say(Learner one, string what) => _log.Add($"{one.Part.Seat} ({one.Language}): {what}");

    private Task SaveLogAsync() =>
        _folder.Length == 0 ? Task.CompletedTask : File.WriteAllLinesAsync(Path.Combine(_folder, "what-they-did.txt"), ["EXERCISE", .. _log, .. _troubles.Select(one => $"TROUBLE {one}")]);

    private static async Task EachAsync(IEnumerable<Learner> six, Func<Learner, Task> does)
    {
        foreach (var one in six)
            await does(one);
    }
}
