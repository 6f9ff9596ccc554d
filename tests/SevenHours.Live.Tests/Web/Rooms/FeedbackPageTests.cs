using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Rooms;

/// <summary>Feedback on an interview over HTTP: held until staff release it, with the words that were said; and trying again from a question.</summary>
public sealed partial class FeedbackPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_was_there_reads_it_once_staff_release_it_and_a_team_tries_again_from_a_question_while_others_go_on()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var (browser, staff) = (await room.House.SitAsync("mediator"), room.House.Director);
        await room.OpenAsync(browser, ("plan", "Where is she now?"));
        await room.SayAsync(browser, "Tell me what you see.");
        await room.SayAsync(browser, "He took your passport, didn't he?");
        var interview = room.Truth(part => part.Interviews)[0].Handle;
        var (mine, theirs) = ($"{room.Here}/feedback/{interview}", $"/exercises/{room.House.Exercise.Id}/feedback");
        (await room.ReadAsync(browser, mine)).ShouldContain("opens when the interview has ended");
        (await room.PostAsync(browser, "/close", ("room", interview.ToString()), ("closing", "thanked"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await room.ReadAsync(browser, mine)).ShouldContain("have not released");
        (await browser.GetAsync(theirs, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await room.ReadAsync(staff, theirs)).ShouldContain($"{theirs}/{interview}");
        (await ControlHouse.PostAsync(staff, $"{theirs}/{interview}", $"{theirs}/{interview}/release")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await room.ReadAsync(browser, mine);
        page.ShouldContain("He took your passport, didn't he?");
        page.ShouldContain("It holds its answer.");
        page.ShouldNotContain("Try again from here", Case.Sensitive, "in an exercise that takes others along");
        (await ControlHouse.PostAsync(browser, mine, $"{mine}/again", ("line", "1"), ("question", ""))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var leading = room.Truth(part => part.Interviews)[0].Questions[1].Question;
        (await ControlHouse.PostAsync(staff, $"{theirs}/{interview}", $"{theirs}/{interview}/again", ("line", "1"), ("question", leading.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        room.House.Exercise.Live(1).Info.Number.ShouldBe(2);
        var again = room.Truth(part => part.Interviews).ShouldHaveSingleItem();
        (again.IsOpen, again.Questions.Count).ShouldBe((true, 1), "she is in the room again, before the question");
        room.House.Exercise.Branch(1).Read(world => world.Part<InterviewsPart>().Interviews[0].Questions.Count).ShouldBe(2, "the first attempt is kept");

        await room.SayAsync(browser, "Tell me about the papers.", nameof(QuestionStyle.Open));
        await room.PostAsync(browser, "/close", ("room", interview.ToString()), ("closing", "thanked"), ("closing", "nextsteps"));
        var both = await room.ReadAsync(browser, mine);
        Attempts().Match(both).Value.ShouldContain("class=\"this\"", Case.Sensitive, "both attempts stand side by side");
        (await ControlHouse.PostAsync(staff, $"{theirs}/{interview}", $"{theirs}/{interview}/again", ("line", "1"), ("question", leading.ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "another line is played by now");
    }

    [GeneratedRegex("id=\"attempts\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Attempts();
}
