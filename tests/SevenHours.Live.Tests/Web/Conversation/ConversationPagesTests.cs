using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Exercises;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Conversation;

/// <summary>The conversation after play over HTTP: who may what, what has no name, and what is left of it.</summary>
public sealed class ConversationPagesTests
{
    private const string Objectives = """
        objectives:
          o1: { title: Hear her, criteria: [ Somebody rings back., Nobody rings the number. ], measures: [ time_to_safety ] }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_play_write_on_the_wall_and_see_neither_plan_nor_ratings_nor_tools()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        var (player, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);

        foreach (var page in (string[])["/debrief/conversation", "/debrief/ratings"])
            (await player.GetAsync(At(house) + page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        (await house.Stranger().GetAsync(At(house, "/words"), Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await ControlHouse.PostAsync(player, At(house, "/words"), At(house, "/words"), ("kind", "plus"), ("says", "We listened."))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "the wall is closed");

        await ControlHouse.PostAsync(house.Director, At(house, "/words"), At(house, "/debrief/conversation/wall"), ("open", "yes"));
        (await ControlHouse.PostAsync(player, At(house, "/words"), At(house, "/words"), ("kind", "delta"), ("says", "We should have asked her first."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await player.GetStringAsync(At(house, "/words"), Cancel)).ShouldContain("We should have asked her first.");
        (await player.GetStringAsync(At(house, "/words"), Cancel)).ShouldNotContain("/words/sort");
        (await ControlHouse.PostAsync(player, At(house, "/words"), At(house, "/words/sort"), ("card", "1"), ("hide", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_card_belongs_to_nobody_and_what_staff_take_down_others_no_longer_read()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        var (player, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        await ControlHouse.PostAsync(house.Director, At(house, "/words"), At(house, "/debrief/conversation/wall"), ("open", "yes"));
        await ControlHouse.PostAsync(player, At(house, "/words"), At(house, "/words"), ("kind", "question"), ("says", "Why did N. rush in?"));

        var kept = house.Exercise.DataOf(Actor.Person(key), key).ShouldNotBeNull();
        kept.Texts.ShouldNotContain(text => text.Text.Contains("rush in", StringComparison.Ordinal));
        kept.Records.ShouldNotContain(record => record.Kind.StartsWith("review.", StringComparison.Ordinal));

        await ControlHouse.PostAsync(house.Director, At(house, "/words"), At(house, "/words/heading"), ("title", "At the door"));
        await ControlHouse.PostAsync(house.Director, At(house, "/words"), At(house, "/words/sort"), ("card", "1"), ("group", "1"));
        (await player.GetStringAsync(At(house, "/words"), Cancel)).ShouldContain("At the door");
        await ControlHouse.PostAsync(house.Director, At(house, "/words"), At(house, "/words/sort"), ("card", "1"), ("group", "1"), ("hide", "yes"));
        (await player.GetStringAsync(At(house, "/words"), Cancel)).ShouldNotContain("rush in");
        (await house.Director.GetStringAsync(At(house, "/words"), Cancel)).ShouldContain("rush in");
    }

    [Fact]
    public async Task Two_evaluators_far_apart_are_told_to_speak_and_what_they_agree_on_stands_in_the_after_action_report()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        await ControlHouse.PostAsync(house.Director, house.Href, $"{house.Href}/clock/run");
        var (first, second) = (await EvaluatorAsync(house, "R. Haddad"), await EvaluatorAsync(house, "M. Kerr"));
        var page = At(house, "/debrief/ratings");
        await ControlHouse.PostAsync(first, page, page, ("syndicate", "1"), ("value.o1.1", "4"), ("remark.o1.1", "Rang after nine minutes"), ("value.leading", "5"));
        await ControlHouse.PostAsync(second, page, page, ("syndicate", "1"), ("value.o1.1", "1"));
        (await ControlHouse.PostAsync(second, page, page, ("syndicate", "1"), ("value.o1.9", "1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "there is no ninth criterion");
        (await ControlHouse.PostAsync(second, page, page, ("syndicate", "1"), ("value.o1.1", "5"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the scale ends at four");

        var shown = await house.Director.GetStringAsync(page, Cancel);
        shown.ShouldContain("far apart");
        shown.ShouldContain("Rang after nine minutes");
        (await ControlHouse.PostAsync(first, page, $"{page}/agree", ("syndicate", "1"), ("thing", "o1.1"), ("value", "3"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "an evaluator rates; the lead writes down");
        await ControlHouse.PostAsync(house.Director, page, $"{page}/agree", ("syndicate", "1"), ("thing", "o1.1"), ("value", "3"), ("why", "The second call came late"));

        var report = await house.Director.GetStringAsync(At(house, "/debrief/report/file?paper=aar&format=html&language=en"), Cancel);
        report.ShouldContain("done with some challenges");
        report.ShouldContain("The second call came late");
        report.ShouldContain("Leading");
    }

    [Fact]
    public async Task Lessons_and_improvements_are_followed_up_and_outlive_a_kill()
    {
        await using var first = await Setting.OpenOnDiskAsync(new BellCase());
        var (exercise, _) = await first.PlayAsync("anna");
        var mentor = await StaffChannelTests.StaffAsync(exercise, "R. Haddad", Role.Mentor);
        (await exercise.AgreeLessonAsync(mentor, LessonKind.Change, "Ring before you write.", null, "l1")).ShouldBeNull();
        (await exercise.AgreeLessonAsync(mentor, LessonKind.Change, "Ring before you write.", null, "l1")).ShouldBeNull("the same press");
        (await exercise.DecideImprovementAsync(mentor, 1, "A line between the hotlines", "Ministry, desk 4", new DateOnly(2031, 6, 1), "i1")).ShouldBeNull();
        (await exercise.DecideImprovementAsync(mentor, 1, "Nobody's work", " ", new DateOnly(2031, 6, 1), "i2")).ShouldBe(ReviewRefusals.ImprovementNeedsOwner);
        (await exercise.FollowUpAsync(mentor, 1, ImprovementStatus.UnderWay, "The line is tested", "f1")).ShouldBeNull();
        (await exercise.OpenWallAsync(mentor, isOpen: true, "w")).ShouldBeNull();
        (await exercise.PostCardAsync(mentor, CardKind.Plus, "We heard her", "c1")).ShouldBeNull();
        (await exercise.PostCardAsync(mentor, CardKind.Plus, "We heard her", "c1")).ShouldBeNull("the same press");

        await using var second = await first.KilledAsync();
        var again = second.Service.Find(exercise.Id.Value)!;

        again.Reviews.Now.Lessons.ShouldHaveSingleItem().Kind.ShouldBe(LessonKind.Change);
        again.Reviews.Now.Wall.Cards.ShouldHaveSingleItem();
        var improvement = again.Reviews.Now.Improvements.ShouldHaveSingleItem();
        (improvement.Status, again.Says(improvement.Owner), again.Says(improvement.History[0].Says)).ShouldBe((ImprovementStatus.UnderWay, "Ministry, desk 4", "The line is tested"));
        improvement.IsOverdue(new DateOnly(2031, 6, 2)).ShouldBeTrue();
        improvement.IsOverdue(new DateOnly(2031, 6, 1)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_step_of_the_conversation_is_retimed_begun_ended_and_left_out()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        var page = At(house, "/debrief/conversation");
        await ControlHouse.PostAsync(house.Director, page, $"{page}/step", ("step", "lessons"), ("minutes", "35"), ("do", "plan"));
        await ControlHouse.PostAsync(house.Director, page, $"{page}/step", ("step", "coaching"), ("minutes", "10"), ("leave", "yes"), ("do", "plan"));
        await ControlHouse.PostAsync(house.Director, page, $"{page}/step", ("step", "welcome"), ("do", "begin"));
        await ControlHouse.PostAsync(house.Director, page, $"{page}/step", ("step", "welcome"), ("do", "over"));
        (await ControlHouse.PostAsync(house.Director, page, $"{page}/step", ("step", "welcome"), ("minutes", "0"), ("do", "plan"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var steps = house.Exercise.Reviews.Now.Steps;
        (steps["lessons"].Minutes, steps["coaching"].IsLeftOut, steps["welcome"].Ended is not null).ShouldBe((35, true, true));
        (await house.Director.GetStringAsync(page, Cancel)).ShouldContain("185 minutes planned", customMessage: "180 planned, 15 more for lessons, 10 left out");
    }

    [Fact]
    public async Task A_half_written_lesson_is_there_again_until_it_is_agreed()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        var page = At(house, "/debrief/conversation");
        await ControlHouse.PostAsync(house.Director, page, $"/draft/{house.Exercise.Id}/lesson-says", ("text", "Ask her fir"));
        (await house.Director.GetStringAsync(page, Cancel)).ShouldContain("Ask her fir");
        await ControlHouse.PostAsync(house.Director, page, $"{page}/lesson", ("kind", "change"), ("says", "Ask her before anybody goes in."));
        (await house.Director.GetStringAsync(page, Cancel)).Replace("Ask her before", "", StringComparison.Ordinal).ShouldNotContain("Ask her fir");
    }

    private static string At(ControlHouse house, string page = "") => $"/exercises/{house.Exercise.Id}{page}";

    private static async Task<HttpClient> EvaluatorAsync(ControlHouse house, string name)
    {
        var (browser, person) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, name);
        await house.Exercise.AdmitAsync(Actor.Host("test"), person);
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), person, Role.Evaluator)).ShouldBeNull();
        return browser;
    }
}
