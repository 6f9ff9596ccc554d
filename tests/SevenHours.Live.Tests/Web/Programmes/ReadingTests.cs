using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Programmes;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>What is read before a course.</summary>
public sealed partial class ReadingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_brings_its_readings_and_each_learner_has_them_in_his_language_once_they_are_open()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2099-05-11");
        await house.SelectAsync("Ann Ode");
        var browser = (await house.LearnersAsync())["Ann Ode"];
        var reading = (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel)).First(one => one.Shelf == "how-it-works");
        reading.IsRequired.ShouldBeTrue();
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldNotContain(reading.Id);
        using (var early = await browser.GetAsync($"/learner/{house.Id}/readings/{reading.Id}", Cancel))
            early.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await house.PostAsync("/learning", $"/learning/readings/{reading.Id}/window", ("do", "open"));
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain(reading.Id);
        (await browser.GetStringAsync($"/learner/{house.Id}/readings/{reading.Id}", Cancel)).ShouldContain("You can step out at any moment");

        // A page knows its reader's language: his own, as the roster has it.
        var upload = (await house.SendAsync("roster.csv", Encoding.UTF8.GetBytes("Name;E-mail;Country;Profession;Languages\nBoris Dal;b@x.example;Serbia;Prosecutor;ru\n")))[house.Base.Length..];
        await house.PostAsync("/people", upload, ("do", "take"));
        var russian = (await house.LearnersAsync())["Boris Dal"];
        (await russian.GetStringAsync($"/learner/{house.Id}/readings/{reading.Id}", Cancel)).ShouldContain("Выйти можно в любую минуту");
        WebUtility.HtmlDecode(await russian.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain("Перед приездом: как устроено учение");
    }

    [Fact]
    public async Task When_a_course_moves_what_has_not_begun_moves_with_it_at_the_same_hour_by_the_clocks_of_the_venue()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2099-05-11");
        await house.PostAsync("/learning", "/learning/template");
        var open = (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel))[^1];
        await house.PostAsync("/learning", $"/learning/readings/{open.Id}/window", ("do", "open"));
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0];
        await house.PostAsync($"/learning/tests/{test.Id}", $"/learning/tests/{test.Id}/window", ("do", "set"), ("from", "2099-05-10T18:00"), ("until", "2099-05-11T09:15"));
        var before = (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel)).ToDictionary(one => one.Id, one => one.OpensAt);
        before.Values.Count(at => at > house.Accounts.Time.GetUtcNow().ToUnixTimeSeconds()).ShouldBePositive();

        await house.PostAsync("/concept", "/concept", ("title", "Seven borders"), ("first", "2099-11-09"), ("days", "5"), ("places", "57"), ("zone", "Europe/Rome"), ("opens", "08:00"), ("closes", "19:00"), ("floor", "en"));

        DateTime Local(long? at) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(at!.Value), TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome")).DateTime;
        foreach (var reading in (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel)).Where(one => one.Id != open.Id))
            Local(reading.OpensAt).ShouldBe(Local(before[reading.Id]).AddDays(182));
        (await house.Book.PartAsync<CourseReading>(house.Id, open.Id, Cancel))!.OpensAt.ShouldBe(before[open.Id], "it is open already");
        var moved = (await house.Book.PartAsync<CourseTest>(house.Id, test.Id, Cancel))!;
        (Local(moved.OpensAt), Local(moved.ClosesAt)).ShouldBe((new DateTime(2099, 11, 8, 18, 0, 0), new DateTime(2099, 11, 9, 9, 15, 0)));
    }

    [Fact]
    public async Task Who_has_read_it_says_so_and_staff_see_how_many_and_by_name_only_who_may()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode", "Bo Ash");
        var learners = await house.LearnersAsync();
        var reading = (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel))[0];
        var page = $"/learner/{house.Id}/readings/{reading.Id}";
        await house.PostAsync("/learning", $"/learning/readings/{reading.Id}/window", ("do", "open"));
        using (var ticked = await AccountHouse.PostAsync(learners["Bo Ash"], page, page, ("read", "yes")))
            ticked.Headers.Location!.ToString().ShouldContain("learner.said.read");
        (await house.Manager.GetStringAsync($"{house.Base}/learning", Cancel)).ShouldContain("1 of 2");
        var staff = await house.Manager.GetStringAsync($"{house.Base}/learning/readings/{reading.Id}", Cancel);
        staff.ShouldContain("Bo Ash");
        staff.ShouldContain("not yet");

        // Whoever only looks on sees the count and no name.
        var viewer = await house.Accounts.ColleagueAsync(house.Administrator, "v.iewer");
        await house.Book.ChangeAsync(house.Id, "operator", "member.changed", "", course => course with
        {
            Members = [.. course.Members, new ProgrammeMember(house.Id, house.Accounts.Services.GetRequiredService<AccountDirectory>().All.First(account => account.SignInName == viewer.SignInName).Id, SevenHours.Exercises.ProgrammeRole.Trainer)],
        }, Cancel);
        var seen = await viewer.Browser.GetStringAsync($"{house.Base}/learning/readings/{reading.Id}", Cancel);
        seen.ShouldContain("1 of 2");
        seen.ShouldNotContain("Bo Ash");

        using (var taken = await AccountHouse.PostAsync(learners["Bo Ash"], page, page, ("read", "no")))
            taken.Headers.Location!.ToString().ShouldContain("learner.said.unread");
        (await house.Book.ReadMarksAsync(house.Id, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_write_a_note_in_two_languages_give_a_link_and_send_a_file()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode");
        var browser = (await house.LearnersAsync())["Ann Ode"];
        (await house.PostAsync("/learning", "/learning/readings", ("kind", "Link"), ("title-en", "The protocol"), ("address", "javascript:alert(1)"))).ShouldContain("learning.wrong.address");
        (await house.PostAsync("/learning", "/learning/readings", ("kind", "Note"), ("title-en", "Empty"))).ShouldContain("learning.wrong.note");
        (await house.PostAsync("/learning", "/learning/readings", ("kind", "Link"), ("title-en", "The protocol"), ("address", "https://law.example/protocol"), ("from", "2020-01-01T08:00"))).ShouldContain("said.made");
        var note = Key(await house.PostAsync("/learning", "/learning/readings", ("kind", "Note"), ("title-en", "Shoes"), ("note-en", "Bring **two** pairs.<script>"), ("from", "2020-01-01T08:00")));
        await house.PostAsync($"/learning/readings/{note}", $"/learning/readings/{note}", ("kind", "Note"), ("title-en", "Shoes"), ("note-en", "Bring **two** pairs.<script>"), ("title-ru", "Обувь"), ("note-ru", "Возьмите две пары."), ("required", "yes"));
        var kept = (await house.Book.PartAsync<CourseReading>(house.Id, note, Cancel))!;
        kept.TitleIn("ru").ShouldBe("Обувь");
        kept.TitleIn("ar").ShouldBe("Shoes");
        var page = await browser.GetStringAsync($"/learner/{house.Id}/readings/{note}", Cancel);
        page.ShouldContain("<strong>two</strong>");
        page.ShouldNotContain("pairs.<script>");

        (await SendAsync(house, "rules.pdf", "no pdf at all")).ShouldContain("learning.wrong.file");
        (await SendAsync(house, "rules.exe", "MZ")).ShouldContain("learning.wrong.file");
        var file = Key(await SendAsync(house, "rules.pdf", "%PDF-1.7 the rules"));
        using var saved = await browser.GetAsync($"/learner/{house.Id}/readings/{file}/file", Cancel);
        (await saved.Content.ReadAsStringAsync(Cancel)).ShouldBe("%PDF-1.7 the rules");
        saved.Content.Headers.ContentDisposition!.FileName!.ShouldContain("EXERCISE");
        saved.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
    }

    [Fact]
    public async Task What_ships_stays_in_every_language_until_somebody_changes_its_words()
    {
        await using var house = await CourseHouse.OpenAsync();
        var reading = (await house.Book.PartsAsync<CourseReading>(house.Id, Cancel)).First(one => one.Shelf == "how-it-works");
        var address = $"/learning/readings/{reading.Id}";
        var english = ReadingShelf.Find("how-it-works", "en")!;
        await house.PostAsync(address, address, ("kind", "Note"), ("title-en", english.Title), ("note-en", english.Markdown.Replace("\n", "\r\n", StringComparison.Ordinal)));
        (await house.Book.PartAsync<CourseReading>(house.Id, reading.Id, Cancel))!.Shelf.ShouldBe("how-it-works");
        await house.PostAsync(address, address, ("kind", "Note"), ("title-en", "Mine"), ("note-en", "Come as you are."));
        var own = (await house.Book.PartAsync<CourseReading>(house.Id, reading.Id, Cancel))!;
        own.Shelf.ShouldBeNull();
        own.TitleIn("ru").ShouldBe("Mine");
    }

    private static string Key(string address) => KeyIn().Match(address).Groups["key"].Value;

    private static async Task<string> SendAsync(CourseHouse house, string name, string text)
    {
        var token = Token().Match(await house.Manager.GetStringAsync($"{house.Base}/learning", Cancel)).Groups["token"].Value;
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(token)), "__RequestVerificationToken" }, { new StringContent("File"), "kind" }, { new StringContent("The rules"), "title-en" },
            { new StringContent("2020-01-01T08:00"), "from" }, { file, "file", name },
        };
        using var answer = await house.Manager.PostAsync($"{house.Base}/learning/readings", form, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.ToString();
    }

    [GeneratedRegex("/readings/(?<key>[a-z0-9]{12})")]
    private static partial Regex KeyIn();

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex Token();
}
