using System.Net;
using SevenHours.Disciplines.Interviews;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Rooms;

/// <summary>An interview over HTTP: the plan, the room, what others in it see, and the end.</summary>
public sealed class RoomTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_plan_goes_into_the_interview_as_it_was_chosen_and_the_first_words_stand_ready()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        (await room.ReadAsync(browser, room.Room)).ShouldContain(room.Here);
        (await room.ReadAsync(browser)).ShouldContain("Do not ask what was done to the person");

        await room.OpenAsync(browser, ("where", "quietroom"), ("seating", "interpreterbeside"), ("need", "water"), ("need", "rest"), ("consent", "yes"), ("briefed", "conflict"),
            ("support", "chosen"), ("with", "hotline_v_lead"), ("plan", "Where is she now?\nWhat she needs"), ("first", "My name is Lena."));

        var interview = room.Truth(part => part.Interviews).ShouldHaveSingleItem();
        (interview.Setup.Purpose, interview.Setup.Room, interview.Setup.Seating, interview.Setup.Support, interview.Setup.ConsentAsked, interview.Setup.NeedsMet, interview.Setup.Briefed)
            .ShouldBe((InterviewPurpose.Protection, RoomKind.QuietRoom, Seating.InterpreterBeside, Support.Chosen, true, Needs.Water | Needs.Rest, InterpreterBriefing.Conflict));
        interview.Setup.Present.Count.ShouldBeGreaterThan(0);
        var page = await room.ReadAsync(browser);
        page.ShouldContain("My name is Lena.</textarea>");
        page.ShouldContain("Where is she now?");
    }

    [Fact]
    public async Task What_is_said_is_coded_by_the_machine_unless_somebody_taps_otherwise_and_both_are_kept()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);

        var coding = await room.PostAsync(browser, "/coding", ("text", "He took your passport, didn't he?"));
        (await coding.Content.ReadAsStringAsync(Cancel)).ShouldContain("Leading");
        await room.SayAsync(browser, "Tell me what you see.");
        await room.SayAsync(browser, "Tell me what you hear.", "Probing");

        var asked = room.Truth(part => part.Interviews)[0].Questions;
        (asked[0].Style, asked[0].Suggested).ShouldBe((QuestionStyle.Open, QuestionStyle.Open));
        (asked[1].Style, asked[1].Suggested).ShouldBe((QuestionStyle.Probing, QuestionStyle.Open));

        var line = asked[0].Question.ToString();
        (await room.ReadAsync(browser, $"{room.Here}/code/{line}")).ShouldContain("Tell me what you see.");
        (await room.PostAsync(browser, $"/code/{line}", ("style", "Closed"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var first = room.Truth(part => part.Interviews)[0].Questions[0];
        (first.Style, first.First, first.IsCorrected).ShouldBe((QuestionStyle.Closed, QuestionStyle.Open, true));
    }

    [Fact]
    public async Task Others_in_the_room_see_each_line_come_and_who_is_not_there_is_told_nothing()
    {
        await using var room = await RoomHouse.OpenAsync("mediator", "hotline_v_lead");
        var leads = await room.House.SitAsync("mediator");
        var second = await room.House.SitAsync("hotline_v_lead");
        var outside = await room.House.SitAsync("reporter");
        var before = await room.House.ReadAsync(outside);
        await room.OpenAsync(leads, ("with", "hotline_v_lead"));
        using var feed = await room.FeedAsync(second);

        await room.SayAsync(leads, "Tell me what you see.");

        (await DeskHouse.NextAsync(feed, "room-lines")).ShouldContain("Tell me what you see.");
        (await room.House.ReadAsync(second)).ShouldContain("../room/", customMessage: "the desk leads into the room");
        Same(await room.House.ReadAsync(outside)).ShouldBe(Same(before));
        (await outside.GetAsync(room.Here, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Closing_takes_its_checklist_and_the_room_is_read_again_afterwards()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);
        await room.PostAsync(browser, "/gesture", ("gesture", "water"));
        var handle = room.Truth(part => part.Interviews)[0].Handle.ToString();

        var closed = await room.PostAsync(browser, "/close", ("room", handle), ("closing", "Thanked"), ("closing", "NextSteps"));

        closed.Headers.Location!.ToString().ShouldEndWith($"?past={handle}");
        var interview = room.Truth(part => part.Interviews)[0];
        (interview.End, interview.Closing).ShouldBe((InterviewEnd.Closed, Closing.Thanked | Closing.NextSteps));
        (await room.ReadAsync(browser, $"{room.Here}?past={handle}")).ShouldContain("Would you like some water?");
        (await room.ReadAsync(browser)).ShouldContain("Before you speak", customMessage: "the next one is prepared anew");
    }

    [Theory, InlineData("Tell me.", 204), InlineData(" ", 422)]
    public async Task A_click_is_told_only_what_was_refused(string text, int status)
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);
        browser.DefaultRequestHeaders.Add("HX-Request", "true");

        ((int)(await room.PostAsync(browser, "/say", ("text", text))).StatusCode).ShouldBe(status);
    }

    // What differs between any two readings of a page.
    private static string Same(string page) => System.Text.RegularExpressions.Regex.Replace(
        page, """(content|value|data-since|data-draft)="[^"]*"|after=\d+|data-at="\d+"|\d\d:\d\d(:\d\d)?""", "");
}
