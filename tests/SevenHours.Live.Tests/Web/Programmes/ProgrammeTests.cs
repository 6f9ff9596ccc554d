using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>A programme over HTTP: from a template to a calendar, and who may see what.</summary>
public sealed partial class ProgrammeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Table = "Name;E-mail;Country;Profession;Languages\nAnn Ode;a@x.example;Serbia;Prosecutor;en\nBo Ash;b@x.example;Italy;Judge;ru\n";

    [Fact]
    public async Task Every_page_of_a_programme_is_drawn_in_each_language()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/people", await UploadAsync(house, Table), ("do", "take"));
        await house.PostAsync("/teams", "/teams/mix");
        var session = (await house.CourseAsync()).Programme.Sessions[3].Id;
        foreach (var language in (string[])["en", "ru", "ar"])
        {
            foreach (var page in (string[])["", "/concept", "/timetable", $"/sessions/{session}", "/sessions/new", "/people", "/people/new", "/people/selection", "/teams", "/staff", "/milestones", "/budget", "/calendar", "/call", "/print", "/print/pack"])
            {
                var html = await house.Manager.GetStringAsync($"{house.Base}{page}?lang={language}", Cancel);
                UntranslatedId().Matches(html).Select(match => match.Value).ShouldBeEmpty($"{page} in {language}");
                html.ShouldContain("Seven borders");
            }
        }
    }

    [Fact]
    public async Task A_roster_comes_in_after_it_was_looked_at_and_a_faulty_one_changes_nothing()
    {
        await using var house = await CourseHouse.OpenAsync();
        var upload = await UploadAsync(house, Table.Replace("Judge", "Wizard", StringComparison.Ordinal));
        var preview = await house.Manager.GetStringAsync(house.Base + upload, Cancel);
        preview.ShouldContain("Wizard");
        using (var refused = await AccountHouse.PostAsync(house.Manager, house.Base + upload, house.Base + upload, ("do", "take")))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await house.CourseAsync()).People.ShouldBeEmpty();
        // The column that is at fault may be left out.
        await house.PostAsync(upload, upload, ("do", "take"), ("column-3", ""));
        (await house.CourseAsync()).People.Select(person => (person.Name, person.Profession)).ShouldBe([("Ann Ode", Profession.Other), ("Bo Ash", Profession.Other)], ignoreOrder: true);
        (await house.SendAsync("picture.png", [137, 80, 78, 71])).ShouldContain("programmes.wrong.file");
    }

    [Fact]
    public async Task Managers_plan_trainers_look_and_everybody_else_is_told_nothing()
    {
        await using var house = await CourseHouse.OpenAsync();
        var trainer = await house.Accounts.ColleagueAsync(house.Administrator, "t.rainer");
        var other = await house.Accounts.ColleagueAsync(house.Administrator, "o.ther");
        await house.PostAsync("/staff", "/members", ("account", house.Accounts.Entry("t.rainer").Id), ("role", nameof(ProgrammeRole.Trainer)));

        async Task<HttpStatusCode> Get(HttpClient browser, string page)
        {
            using var answer = await browser.GetAsync(house.Base + page, Cancel);
            return answer.StatusCode;
        }

        foreach (var page in (string[])["", "/timetable", "/teams", "/staff", "/milestones"])
        {
            (await Get(trainer.Browser, page)).ShouldBe(HttpStatusCode.OK, page);
            (await Get(other.Browser, page)).ShouldBe(HttpStatusCode.Forbidden, page);
        }

        foreach (var page in (string[])["/people", "/people/roster.csv", "/budget", "/calendar", "/call", "/print/pack", "/concept"])
        {
            (await Get(house.Manager, page)).ShouldBe(HttpStatusCode.OK, page);
            (await Get(trainer.Browser, page)).ShouldBe(HttpStatusCode.Forbidden, page);
        }

        (await other.Browser.GetStringAsync("/programmes", Cancel)).ShouldNotContain("Seven borders");
        (await trainer.Browser.GetStringAsync("/programmes", Cancel)).ShouldContain("Seven borders");
        using var missing = await other.Browser.GetAsync("/programmes/nosuchprog12", Cancel);
        missing.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.PostAsync("/staff", "/members", ("account", house.Accounts.Entry("m.anager").Id), ("role", ""))).ShouldContain("programmes.wrong.lastmanager");
    }

    [Fact]
    public async Task Every_tab_a_role_is_shown_in_a_programme_leads_somewhere_and_none_is_shown_that_does_not()
    {
        await using var house = await CourseHouse.OpenAsync();
        var trainer = await house.Accounts.ColleagueAsync(house.Administrator, "t.rainer");
        await house.PostAsync("/staff", "/members", ("account", house.Accounts.Entry("t.rainer").Id), ("role", nameof(ProgrammeRole.Trainer)));
        var (manager, guest) = (await TabsAsync(house.Manager, house.Base), await TabsAsync(trainer.Browser, house.Base));
        (await TabsAsync(house.Administrator.Browser, house.Base)).ShouldBe(manager);
        foreach (var tab in (string[])["", "/timetable", "/milestones", "/teams", "/staff", "/learning", "/trainers", "/attendance", "/competences", "/countries"])
            guest.ShouldContain(house.Base + tab);
        manager.Except(guest).ShouldBe(((string[])["/concept", "/budget", "/calendar", "/people", "/print", "/certificates", "/alumni"]).Select(tab => house.Base + tab), ignoreOrder: true);
        guest.Except(manager).ShouldBeEmpty();
    }

    // The groups, and in each the pages of the group; all of them answer.
    private static async Task<SortedSet<string>> TabsAsync(HttpClient browser, string programme)
    {
        var tabs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Match group in Tab().Matches(Groups().Match(await browser.GetStringAsync(programme, Cancel)).Value))
        {
            var page = await browser.GetStringAsync(group.Groups["href"].Value, Cancel);
            page.ShouldContain("aria-current=\"page\"");
            tabs.UnionWith(Tab().Matches(Ways().Match(page).Value).Select(way => way.Groups["href"].Value));
        }

        foreach (var tab in tabs)
        {
            using var answer = await browser.GetAsync(tab, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, tab);
        }

        return tabs;
    }

    [GeneratedRegex("""<nav class="waygroups".*?</nav>""", RegexOptions.Singleline)]
    private static partial Regex Groups();

    [GeneratedRegex("""<nav class="work-ways".*?</nav>""", RegexOptions.Singleline)]
    private static partial Regex Ways();

    [GeneratedRegex("""<a href="(?<href>[^"]+)""")]
    private static partial Regex Tab();

    [Fact]
    public async Task A_feed_is_read_without_a_cookie_until_it_is_revoked()
    {
        await using var house = await CourseHouse.OpenAsync();
        string address;
        using (var given = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/calendar", $"{house.Base}/calendar", ("circle", nameof(Circle.Participants))))
        {
            address = FeedAddress().Match(await given.Content.ReadAsStringAsync(Cancel)).Value;
        }

        using var calendar = house.Accounts.Browser();
        using (var answer = await calendar.GetAsync(address, Cancel))
        {
            answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            text.ShouldContain("SUMMARY:Plenary debrief");
            text.ShouldNotContain("run sheet");
        }

        (await house.Manager.GetStringAsync($"{house.Base}/calendar", Cancel)).ShouldNotContain(address);
        var feed = (await house.CourseAsync()).Feeds.Single();
        address.ShouldNotContain(feed.Hash);
        await house.PostAsync("/calendar", $"/calendar/{feed.Id}/revoke");
        using var gone = await calendar.GetAsync(address, Cancel);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_call_takes_applications_while_it_is_open_and_a_person_decides()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var stranger = house.Accounts.Browser();
        async Task<HttpStatusCode> Page()
        {
            using var answer = await stranger.GetAsync($"/apply/{house.Id}", Cancel);
            return answer.StatusCode;
        }

        (await Page()).ShouldBe(HttpStatusCode.NotFound);
        var until = DateOnly.FromDateTime(house.Accounts.Time.GetUtcNow().UtcDateTime).AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await house.PostAsync("/call", "/call", ("open", "yes"), ("until", until), ("controller", "The academy"), ("keep", "30"));
        (await Page()).ShouldBe(HttpStatusCode.OK);

        Task<HttpResponseMessage> Apply(string name, string consent = "yes") => AccountHouse.PostAsync(stranger, $"/apply/{house.Id}", $"/apply/{house.Id}",
            ("name", name), ("email", "c@x.example"), ("country", "Serbia"), ("profession", nameof(Profession.Ngo)), ("gender", nameof(Gender.Woman)), ("languages", "en"), ("why", "to learn"), ("consent", consent));
        using (var refused = await Apply("Cy Elm", "no"))
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var taken = await Apply("Cy Elm"))
            taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        // Sent again with a mended name it is the same application.
        using (var again = await Apply("Cyra Elm"))
            again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var applied = (await house.CourseAsync()).People.Single();
        (applied.Name, applied.State).ShouldBe(("Cyra Elm", RosterState.Applied));

        await house.PostAsync("/people/selection", "/people/selection", ($"state-{applied.Id}", nameof(RosterState.Selected)));
        var decided = (await house.CourseAsync()).People.Single();
        (decided.State, decided.DecidedBy).ShouldBe((RosterState.Selected, house.Accounts.Entry("m.anager").Id));
        house.Accounts.Time.Advance(TimeSpan.FromDays(5));
        (await Page()).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_erased_is_in_no_file_and_the_post_he_filled_is_vacant()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/people", await UploadAsync(house, Table), ("do", "take"));
        var post = (await house.CourseAsync()).Programme.Posts[0].Id;
        var person = (await house.CourseAsync()).People.Single(one => one.Name == "Ann Ode");
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}", ("name", "Quillon Marrowby"), ("email", "q@x.example"), ("country", "Italy"), ("state", nameof(RosterState.Staff)), ("post", post));
        (await house.Manager.GetStringAsync($"{house.Base}/staff", Cancel)).ShouldContain("Quillon Marrowby");
        (await house.Manager.GetStringAsync($"{house.Base}/people/{person.Id}/data.json", Cancel)).ShouldContain("Quillon Marrowby");

        (await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}/erase")).ShouldContain("programmes.wrong.sure");
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}/erase", ("sure", "yes"));

        (await house.CourseAsync()).HolderOf(post).ShouldBeNull();
        (await house.Book.ChangesAsync(house.Id, 3, Cancel))[0].Act.ShouldBe("person.erased");
        foreach (var file in Directory.EnumerateFiles(house.Folder, "registry.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Cancel);
            Encoding.UTF8.GetString(bytes.ToArray()).ShouldNotContain("Marrowby");
        }
    }

    [Fact]
    public async Task Applications_go_by_themselves_when_the_promised_time_is_over()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2031-10-20");
        await house.PostAsync("/people", await UploadAsync(house, Table), ("do", "take"));
        var person = (await house.CourseAsync()).People.Single(one => one.Name == "Bo Ash");
        await house.PostAsync($"/people/{person.Id}", $"/people/{person.Id}", ("name", "Bo Ash"), ("email", "b@x.example"), ("country", "Italy"), ("state", nameof(RosterState.Declined)));
        (await house.Book.EraseOverdueAsync(Cancel)).ShouldBe(0);
        var over = (await house.CourseAsync()).Programme;
        house.Accounts.Time.Advance(over.LastDay.AddDays(over.Call.KeepDays).ToDateTime(default) - house.Accounts.Time.GetUtcNow().UtcDateTime);
        (await house.Book.EraseOverdueAsync(Cancel)).ShouldBe(0);
        house.Accounts.Time.Advance(TimeSpan.FromDays(2));
        await house.Book.EraseOverdueAsync(Cancel);
        (await house.CourseAsync()).People.Select(one => one.Name).ShouldBe(["Ann Ode"]);
    }

    [Fact]
    public async Task Each_change_says_who_made_it()
    {
        await using var house = await CourseHouse.OpenAsync();
        var session = (await house.CourseAsync()).Programme.Sessions[0];
        await house.PostAsync($"/sessions/{session.Id}", $"/sessions/{session.Id}/remove", ("sure", "yes"));
        (await house.CourseAsync()).Programme.FindSession(session.Id).ShouldBeNull();
        var changes = await house.Book.ChangesAsync(house.Id, 10, Cancel);
        changes.Where(change => change.Act != "reading.made").Select(change => (change.Act, change.About, change.By, change.Version)).ShouldBe(
            [("session.removed", session.Id, house.Accounts.Entry("m.anager").Id, 2), ("programme.made", "", house.Accounts.Entry("m.anager").Id, 1)]);
        changes.Count(change => change.Act == "reading.made").ShouldBe(2, "what the template gives to read");
    }

    private static async Task<string> UploadAsync(CourseHouse house, string table) => (await house.SendAsync("roster.csv", Encoding.UTF8.GetBytes(table)))[house.Base.Length..];

    [GeneratedRegex(@">programmes\.[a-z.]+<|title=""programmes\.[a-z.]+""")]
    private static partial Regex UntranslatedId();

    [GeneratedRegex(@"/calendars/[a-z0-9]{40}\.ics")]
    private static partial Regex FeedAddress();

    [Fact]
    public async Task A_session_that_ends_before_it_begins_is_shown_again_as_it_was_typed()
    {
        await using var house = await CourseHouse.OpenAsync();
        var post = (await house.CourseAsync()).Programme.Posts[0].Id;
        using var answer = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/sessions/new", $"{house.Base}/sessions/new",
            ("title", "Money of a network"), ("kind", "Lecture"), ("day", "1"), ("from", "11:00"), ("to", "10:30"), ("posts", post));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("Money of a network");
        page.ShouldContain("value=\"10:30\"");
        page.ShouldContain("A time ends after it begins");
        page.ShouldMatch($"value=\"{post}\"[^>]*checked");
    }
}
