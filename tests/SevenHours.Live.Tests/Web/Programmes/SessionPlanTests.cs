using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using SevenHours.Web.Identity.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>How the sessions of a course are held: plans for those who hold it, handouts for those who are trained.</summary>
public sealed class SessionPlanTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_course_from_a_template_knows_the_plan_of_each_session_whatever_the_session_is_called()
    {
        await using var house = await CourseHouse.OpenAsync();
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Plan == "indicators");
        var edit = $"/sessions/{session.Id}";
        await house.PostAsync(edit, edit, ("title", "Tuesday's talk"), ("day", "1"), ("from", "10:50"), ("to", "11:20"), ("kind", "Lecture"));
        var kept = (await house.CourseAsync()).Programme.FindSession(session.Id)!;
        (kept.Title, kept.Plan).ShouldBe(("Tuesday's talk", "indicators"));

        // The session is shorter now than the steps of its plan: the page says so.
        var page = WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}{edit}/plan", Cancel));
        page.ShouldContain("Five people in a hall");
        page.ShouldContain("The steps take 100 minutes and the session has only 30.");
        page.ShouldContain("Three elements");
    }

    [Fact]
    public async Task Own_notes_stand_beside_the_plan_and_on_paper_and_another_plan_can_be_chosen()
    {
        await using var house = await CourseHouse.OpenAsync();
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Plan == "indicators");
        var address = $"/sessions/{session.Id}/plan";
        await house.PostAsync(address, address, ("plan", "indicators"), ("note", "Room 4 has **no** floor tape.<script>"));
        foreach (var page in (string[])[address, "/folder/plans"])
        {
            var text = await house.Manager.GetStringAsync(house.Base + page, Cancel);
            text.ShouldContain("<strong>no</strong> floor tape");
            text.ShouldNotContain("tape.<script>");
            text.ShouldContain("EXERCISE");
        }

        (await house.PostAsync(address, address, ("plan", "indicators"), ("note", new string('x', CourseSession.LongestNote + 1)))).ShouldContain("programmes.wrong.note");
        await house.PostAsync(address, address, ("plan", "../templates/words"), ("note", ""));
        var kept = (await house.CourseAsync()).Programme.FindSession(session.Id)!;
        (kept.Plan, kept.PlanNote).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_learner_gets_the_handout_when_the_session_has_begun_or_it_was_given_out_and_never_the_plan()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2099-05-11");
        await house.SelectAsync("Ann Ode");
        var browser = (await house.LearnersAsync())["Ann Ode"];
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Plan == "indicators");
        var handout = $"/learner/{house.Id}/handouts/{session.Id}";
        async Task<HttpStatusCode> AskAsync(string address)
        {
            using var answer = await browser.GetAsync(address, Cancel);
            return answer.StatusCode;
        }

        (await AskAsync(handout)).ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldNotContain("/handouts/");
        await house.PostAsync($"/sessions/{session.Id}/plan", $"/sessions/{session.Id}/handout", ("give", "yes"));
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain(handout);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(handout, Cancel));
        page.ShouldContain("What I do within the hour");
        page.ShouldNotContain("Five people in a hall");
        await house.PostAsync($"/sessions/{session.Id}/plan", $"/sessions/{session.Id}/handout", ("give", "no"));
        (await AskAsync(handout)).ShouldBe(HttpStatusCode.NotFound);

        // A surprise stays one, given out or not, until the session itself is released.
        await house.PostAsync($"/sessions/{session.Id}/plan", $"/sessions/{session.Id}/handout", ("give", "yes"));
        var edit = $"/sessions/{session.Id}";
        await house.PostAsync(edit, edit, ("title", session.Title), ("day", "1"), ("from", "10:50"), ("to", "12:30"), ("kind", "Lecture"), ("secret", "yes"), ("cover", ""));
        (await AskAsync(handout)).ShouldBe(HttpStatusCode.NotFound);

        foreach (var address in (string[])[$"{house.Base}{edit}/plan", $"{house.Base}/folder", $"{house.Base}/folder/plans", $"{house.Base}/folder/handouts"])
            (await AskAsync(address)).ShouldNotBe(HttpStatusCode.OK, address);
    }

    [Fact]
    public async Task A_handout_is_there_by_itself_once_its_session_has_begun()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2025-03-03");
        await house.SelectAsync("Ann Ode");
        var browser = (await house.LearnersAsync())["Ann Ode"];
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain("/handouts/");
    }

    [Fact]
    public async Task A_trainer_reads_the_folder_and_gives_handouts_out_and_changes_no_plan()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2099-05-11");
        var trainer = await house.Accounts.ColleagueAsync(house.Administrator, "t.rainer");
        var stranger = await house.Accounts.ColleagueAsync(house.Administrator, "s.tranger");
        await house.Book.ChangeAsync(house.Id, "operator", "member.changed", "", course => course with
        {
            Members = [.. course.Members, new ProgrammeMember(house.Id, house.Accounts.Services.GetRequiredService<AccountDirectory>().All.First(account => account.SignInName == trainer.SignInName).Id, ProgrammeRole.Trainer)],
        }, Cancel);
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Plan == "indicators");
        var address = $"{house.Base}/sessions/{session.Id}/plan";
        foreach (var page in (string[])[address, $"{house.Base}/folder", $"{house.Base}/folder/plans", $"{house.Base}/folder/handouts?language=ru&copies=2"])
        {
            (await trainer.Browser.GetStringAsync(page, Cancel)).ShouldContain("EXERCISE");
            using var refused = await stranger.Browser.GetAsync(page, Cancel);
            refused.StatusCode.ShouldNotBe(HttpStatusCode.OK, page);
        }

        using (var given = await AccountHouse.PostAsync(trainer.Browser, address, $"{house.Base}/sessions/{session.Id}/handout", ("give", "yes")))
            given.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.CourseAsync()).Programme.FindSession(session.Id)!.HandoutAt.ShouldNotBeNull();
        using (var changed = await AccountHouse.PostAsync(trainer.Browser, address, address, ("plan", ""), ("note", "")))
            changed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.CourseAsync()).Programme.FindSession(session.Id)!.Plan.ShouldBe("indicators");
    }

    [Fact]
    public async Task Handouts_are_printed_for_as_many_as_are_asked_for()
    {
        await using var house = await CourseHouse.OpenAsync();
        var page = WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/folder/handouts?copies=3", Cancel));
        page.Split("What I do within the hour").Length.ShouldBe(4);
        page.ShouldContain("EXERCISE · Training material");
    }
}
