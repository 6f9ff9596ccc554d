using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>An exercise that is made from a programme belongs to it, and each learner reads what the template says in his own language.</summary>
public sealed partial class CourseExerciseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exercise_made_from_a_programme_has_its_case_and_its_teams_and_belongs_to_it()
    {
        await using var house = await CourseHouse.OpenAsync("two-countries");
        var address = NewExercise().Match(await house.Manager.GetStringAsync(house.Base, Cancel)).Groups["href"].Value;
        var form = await house.Manager.GetStringAsync(address, Cancel);
        FirstCase().Match(form).Groups["name"].Value.ShouldBe("one-referral");
        form.ShouldContain($"name=\"programme\" value=\"{house.Id}\"");
        using var made = await AccountHouse.PostAsync(house.Manager, address, "/exercises/new", ("programme", house.Id), ("case", "one-referral"), ("title", "The second day"), ("waits", "yes"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect, await made.Content.ReadAsStringAsync(Cancel));
        var exercise = made.Headers.Location!.ToString().Split('/')[2];
        (await house.CourseAsync()).Programme.Exercises.ShouldBe([exercise]);
        (await house.Manager.GetStringAsync(house.Base, Cancel)).ShouldContain("The second day");
    }

    [Fact]
    public async Task What_is_asked_for_an_exercise_begins_with_the_case_of_the_programme_in_its_first_language()
    {
        await using var house = await CourseHouse.OpenAsync("half-day-arabic");
        var form = await house.Manager.GetStringAsync($"/exercises/new?programme={house.Id}&lang=ar", Cancel);
        FirstCase().Match(form).Groups["name"].Value.ShouldBe("who-is-a-victim");
        form.ShouldContain("<option value=\"en\" selected", Case.Sensitive, "the course is held in English, whoever asks");
    }

    [Fact]
    public async Task Nobody_makes_an_exercise_for_a_programme_that_he_does_not_plan()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var other = (await house.Accounts.ColleagueAsync(house.Administrator, "o.ther")).Browser;
        (await other.GetStringAsync($"/exercises/new?programme={house.Id}", Cancel)).ShouldNotContain("Seven borders");
        using var made = await AccountHouse.PostAsync(other, "/exercises/new", "/exercises/new", ("programme", house.Id), ("case", "one-referral"), ("title", "Mine"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.CourseAsync()).Programme.Exercises.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_learner_reads_timetable_tests_and_forms_of_the_template_in_his_own_language()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode");
        await house.PostAsync("/learning", "/learning/template");
        var (tests, forms) = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel), await house.Book.PartsAsync<CourseForm>(house.Id, Cancel));
        await house.PostAsync("/learning", $"/learning/tests/{tests[0].Id}/window", ("do", "open"));
        await house.PostAsync("/learning", $"/learning/forms/{forms[0].Id}/window", ("do", "open"));
        await house.PostAsync("/learning", "/learning/forms", ("kind", nameof(FormKind.Course)));
        tests[0].Called.ShouldBe("learning.test.before");
        forms.ShouldAllBe(form => form.Called == $"learning.form.{form.Kind.ToString().ToLowerInvariant()}");
        // A task that somebody happens to call by the same words is his.
        await house.PostAsync("/learning/tasks/new", "/learning/tasks", ("title", tests[0].Title), ("brief", "Write one."), ("rubric", "Clarity | muddled | clear | plain"));
        var task = (await house.Book.PartsAsync<CourseTask>(house.Id, Cancel))[0];
        await house.PostAsync("/learning", $"/learning/tests/{tests[0].Id}/window", ("do", "close"));
        await house.PostAsync("/learning", $"/learning/tasks/{task.Id}/window", ("do", "open"));
        var ann = (await house.LearnersAsync())["Ann Ode"];
        WebUtility.HtmlDecode(await ann.GetStringAsync($"/learner/{house.Id}?lang=ru", Cancel)).ShouldContain(tests[0].Title);
        await house.PostAsync("/learning", $"/learning/tasks/{task.Id}/window", ("do", "close"));
        await house.PostAsync("/learning", $"/learning/tests/{tests[0].Id}/window", ("do", "open"));
        var own = WebUtility.HtmlDecode(await ann.GetStringAsync($"/learner/{house.Id}?lang=ru", Cancel));
        own.ShouldContain("Зал пленарных заседаний");
        own.ShouldNotContain("Plenary hall");
        own.ShouldNotContain(tests[0].Title);
        own.ShouldNotContain(forms[0].Title);
        WebUtility.HtmlDecode(await ann.GetStringAsync($"/learner/{house.Id}/tests/{tests[0].Id}?lang=ru", Cancel)).ShouldNotContain(tests[0].Title);
        (await ann.GetStringAsync($"/learner/{house.Id}?lang=en", Cancel)).ShouldContain(tests[0].Title);
    }

    [GeneratedRegex("""href="(?<href>/exercises/new\?programme=[^"]+)""")]
    private static partial Regex NewExercise();

    [GeneratedRegex("name=\"case\" value=\"(?<name>[^\"]+)\"")]
    private static partial Regex FirstCase();
}
