using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Floor;

/// <summary>The board everybody reads, what visitors see, and the pad of those who take notes.</summary>
public sealed class BoardAndVisitorsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_shows_what_the_director_wrote_live_and_neither_truth_nor_ways_of_staff()
    {
        await using var house = await ControlHouse.OpenAsync();
        var at = $"/exercises/{house.Exercise.Id}";
        var visitor = await Walker.InAsync(house, Role.Observer, Presence.In);
        using var feed = new StreamReader(await visitor.Browser.GetStreamAsync($"{at}/board/feed", Cancel));
        await DeskHouse.NextAsync(feed, "board-now");

        (await ControlHouse.PostAsync(house.Director, $"{at}/board/lines", $"{at}/board/lines", ("phase", "Morning"), ("lines", "The canteen opens at one\n\n"), ("break", "Coffee at eleven")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await DeskHouse.NextAsync(feed, "canteen")).ShouldContain("Coffee at eleven");
        var page = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"{at}/board", Cancel));
        page.ShouldContain("09:00");
        page.ShouldContain("9 Mar 2031");
        page.ShouldNotContain("floor-menu");
        foreach (var secret in (string[])["The door is blue", "First call", "The girl"])
            page.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Visitors_see_what_was_released_and_nothing_else()
    {
        await using var house = await ControlHouse.OpenAsync();
        var at = $"/exercises/{house.Exercise.Id}";
        var visitor = await Walker.InAsync(house, Role.Observer, Presence.In);
        var before = await visitor.Browser.GetStringAsync($"{at}/observe", Cancel);
        before.ShouldContain("Nothing has been released yet");
        before.ShouldNotContain("Police");

        await ControlHouse.PostAsync(house.Director, $"{at}/board/lines", $"{at}/board/visitors", ("story", "A child is looked for."), ("stand", "Behind the line"), ("rules", "No faces"), ("who", "yes"));

        var page = await visitor.Browser.GetStringAsync($"{at}/observe", Cancel);
        string[] released = ["A child is looked for.", "Behind the line", "No faces", "EXERCISE"];
        released.ShouldAllBe(words => page.Contains(words, StringComparison.Ordinal));
        foreach (var secret in (string[])["The door is blue", "First call", "name=\"kind\""])
            page.ShouldNotContain(secret);
        (await ControlHouse.PostAsync(visitor.Browser, $"{at}/observe", $"{at}/observe", ("kind", "challenge"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(visitor.Browser, $"{at}/observe", $"{at}/board/lines", ("lines", "x"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_taps_keep_an_observation_of_this_moment()
    {
        await using var house = await ControlHouse.OpenAsync();
        var at = $"/exercises/{house.Exercise.Id}/observe";
        var evaluator = await Walker.InAsync(house, Role.Evaluator, Presence.In);

        (await ControlHouse.PostAsync(evaluator.Browser, at, at, ("agency", "police"), ("kind", "goodpractice"), ("key", "t1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ControlHouse.PostAsync(evaluator.Browser, at, at, ("agency", "police"), ("kind", "goodpractice"), ("key", "t1"));

        var seen = house.Exercise.Notes.All.ShouldHaveSingleItem();
        (seen.Kind, seen.Subject, seen.Agencies[0]).ShouldBe((ObservationKind.GoodPractice, ObservationSubject.Learner, "police"));
        (await evaluator.Browser.GetStringAsync(at, Cancel)).ShouldContain("id=\"observed\"");
    }

    [Fact]
    public async Task Board_and_sheet_survive_a_kill_and_their_words_go_with_erasure()
    {
        await using var first = await Exercises.Setting.OpenOnDiskAsync();
        var exercise = await first.MakeAsync();
        var director = await Exercises.StaffChannelTests.StaffAsync(exercise, "D. Weber", Role.Director);
        (await exercise.WriteBoardAsync(director, "Morning", ["One", " ", "Two"], "", "b")).ShouldBeNull();
        (await exercise.ReleaseToVisitorsAsync(director, "A story", "", ["A rule"], false, "v")).ShouldBeNull();
        (await exercise.WriteBoardAsync(director, "", [.. Enumerable.Repeat("x", 9)], "", "c"))!.Code.ShouldBe("board.long");

        await using var second = await first.KilledAsync();
        var again = second.Service.Find(exercise.Id.Value)!;

        again.Boards.Board.Lines.Select(again.Says).ShouldBe(["One", "Two"]);
        again.Says(again.Boards.Visitors.Story).ShouldBe("A story");
        again.DataOf(director, director.Key)!.Texts.Count.ShouldBe(6);
        (await again.EraseWordsOfAsync(director, director.Key)).ShouldBe(6);
        again.Says(again.Boards.Board.Phase).ShouldBeNull();
    }
}
