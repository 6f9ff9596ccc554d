using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>What is done at the end of a course: lists, marks, decisions, certificates, numbers.</summary>
internal sealed class Ending(CourseRun run, Learners learners)
{
    // Whose competence is decided.
    private static readonly string[] s_assessed = ["نور حدادين", "Amra Ždral", "Hélène Aubry"];

    /// <summary>Who was there: a list of every session.</summary>
    public async Task AttendanceAsync()
    {
        var page = await run.AtAsync("/attendance");
        var sessions = await page.Locator("table.attendance thead a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        for (var i = 0; i < sessions.Length; i++)
        {
            await page.GotoAsync(sessions[i]);
            // Somebody left early on the third day.
            if (i == sessions.Length / 2)
                await page.Locator("[name^=mark-][value=Away], [name^=mark-][value=Absent]").First.CheckAsync(new LocatorCheckOptions { Force = true });
            await CourseRun.PressAsync(page.Locator("button[value=rest]"));
        }

        await run.AtAsync("/attendance");
        run.Seen("Lists of attendance", $"{sessions.Length} sessions");
        await run.PictureAsync(page, "attendance");
    }

    /// <summary>A second marker, with an account and a passkey of her own.</summary>
    public async Task MarkAsync(string task)
    {
        var second = await SecondMarkerAsync();
        var address = $"{run.Base}/learning/tasks/{task}";
        var page = run.Manager;
        await page.GotoAsync(address);
        var works = await page.Locator("#works a.row").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        works.Length.ShouldBe(6);
        for (var i = 0; i < works.Length; i++)
        {
            // The two see one work apart.
            await GiveAsync(page, works[i], i % 3);
            await GiveAsync(second, works[i], i == 0 ? 1 : i % 3);
        }

        await page.GotoAsync(works[0]);
        await page.FillAsync("[name=why]", "She named who may read the note; that makes it two.");
        foreach (var criterion in await page.Locator("#both fieldset").AllAsync())
            await criterion.Locator("input[type=radio]").Nth(1).CheckAsync(new LocatorCheckOptions { Force = true });
        await run.PictureAsync(page, "marks-of-two");
        await CourseRun.PressAsync(page.Locator("#both button.go"));
        await page.GotoAsync(address);
        run.Seen("Written tasks marked by two", string.Join("; ", (await page.Locator("#agreement tbody tr").AllInnerTextsAsync()).Select(line => line.Replace('\t', ' '))));
        await run.PictureAsync(page, "agreement");
        await learners.First.GotoAsync($"/learner/{run.Id}/tasks/{task}");
        await run.PictureAsync(learners.First, "mark-read-by-the-writer");
    }

    /// <summary>A person decides about competences, with a reason.</summary>
    public async Task DecideAsync()
    {
        var page = await run.AtAsync("/competences");
        await run.PictureAsync(page, "competences");
        foreach (var name in s_assessed)
        {
            await run.AtAsync("/competences");
            await page.GotoAsync((await page.Locator("a", new PageLocatorOptions { HasText = name }).First.GetAttributeAsync("href"))!);
            await CourseRun.PressAsync(page.Locator("#asked button.go"));
            foreach (var competence in (string[])["identification", "cooperation"])
            {
                var sheet = page.Locator($"#c-{competence}");
                await sheet.Locator("[name=level][value='3']").CheckAsync(new LocatorCheckOptions { Force = true });
                await sheet.Locator("[name=reason]").FillAsync("Saw the signs in the first hour, asked apart from the others, and told the shelter before the police came.");
                await CourseRun.PressAsync(sheet.Locator("form[action$='/decide'] button.go"));
            }

            if (name == s_assessed[0])
                await run.PictureAsync(page, "decided");
        }
    }

    /// <summary>Certificates of both kinds, one of each verified by the program and by the page.</summary>
    public async Task CertifyAsync()
    {
        var page = run.Manager;
        await page.GotoAsync("/certificates/issuer");
        await page.FillAsync("[name=name]", "Academy of the Five Lakes");
        await CourseRun.PressAsync(page.Locator("main form button.go").First);
        foreach (var kind in (string[])["attendance", "competence"])
        {
            await run.AtAsync("/certificates");
            run.Seen($"Certificates of {kind}", await page.Locator($"#reach-{kind} header").InnerTextAsync() is var says ? says.ReplaceLineEndings(" ") : "");
            await CourseRun.PressAsync(page.Locator($"#reach-{kind} button.go"));
        }

        await run.PictureAsync(page, "certificates");
        foreach (var kind in (string[])["Attendance", "Competence"])
        {
            await run.AtAsync($"/certificates/print?kind={kind}");
            run.Seen($"Sheets of certificates, {kind.ToLowerInvariant()}", await run.PaperAsync(page, $"certificates-{kind.ToLowerInvariant()}"));
        }

        var own = learners.First;
        await own.GotoAsync($"/learner/{run.Id}");
        await run.PictureAsync(own, "own-page");
        var badges = await own.Locator("a[href$='/badge.jwt']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        badges.Length.ShouldBe(2, "one of attendance, one of competence");
        foreach (var (badge, i) in badges.Select((badge, i) => (badge, i)))
        {
            var answer = await own.APIRequest.GetAsync(badge);
            var file = run.Keep($"badge-{i + 1}.jwt", await answer.BodyAsync());
            var keys = run.Keep("keys.json", await run.FileAsync("/badges/keys"));
            var verified = JsonDocument.Parse(await CourseRun.RunAsync(Path.Combine(AppContext.BaseDirectory, "sevenhours"), "certificate", "verify", file, "--jwks", keys, "--json")).RootElement;
            (verified.GetProperty("valid").GetBoolean(), verified.GetProperty("keyKnown").GetBoolean()).ShouldBe((true, true), verified.GetRawText());
            run.Seen("sevenhours certificate verify", $"valid: {verified.GetProperty("achievement").GetString()}");
        }

        var code = (await own.Locator("#certificates .row p.ltr").First.TextContentAsync())!.Trim();
        var stranger = await run.PersonAsync(390, language: "fr");
        await stranger.GotoAsync("/verify");
        await stranger.FillAsync("[name=code]", code);
        await CourseRun.PressAsync(stranger.Locator("form.offer button.go"));
        await Assertions.Expect(stranger.Locator("#answer.counts")).ToBeVisibleAsync();
        await run.PictureAsync(stranger, "verify");
    }

    /// <summary>The course in numbers, as page, picture and workbook.</summary>
    public async Task NumbersAsync()
    {
        var page = run.Manager;
        await page.GotoAsync("/numbers");
        run.Seen("In numbers", (await page.Locator(".bignumbers").InnerTextAsync()).ReplaceLineEndings(" "));
        await run.PictureAsync(page, "numbers");
        run.Keep("numbers.xlsx", await run.FileAsync("/numbers/book.xlsx"))[..].ShouldNotBeEmpty();
        run.Keep("numbers.svg", await run.FileAsync("/numbers/picture.svg"));
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-picture-png]").ClickAsync());
        run.Keep("numbers.png", await File.ReadAllBytesAsync((await saved.PathAsync())!)).ShouldEndWith(".png");
    }

    private static async Task GiveAsync(IPage page, string work, int level)
    {
        await page.GotoAsync(work);
        foreach (var criterion in await page.Locator("#mark fieldset").AllAsync())
            await criterion.Locator("input[type=radio]").Nth(level).CheckAsync(new LocatorCheckOptions { Force = true });
        await page.FillAsync("[name=says]", string.Create(CultureInfo.InvariantCulture, $"Clear, and it says who may read it: {level}."));
        await CourseRun.PressAsync(page.Locator("button[value=give]"));
    }

    private async Task<IPage> SecondMarkerAsync()
    {
        // A passkey belongs to a name: an address alone cannot have one.
        var home = run.Fixture.Server.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        var context = await run.Fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = home, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        await context.AddCookiesAsync((await run.Manager.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = home }));
        var page = run.Adopt(await context.NewPageAsync());
        var devices = await context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await page.GotoAsync("/accounts/first");
        await page.FillAsync("[name=name]", "Ana Mercer");
        await page.FillAsync("[name=signin]", "a.mercer");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/invitation");
        await page.Locator("[data-passkey-go]").PressAsync("Enter");
        await page.WaitForURLAsync("**/account?said=account.said.welcome");
        return page;
    }
}
