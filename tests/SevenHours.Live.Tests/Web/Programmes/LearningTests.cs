using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>Tests, forms and tasks of a course, from making them to what came of them.</summary>
public sealed partial class LearningTests
{
    private static readonly string[] s_six = ["Ann Ode", "Bo Ash", "Cy Elm", "Di Fir", "Ed Oak", "Flo Yew"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Six_people_take_both_tests_and_trainers_see_sums_and_each_his_own_answers()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync(s_six);
        await house.PostAsync("/learning", "/learning/template");
        var tests = await house.Book.PartsAsync<CourseTest>(house.Id, Cancel);
        var (before, after) = (tests.Single(test => test.Phase == TestPhase.Before), tests.Single(test => test.Phase == TestPhase.After));
        before.FormA.Length.ShouldBe(12);
        before.FormA.Select(item => item.Id).Intersect(before.FormB.Select(item => item.Id)).ShouldBeEmpty();
        (await house.Book.PartsAsync<CourseForm>(house.Id, Cancel)).Select(form => form.Kind).ShouldBe([FormKind.Course, FormKind.FollowUp], ignoreOrder: true);

        var learners = await house.LearnersAsync();
        var people = (await house.CourseAsync()).Participants.ToDictionary(person => person.Name, person => person.Id);
        using (var shut = await learners["Ann Ode"].GetAsync($"/learner/{house.Id}/tests/{before.Id}/1", Cancel))
            shut.StatusCode.ShouldBe(HttpStatusCode.NotFound, "nobody has opened it");
        await WindowAsync(house, "tests", before.Id, "open");
        foreach (var (name, browser) in learners)
            await TakeAsync(house, browser, before, people[name], isRight: name == "Ann Ode");
        await WindowAsync(house, "tests", before.Id, "close");
        await WindowAsync(house, "tests", after.Id, "open");
        foreach (var (name, browser) in learners)
            await TakeAsync(house, browser, after, people[name], isRight: true);

        var waits = await learners["Bo Ash"].GetStringAsync($"/learner/{house.Id}/tests/{before.Id}", Cancel);
        waits.ShouldNotContain(before.ItemsOf(people["Bo Ash"])[0].In("en").Why[..20]);
        await WindowAsync(house, "tests", after.Id, "close");
        var told = WebUtility.HtmlDecode(await learners["Bo Ash"].GetStringAsync($"/learner/{house.Id}/tests/{before.Id}", Cancel));
        told.ShouldContain(before.ItemsOf(people["Bo Ash"])[0].In("en").Why);

        var whole = (await house.Book.OutcomesAsync(house.Id, Cancel)).Single().Gains()[0];
        (whole.People, Math.Round(whole.Before!.Value, 4), whole.After).ShouldBe((6, 0.1667, 1));
        whole.Gain!.Value.ShouldBe(1, 0.0001);
        var page = await house.Manager.GetStringAsync($"{house.Base}/learning/tests/{before.Id}", Cancel);
        page.ShouldContain("17 %");
        page.ShouldNotContain("Bo Ash");
        (await house.Manager.GetByteArrayAsync($"{house.Base}/learning/tests/{before.Id}/results.xlsx", Cancel)).AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
        IsMarked(await house.Manager.GetStringAsync($"{house.Base}/learning/tests/{before.Id}/results.csv", Cancel));
    }

    [Fact]
    public async Task An_answer_is_kept_as_it_is_given_and_stands_until_it_is_handed_in()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode");
        await house.PostAsync("/learning", "/learning/tests", ("competence", "evidence"), ("each", "2"), ("how", "same"));
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel)).Single(one => one.Phase == TestPhase.Before);
        await WindowAsync(house, "tests", test.Id, "open");
        var ann = (await house.LearnersAsync())["Ann Ode"];
        var person = (await house.CourseAsync()).Participants.Single().Id;
        var item = test.ItemsOf(person)[0];
        await AnswerAsync(house, ann, test, 1, item, item.Options[0]);
        (await house.Book.SittingAsync(test.Id, person, Cancel))!.Value.Chosen.ShouldContainKey(item.Id);
        await AnswerAsync(house, ann, test, 1, item, item.Options[1]);
        using (var handed = await AccountHouse.PostAsync(ann, $"/learner/{house.Id}/tests/{test.Id}", $"/learner/{house.Id}/tests/{test.Id}/hand-in"))
            handed.Headers.Location!.ToString().ShouldContain("learner.said.handed");
        var kept = (await house.Book.SittingAsync(test.Id, person, Cancel))!.Value.Chosen[item.Id];
        (await house.Book.AnswerAsync(house.Id, test.Id, person, item.Id, item.Options[2], Cancel)).ShouldBeFalse();
        (await house.Book.SittingAsync(test.Id, person, Cancel))!.Value.Chosen[item.Id].ShouldBe(kept);

        await house.PostAsync($"/people/{person}", $"/people/{person}/erase", ("sure", "yes"));
        (await house.Book.SittingAsync(test.Id, person, Cancel)).ShouldBeNull("what he answered goes with him");
    }

    [Fact]
    public async Task A_form_is_answered_once_and_read_from_five_sheets_up_by_nobodys_name()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync(s_six);
        await house.PostAsync("/learning", "/learning/forms", ("kind", nameof(FormKind.Course)));
        var form = (await house.Book.PartsAsync<CourseForm>(house.Id, Cancel)).Single();
        await WindowAsync(house, "forms", form.Id, "open");
        var address = $"{house.Base}/learning/forms/{form.Id}";
        var answered = 0;
        foreach (var (name, browser) in (await house.LearnersAsync()).Take(4))
        {
            using var sent = await AccountHouse.PostAsync(browser, $"/learner/{house.Id}/forms/{form.Id}", $"/learner/{house.Id}/forms/{form.Id}", ("q-use", "4"), ("q-monday", $"thought {++answered}"));
            sent.Headers.Location!.ToString().ShouldContain("learner.said.thanks", customMessage: name);
            using var again = await browser.GetAsync($"/learner/{house.Id}/forms/{form.Id}", Cancel);
            again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await house.Manager.GetStringAsync(address, Cancel)).ShouldNotContain("thought 1");
        (await house.Manager.GetStringAsync($"{address}/answers.csv", Cancel)).ShouldNotContain("thought 1");
        await house.PostAsync($"/learning/forms/{form.Id}/typed", $"/learning/forms/{form.Id}/typed", ("q-use", "5"), ("q-monday", "from paper"));
        var page = await house.Manager.GetStringAsync(address, Cancel);
        page.ShouldContain("thought 1");
        page.ShouldContain("from paper");
        page.ShouldContain("4.2 of 5");
        page.ShouldNotContain("Ann Ode");
        (await house.Book.SheetsAsync(form.Id, Cancel)).ShouldAllBe(sheet => sheet.Person == null);
        (await house.Book.AnswerersAsync(form, Cancel)).ShouldBeEmpty("nobody asks who answered an anonymous form");
        (await house.Manager.GetStringAsync($"{address}/print", Cancel)).ShouldContain("EXERCISE");
    }

    [Fact]
    public async Task A_follow_up_knows_who_answered_and_names_only_who_consented()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode", "Bo Ash");
        await house.PostAsync("/learning", "/learning/forms", ("kind", nameof(FormKind.FollowUp)));
        var form = (await house.Book.PartsAsync<CourseForm>(house.Id, Cancel)).Single();
        await WindowAsync(house, "forms", form.Id, "open");
        foreach (var (name, browser) in await house.LearnersAsync())
        {
            var fields = new List<(string, string)> { ("q-used", $"used by {name[..3]}") };
            if (name == "Ann Ode")
                fields.Add(("consent", "yes"));
            using var sent = await AccountHouse.PostAsync(browser, $"/learner/{house.Id}/forms/{form.Id}", $"/learner/{house.Id}/forms/{form.Id}", [.. fields]);
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var page = await house.Manager.GetStringAsync($"{house.Base}/learning/forms/{form.Id}", Cancel);
        page.ShouldContain("used by Ann");
        page.ShouldNotContain("used by Bo");
        (await house.Book.AnswerersAsync(form, Cancel)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_mark_alone_then_agree_and_the_writer_reads_what_holds()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode");
        var trainers = new List<HttpClient>();
        foreach (var name in (string[])["t.one", "t.two", "t.three"])
        {
            trainers.Add((await house.Accounts.ColleagueAsync(house.Administrator, name)).Browser);
            await house.PostAsync("/staff", "/members", ("account", house.Accounts.Entry(name).Id), ("role", nameof(ProgrammeRole.Trainer)));
        }

        (await house.PostAsync("/learning/tasks/new", "/learning/tasks", ("title", "Referral note"), ("brief", "Write it."), ("rubric", "Safety | none | named | planned\nElements | one | two | three"))).ShouldContain("/tasks/");
        var task = (await house.Book.PartsAsync<CourseTask>(house.Id, Cancel)).Single();
        await WindowAsync(house, "tasks", task.Id, "open");
        var ann = (await house.LearnersAsync())["Ann Ode"];
        var own = $"/learner/{house.Id}/tasks/{task.Id}";
        (await HandInAsync(ann, own, "trick.exe", "MZ")).ShouldContain("learner.wrong.file");
        (await HandInAsync(ann, own, "note.txt", "a note")).ShouldContain("learner.said.handed");
        var work = (await house.Book.WorksAsync(task.Id, Cancel)).Single();

        var address = $"{house.Base}/learning/tasks/{task.Id}/works/{work.Id}";
        var first = await trainers[0].GetStringAsync(address, Cancel);
        first.ShouldContain("She sleeps at the shelter");
        first.ShouldNotContain("Ann Ode");
        (await MarkAsync(trainers[0], address, ("level-c1", "2"))).ShouldContain("learning.wrong.levels");
        (await MarkAsync(trainers[0], address, ("level-c1", "2"), ("level-c2", "1"), ("says", "careful and clear"))).ShouldContain("learning.said.marked");
        (await trainers[1].GetStringAsync(address, Cancel)).ShouldNotContain("careful and clear");
        (await MarkAsync(trainers[1], address, ("level-c1", "2"), ("level-c2", "2"))).ShouldContain("learning.said.marked");
        (await trainers[2].GetStringAsync(address, Cancel)).ShouldNotContain($"{address}/mark");
        (await trainers[1].GetStringAsync(address, Cancel)).ShouldContain("careful and clear");

        async Task<string> Agree(params (string, string)[] fields)
        {
            using var answer = await AccountHouse.PostAsync(trainers[0], address, $"{address}/final", fields);
            return answer.Headers.Location!.ToString();
        }

        (await Agree(("level-c1", "2"), ("level-c2", "2"))).ShouldContain("learning.wrong.why");
        (await Agree(("level-c1", "2"), ("level-c2", "2"), ("why", "The purpose stands in line three."))).ShouldContain("learning.said.agreed");
        (await ann.GetStringAsync(own, Cancel)).ShouldContain("The purpose stands in line three.");
        var marks = await house.Manager.GetStringAsync($"{house.Base}/learning/tasks/{task.Id}/marks.csv", Cancel);
        IsMarked(marks);
        marks.ShouldContain("Ann Ode");
        using var refused = await trainers[0].GetAsync($"{house.Base}/learning/tasks/{task.Id}/marks.csv", Cancel);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_bank_takes_an_item_and_changes_no_test_that_was_made()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning", "/learning/tests", ("competence", "digital"), ("each", "4"), ("how", "same"));
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0];
        var item = test.FormA[0];
        (string, string)[] written = [("competence", "digital"), ("kind", nameof(ItemKind.Single)), ("stem-en", "A new stem?"), ("options-en", "* yes\nno"), ("why-en", "Because.")];
        using (var wrong = await AccountHouse.PostAsync(house.Manager, $"/items/{item.Id}", $"/items/{item.Id}", [.. written[..3], ("options-en", "yes\nno"), written[4]]))
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var kept = await AccountHouse.PostAsync(house.Manager, $"/items/{item.Id}", $"/items/{item.Id}", written))
            kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Book.ItemsAsync(Cancel)).Single(one => one.Id == item.Id).In("en").Stem.ShouldBe("A new stem?");
        (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0].FormA[0].In("en").Stem.ShouldBe(item.In("en").Stem);
        foreach (var language in (string[])["en", "ru", "ar"])
        {
            foreach (var page in (string[])["/items", "/items/new", $"/items/{item.Id}", $"{house.Base}/learning", $"{house.Base}/learning/tasks/new", $"{house.Base}/learning/links", "/learner"])
                UntranslatedId().Matches(await house.Manager.GetStringAsync($"{page}?lang={language}", Cancel)).Select(match => match.Value).ShouldBeEmpty($"{page} in {language}");
        }
    }

    private static async Task WindowAsync(CourseHouse house, string kind, string part, string what) =>
        (await house.PostAsync("/learning", $"/learning/{kind}/{part}/window", ("do", what))).ShouldContain("learning.said.window");

    private static async Task TakeAsync(CourseHouse house, HttpClient browser, CourseTest test, string person, bool isRight)
    {
        var items = test.ItemsOf(person);
        for (var i = 0; i < items.Length; i++)
        {
            if (isRight)
                await AnswerAsync(house, browser, test, i + 1, items[i], [.. items[i].Right]);
        }

        using var handed = await AccountHouse.PostAsync(browser, $"/learner/{house.Id}/tests/{test.Id}", $"/learner/{house.Id}/tests/{test.Id}/hand-in");
        handed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task AnswerAsync(CourseHouse house, HttpClient browser, CourseTest test, int number, TestItem item, params string[] chosen)
    {
        var address = $"/learner/{house.Id}/tests/{test.Id}/{number}";
        (string, string)[] fields = item.Kind == ItemKind.Order ? [.. chosen.Select((key, i) => ($"place-{key}", $"{i + 1}"))] : [.. chosen.Select(key => ("chosen", key))];
        using var answer = await AccountHouse.PostAsync(browser, address, address, fields);
        answer.Headers.Location!.ToString().ShouldNotContain("wrong");
    }

    private static async Task<string> MarkAsync(HttpClient marker, string address, params (string, string)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(marker, address, $"{address}/mark", [("do", "give"), .. fields]);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<string> HandInAsync(HttpClient browser, string address, string name, string content)
    {
        var token = RequestToken().Match(await browser.GetStringAsync(address, Cancel)).Groups["token"].Value;
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(token)), "__RequestVerificationToken" }, { new StringContent("She sleeps at the shelter tonight."), "text" }, { new StringContent("hand"), "do" }, { file, "file", name },
        };
        using var answer = await browser.PostAsync(address, form, Cancel);
        return answer.Headers.Location!.ToString();
    }

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex RequestToken();

    [GeneratedRegex(@">(learning|learner)\.[a-z.]+<")]
    private static partial Regex UntranslatedId();

    // Rows are copied out of tables: each says by itself what it is from.
    private static void IsMarked(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].ShouldAllBe(row => row.StartsWith("\"EXERCISE\",", StringComparison.Ordinal));
}
