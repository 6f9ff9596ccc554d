using System.Globalization;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>The exercise of the course: made from the programme, its first part played by stand-ins and two people, and talked over.</summary>
internal sealed class Play(CourseRun run)
{
    // How far it is played, in seconds of the case.
    private const int Until = 9_000;

    // A prosecutor and an investigator of one team, each in a browser in his own language.
    private static readonly (string Name, string Language)[] s_players = [("Ana-Maria Ceban", "en"), ("Otabek Rahim", "ru")];

    private readonly List<(string Name, IPage Page)> _players = [];

    private string At => $"/exercises/{run.Exercise}";

    /// <summary>Made from the page of the programme, and seats given to everybody.</summary>
    public async Task MakeAsync()
    {
        var page = await run.AtAsync("");
        await CourseRun.PressAsync(page.Locator("a[href^='/exercises/new']"));
        await CourseRun.PressAsync(page.Locator("#case header a"));
        await CourseRun.PressAsync(page.Locator(".caserow h3 a[href*='case=vicenza']"));
        (await page.InputValueAsync("[name=teams]")).ShouldBe("4", "as many worlds as the course has teams");
        await page.FillAsync("[name=title]", "The blue door, Seven borders");
        await page.SelectOptionAsync("[name=standins]", "average");
        await page.CheckAsync("[name=waits][value=no]");
        await page.FillAsync("[name=seed]", "7");
        await CourseRun.PressAsync(page.Locator("form.create button.go"));
        run.Exercise = new Uri(page.Url).AbsolutePath.Split('/')[2];
        await run.AtAsync("");
        await Assertions.Expect(page.Locator($"#exercises a[href='{At}']")).ToBeVisibleAsync();

        await run.AtAsync("/print");
        await CourseRun.PressAsync(page.Locator("#seats button.go"));
        await Assertions.Expect(page.Locator("#seats header")).ToContainTextAsync(Roster.People.ToString(CultureInfo.InvariantCulture));
        await run.PictureAsync(page, "print");
        await CourseRun.PressAsync(page.Locator("#pack button.go"));
        run.Seen("Print pack: badges, desk signs, PIN cards, role cards, timetable, attendance, evaluation; sheets of A4", await run.PaperAsync(page, "pack"));
        var pin = (await page.Locator(".card.pin .bigpin").First.TextContentAsync())!.Trim();
        foreach (var (name, language) in s_players)
        {
            var player = await run.PersonAsync(language: language);
            await player.GotoAsync($"/join/{pin}");
            await player.FillAsync("[name=name]", name);
            await CourseRun.PressAsync(player.Locator("form.join button.go"));
            _players.Add((name, player));
        }
    }

    /// <summary>Its first part: two people at their desks, stand-ins at all others.</summary>
    public async Task PlayAsync()
    {
        await ClockAsync(new { running = true, jumpTo = 60 });
        var (prosecutor, investigator) = (_players[0].Page, _players[1].Page);
        await prosecutor.GotoAsync($"{At}/desk");
        await investigator.GotoAsync($"{At}/desk?with=duty_prosecutor#talk");
        await SayAsync(investigator, prosecutor, "Мы едем на Канальную улицу. Ордера нет: что вам нужно от нас?");
        // She answers from the item itself, in her own language.
        await prosecutor.OpenItemAsync((await prosecutor.Locator("#inbox-list .row.unread").First.GetAttributeAsync("id"))!);
        await CourseRun.PressAsync(prosecutor.Locator("#inbox-list a.btn[href*='?with=']").First);
        await SayAsync(prosecutor, investigator, "I need the grounds in writing. Who is in the flat, and since when?");
        foreach (var (name, player) in _players)
        {
            (await player.Locator("html").GetAttributeAsync("lang")).ShouldBe(s_players.Single(one => one.Name == name).Language);
            await run.PictureAsync(player, $"desk-{name.Split(' ')[0]}", whole: false);
        }

        await ClockAsync(new { jumpTo = Until });
        await ClockAsync(new { running = false });
        await run.Manager.GotoAsync($"{At}/control");
        await run.PictureAsync(run.Manager, "control", whole: false);
    }

    /// <summary>Staff stop it, open the debrief, and those who played read its first view.</summary>
    public async Task DebriefAsync()
    {
        var page = run.Manager;
        await page.GotoAsync($"{At}/debrief");
        await CourseRun.PressAsync(page.Locator("#opened button[value=yes]"));
        await run.PictureAsync(page, "debrief");
        var (_, player) = _players[0];
        (await player.GotoAsync($"{At}/debrief"))!.Ok.ShouldBeTrue("it was opened to those who played");
        await run.PictureAsync(player, "debrief-of-a-player", whole: false);
    }

    private static async Task SayAsync(IPage from, IPage to, string words)
    {
        await from.Locator("#m-text").FillAsync(words);
        await from.Locator(".say button").ClickAsync();
        await from.Locator("#thread-list .msg.me").GetByText(words).WaitForAsync();
        await to.Locator("#thread-list .msg").GetByText(words).Or(to.Locator("#inbox-list .row.unread")).First.WaitForAsync();
    }

    private async Task ClockAsync(object wanted)
    {
        var answer = await run.Manager.APIRequest.PostAsync($"/api/v1/exercises/{run.Exercise}/clock", new APIRequestContextOptions { DataObject = wanted, Timeout = 300_000 });
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
    }
}
