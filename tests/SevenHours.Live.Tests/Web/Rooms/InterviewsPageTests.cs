using System.Net;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Rooms;

/// <summary>What staff see of interviews, and that no seat sees it.</summary>
public sealed class InterviewsPageTests
{
    [Fact]
    public async Task How_the_person_really_is_reaches_staff_and_changes_no_byte_of_the_room()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);
        await room.SayAsync(browser, "Tell me what you see.");
        await room.House.ClockAsync(900, running: false);
        var (before, staffBefore) = (Same(await room.ReadAsync(browser)), await StaffAsync(room));
        staffBefore.ShouldContain("What the person would tell now");

        await room.House.DirectAsync(new AmendScenario("rules: { she_trusts: { when: \"elapsed >= 1s\", do: [ level: { of: mira, kind: trust, set: 90 } ] } }"));
        await room.House.DirectAsync(new SetVoice(room.Persona, VoiceMode.Staffed));

        Same(await room.ReadAsync(browser)).ShouldBe(before);
        var staff = await StaffAsync(room);
        staff.ShouldNotBe(staffBefore);
        staff.ShouldContain("Staff, in writing");
    }

    [Fact]
    public async Task Staff_correct_the_coding_and_the_room_shows_it()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);
        await room.SayAsync(browser, "Tell me what you see.");
        var question = room.Truth(part => part.Interviews)[0].Questions[0].Question;
        var at = $"/exercises/{room.House.Exercise.Id}/interviews/{room.Mira}";
        (await room.ReadAsync(room.House.Director, $"{at}/code/{question}")).ShouldContain("Tell me what you see.");
        using var feed = await room.FeedAsync(browser);

        await ControlHouse.PostAsync(room.House.Director, at, $"{at}/code/{question}", ("style", "Leading"));

        (await DeskHouse.NextAsync(feed, "room-line-0")).ShouldContain("Leading");
        room.Truth(part => part.Interviews)[0].Questions[0].First.ShouldBe(QuestionStyle.Open);
        (await room.House.Director.GetAsync($"{at}/code/1", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_follows_while_it_is_open_and_says_who_speaks_for_the_person()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        var at = $"/exercises/{room.House.Exercise.Id}/interviews/{room.Mira}";
        using var feed = await room.FeedAsync(room.House.Director, at);
        await room.OpenAsync(browser);

        (await DeskHouse.NextAsync(feed, "<b>Protection</b>")).ShouldContain("interviews-said");
        await ControlHouse.PostAsync(room.House.Director, at, $"{at}/voice", ("voice", "Acted"));

        room.Truth(part => part.VoiceOf(room.Persona)).ShouldBe(VoiceMode.Acted);
        (await room.ReadAsync(room.House.Director, at)).ShouldContain("an observer codes the questions");
    }

    private static Task<string> StaffAsync(RoomHouse room) => room.ReadAsync(room.House.Director, $"/exercises/{room.House.Exercise.Id}/interviews/{room.Mira}");

    // What differs between any two readings of a page.
    private static string Same(string page) => System.Text.RegularExpressions.Regex.Replace(page, """(content|value|data-since)="[^"]*"|>\d\d:\d\d</time>""", "");
}
