using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>A course in a room without devices, and what came of it half a year later.</summary>
public sealed partial class PaperTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_test_on_paper_bears_each_learners_own_form_and_comes_back_as_letters()
    {
        await using var house = await CourseHouse.OpenAsync();
        await PeopleAsync(house);
        await house.PostAsync("/learning", "/learning/template");
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel)).First(one => one.Phase == TestPhase.After);
        var people = (await house.CourseAsync()).Participants.ToDictionary(person => person.Name, StringComparer.Ordinal);
        var (ann, boris) = (people["Ann Ode"], people["Boris Dal"]);
        var sheets = WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/learning/tests/{test.Id}/paper", Cancel));
        sheets.ShouldContain(PaperAnswers.CodeOf(ann.Id));
        sheets.ShouldContain("Впишите букву ответа");
        foreach (var item in test.ItemsOf(boris.Id).Where(item => item.Texts.ContainsKey("ru")))
            sheets.ShouldContain(item.In("ru").Stem);

        var address = $"/learning/tests/{test.Id}/typed";
        string Right(Person person) => PaperAnswers.Write(test, person.Id, test.ItemsOf(person.Id).ToDictionary(item => item.Id, item => string.Join(' ', item.Right), StringComparer.Ordinal));
        using (var answer = await AccountHouse.PostAsync(house.Manager, house.Base + address, house.Base + address, ($"a-{ann.Id}", Right(ann)), ($"a-{boris.Id}", "A B")))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            page.ShouldContain("2 were typed");
            page.ShouldContain("value=\"A B\"");
            page.ShouldContain("entered by hand");
        }

        var kept = (await house.Book.SittingAsync(test.Id, ann.Id, Cancel))!.Value;
        kept.Sitting.TypedBy.ShouldNotBeNull();
        test.ItemsOf(ann.Id).ShouldAllBe(item => item.IsRight(kept.Chosen.GetValueOrDefault(item.Id)));
        (await house.Book.SittingAsync(test.Id, boris.Id, Cancel)).ShouldBeNull();

        // What was typed stands as evidence before who assesses, with its place.
        var assessed = await house.Manager.GetStringAsync($"{house.Base}/competences/{ann.Id}", Cancel);
        assessed.ShouldContain("2 of 2 items right after the course");
        assessed.ShouldContain($"/learning/tests/{test.Id}");

        // Typed anew it is corrected; what somebody took on a device is his own.
        var none = string.Join(' ', test.ItemsOf(ann.Id).Select(_ => "-"));
        (await house.PostAsync(address, address, ($"a-{ann.Id}", none))).ShouldContain("said.typedtest");
        (await house.Book.SittingAsync(test.Id, ann.Id, Cancel))!.Value.Chosen.ShouldBeEmpty();
        await house.PostAsync($"/learning/tests/{test.Id}", $"/learning/tests/{test.Id}/window", ("do", "open"));
        var browser = (await house.LearnersAsync())["Boris Dal"];
        (await AccountHouse.PostAsync(browser, $"/learner/{house.Id}/tests/{test.Id}", $"/learner/{house.Id}/tests/{test.Id}/hand-in")).Dispose();
        (await house.Book.TypeTestAsync(house.Id, test.Id, boris.Id, "operator", ImmutableDictionary<string, string>.Empty, Cancel)).ShouldBeFalse();
        (await house.Manager.GetStringAsync(house.Base + address, Cancel)).ShouldContain("taken on a device");
    }

    [Fact]
    public async Task A_marked_task_is_evidence_of_the_competences_it_was_written_for()
    {
        await using var house = await CourseHouse.OpenAsync();
        await PeopleAsync(house);
        var made = await house.PostAsync("/learning/tasks/new", "/learning/tasks", ("title", "A referral"), ("brief", "Write one."), ("rubric", "Clarity | muddled | clear | plain"), ("competence", "protection"));
        var task = Task().Match(made).Groups["key"].Value;
        await house.PostAsync($"/learning/tasks/{task}", $"/learning/tasks/{task}/window", ("do", "open"));
        var ann = (await house.CourseAsync()).Participants.First(person => person.Name == "Ann Ode");
        (await house.Book.KeepWorkAsync(house.Id, task, ann.Id, null, "Dear colleague", null, handsIn: true, Cancel)).ShouldBeTrue();
        var (asked, work) = ((await house.Book.PartAsync<CourseTask>(house.Id, task, Cancel))!, (await house.Book.WorksAsync(task, Cancel))[0]);
        async Task<string> SheetAsync() => WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/competences/{ann.Id}", Cancel));
        foreach (var marker in (string[])["one", "two"])
            (await house.Book.MarkAsync(house.Id, asked, new Mark { Work = work.Id, Marker = marker, Levels = "c1=2", GivenAt = 1 }, Cancel)).ShouldBeNull();
        (await SheetAsync()).ShouldNotContain("Clarity: 2/2");
        (await house.Book.ReconcileAsync(house.Id, asked, new FinalMark { Work = work.Id, Levels = "c1=2", Why = "", By = "one", At = 1 }, Cancel)).ShouldBeNull();
        var page = await SheetAsync();
        page.ShouldContain("Clarity: 2/2 (plain)");
        page.ShouldContain($"/learning/tasks/{task}/works/{work.Id}");
        page[page.IndexOf("id=\"c-protection\"", StringComparison.Ordinal)..page.IndexOf("id=\"c-evidence\"", StringComparison.Ordinal)].ShouldContain("Clarity: 2/2");
    }

    [Fact]
    public async Task A_follow_up_brings_its_milestone_and_writes_to_those_alone_who_have_not_answered()
    {
        await using var house = await CourseHouse.OpenAsync("half-day-joint");
        await PeopleAsync(house);
        async Task<int> DueAsync() => (await house.CourseAsync()).Programme.Milestones.Count(one => one.Word?.Id == "milestone.followup");
        await house.Book.ChangeAsync(house.Id, "operator", "x", "", course => course with { Programme = course.Programme with { Milestones = [.. course.Programme.Milestones.Where(one => one.Word?.Id != "milestone.followup")] } }, Cancel);
        var form = Form().Match(await house.PostAsync("/learning", "/learning/forms", ("kind", "FollowUp"))).Groups["key"].Value;
        (await DueAsync()).ShouldBe(1);
        await house.PostAsync("/learning", "/learning/forms", ("kind", "FollowUp"));
        (await DueAsync()).ShouldBe(1);

        var address = $"/learning/forms/{form}/ask";
        var people = (await house.CourseAsync()).Participants.ToDictionary(person => person.Name, StringComparer.Ordinal);
        (await house.PostAsync(address, address, ("whom", people["Ann Ode"].Id))).ShouldContain("learning.wrong.notopen");
        await house.PostAsync($"/learning/forms/{form}", $"/learning/forms/{form}/window", ("do", "open"));
        (await house.Book.FillInAsync(house.Id, form, people["Ann Ode"].Id, ImmutableDictionary<string, string>.Empty, false, Cancel)).ShouldBeTrue();
        using var answer = await AccountHouse.PostAsync(house.Manager, house.Base + address, house.Base + address, ("whom", people["Ann Ode"].Id), ("whom", people["Boris Dal"].Id));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        page.ShouldContain("Здравствуйте, Boris Dal");
        page.ShouldNotContain("Dear Ann Ode");
        page.ShouldContain("mailto:b%40x.example");
        using var browser = house.Accounts.Browser();
        using var opened = await browser.GetAsync(Link().Match(page).Value, Cancel);
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Book.AsksAsync(form, Cancel)).Keys.ShouldBe([people["Boris Dal"].Id]);
        (await house.Manager.GetStringAsync($"{house.Base}/learning/forms/{form}", Cancel)).ShouldContain("asked ");
    }

    private static async Task PeopleAsync(CourseHouse house)
    {
        var upload = (await house.SendAsync("roster.csv", Encoding.UTF8.GetBytes("Name;E-mail;Country;Profession;Languages\nAnn Ode;a@x.example;Serbia;Prosecutor;en\nBoris Dal;b@x.example;Serbia;Prosecutor;ru\n")))[house.Base.Length..];
        await house.PostAsync("/people", upload, ("do", "take"));
    }

    [GeneratedRegex("/tasks/(?<key>[a-z0-9]{12})")]
    private static partial Regex Task();

    [GeneratedRegex("/forms/(?<key>[a-z0-9]{12})")]
    private static partial Regex Form();

    [GeneratedRegex("/learner/by/[a-z0-9]{40}")]
    private static partial Regex Link();
}
