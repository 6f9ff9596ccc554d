using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>What is done before the course: the programme, its people, its timetable and its calendars.</summary>
internal static class Planning
{
    // Kept from those who are to be surprised by it until somebody releases it.
    private const string Kept = "The second house is raided", Cover = "Fieldwork";

    private static readonly string[] s_staff =
    [
        "Edda Lund", "Pietro Vanzan", "Sara Kolb", "Jonas Brede", "Ivana Lasić", "Marco Tessari", "Olga Petrenko", "Nadia Ferhat", "Luca Bonfante", "Mina Sander", "Karim Ould", "Tea Markov",
        "Ruth Adler", "Anja Kowal", "Dario Nevi", "Zoe Martel", "Filip Horn", "Leila Saadi", "Bruno Casal", "Agnes Thun",
    ];

    /// <summary>The programme, from the template of five days; it begins today.</summary>
    public static async Task MakeAsync(CourseRun run, string title)
    {
        var page = run.Manager;
        await page.GotoAsync("/programmes/new?lang=en");
        await page.CheckAsync("[name=template][value=five-days-live]");
        await page.FillAsync("[name=title]", title);
        await page.FillAsync("[name=first]", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("details.whom > summary").ClickAsync();
        foreach (var tag in (string[])["ru", "ar", "fr"])
            await page.CheckAsync($"[name=others][value={tag}]");
        await CourseRun.PressAsync(page.Locator("form.create button.go"));
        run.Base = new Uri(page.Url).AbsolutePath;
        await run.PictureAsync(page, "programme");
    }

    /// <summary>A name at every post that is not an interpreter's.</summary>
    public static async Task StaffAsync(CourseRun run)
    {
        var page = await run.AtAsync("/staff");
        var posts = await page.Locator("[name^=name-]:not([name=name-new])").AllAsync();
        for (var i = 0; i < Math.Min(posts.Count, s_staff.Length); i++)
            await posts[i].FillAsync(s_staff[i]);
        await CourseRun.PressAsync(page.Locator("form[action$='/staff'] button.go"));
        await run.PictureAsync(page, "staff");
    }

    /// <summary>The roster from a workbook, and teams mixed by rule.</summary>
    public static async Task PeopleAsync(CourseRun run)
    {
        var page = await run.AtAsync("/people");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "roster.xlsx", MimeType = "application/octet-stream", Buffer = Roster.Workbook() });
        await CourseRun.PressAsync(page.Locator("form[enctype] button"));
        await run.PictureAsync(page, "import");
        await CourseRun.PressAsync(page.Locator("button[value=take]"));
        await Assertions.Expect(page.Locator("#people-selected-count")).ToHaveTextAsync("57");
        run.Seen("Roster taken in from XLSX", "57 people of 13 countries");

        await run.AtAsync("/teams");
        await CourseRun.PressAsync(page.Locator("form[action$='/mix'] button"));
        await Assertions.Expect(page.Locator(".mate")).ToHaveCountAsync(Roster.People);
        var sizes = await page.Locator("[id^=team-] .badge, [id^=team-][id$=-count]").AllTextContentsAsync();
        run.Seen("Teams mixed by rule", string.Join(", ", sizes.Select(size => size.Trim())));
        await run.PictureAsync(page, "teams");

        await run.AtAsync("/timetable");
        await run.PictureAsync(page, "timetable");
    }

    /// <summary>The feed of a circle, read by a program of other hands: it says nothing that is not released.</summary>
    public static async Task CalendarAsync(CourseRun run)
    {
        var page = await run.AtAsync("/timetable");
        await page.Locator(".timetable .slot.k-simulation").First.ClickAsync();
        await page.FillAsync("[name=title]", Kept);
        await page.CheckAsync("[name=secret]");
        await page.FillAsync("[name=cover]", Cover);
        await CourseRun.PressAsync(page.Locator("#session button.go"));

        var feeds = new Dictionary<string, JsonElement>();
        foreach (var circle in (string[])["Participants", "Staff"])
        {
            await run.AtAsync("/calendar");
            await page.CheckAsync($"[name=circle][value={circle}]");
            await CourseRun.PressAsync(page.Locator("#give button.go"));
            var address = await page.Locator("#f-address").InputValueAsync();
            await run.PictureAsync(page, $"calendar-{circle.ToLowerInvariant()}");
            using var program = new HttpClient();
            var file = run.Keep($"calendar-{circle.ToLowerInvariant()}.ics", await program.GetByteArrayAsync(address));
            feeds[circle] = await ReadAsync(file);
        }

        var (theirs, all) = (Titles(feeds["Participants"]), Titles(feeds["Staff"]));
        theirs.ShouldNotContain(Kept);
        theirs.ShouldContain(Cover);
        all.ShouldContain(Kept);
        theirs.Count.ShouldBeLessThan(all.Count, "what goes on behind the scenes is for staff");
        feeds["Participants"].GetRawText().ShouldNotContain("raided");
        run.Seen("Calendar feed read by ical.js: sessions for participants, for staff", $"{theirs.Count}, {all.Count}; what is kept stands under its cover");
    }

    private static List<string> Titles(JsonElement calendar) => [.. calendar.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("summary").GetString()!)];

    private static async Task<JsonElement> ReadAsync(string file)
    {
        var reader = Repository.PathOf("tests/calendar-readers");
        Directory.Exists(Path.Combine(reader, "node_modules", "ical.js")).ShouldBeTrue($"./tour installs it, or: cd {reader} && npm ci");
        return JsonDocument.Parse(await CourseRun.RunAsync("node", Path.Combine(reader, "read.mjs"), file)).RootElement;
    }
}
