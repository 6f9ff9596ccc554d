using System.Net;
using SevenHours.Live.Tests.Web.Accounts;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>Those who learn to train are signed off by somebody who saw it, step by step.</summary>
public sealed class LadderTests
{
    private static readonly string[] s_parts = ["aim", "method", "explanation", "exercise", "feedback"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Teaching_is_signed_off_when_all_five_parts_were_seen_twice_and_the_learner_reads_what_was_seen()
    {
        await using var house = await CourseHouse.OpenAsync("training-of-trainers");
        await house.SelectAsync("Ana Kolar", "Bo Lind");
        var ana = (await house.CourseAsync()).Participants.Single(person => person.Name == "Ana Kolar");
        var page = $"/trainers/{ana.Id}";

        (await house.PostAsync(page, page, Seen("no", "The aim was clear at once.", s_parts[..4]))).ShouldEndWith("programmes.said.kept");
        (await house.PostAsync(page, page, Seen("yes", "All of it.", s_parts))).ShouldEndWith("programmes.wrong.ladder.times");
        (await house.PostAsync(page, page, Seen("no", "All of it, with feedback.", s_parts))).ShouldEndWith("programmes.said.kept");
        (await house.PostAsync(page, page, Seen("yes", "", s_parts))).ShouldEndWith("programmes.wrong.ladder.words");
        (await house.PostAsync(page, page, Seen("yes", "Calm, short, and they worked.", s_parts))).ShouldEndWith("programmes.said.kept");

        var grid = await house.Manager.GetStringAsync($"{house.Base}/trainers", Cancel);
        grid.ShouldContain("Signed off", Case.Sensitive);
        (await house.Book.SeenStepsAsync(house.Id, Cancel)).Count.ShouldBe(3, "what was refused is not kept");
        var learners = await house.LearnersAsync();
        (await learners["Ana Kolar"].GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain("Calm, short, and they worked.");
        (await learners["Bo Lind"].GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldNotContain("Calm, short", Case.Insensitive, "it is hers alone");
    }

    [Fact]
    public async Task Who_is_erased_takes_along_what_was_seen_of_him_and_a_press_sent_twice_is_one_sight()
    {
        await using var house = await CourseHouse.OpenAsync("training-of-trainers");
        await house.SelectAsync("Ana Kolar");
        var ana = (await house.CourseAsync()).Participants.Single();
        var page = $"/trainers/{ana.Id}";
        (string, string)[] form = [.. Seen("no", "Seen once.", ["aim"]), ("key", "0123456789abcdef0123456789abcdef")];
        await house.PostAsync(page, page, form);
        await house.PostAsync(page, page, form);
        (await house.Book.SeenStepsAsync(house.Id, Cancel)).ShouldHaveSingleItem().Words.ShouldBe("Seen once.");
        (await house.Manager.GetStringAsync($"{house.Base}/people/{ana.Id}/data.json", Cancel)).ShouldContain("Seen once.", Case.Sensitive, "what is kept of a person can be taken along");

        await house.PostAsync($"/people/{ana.Id}", $"/people/{ana.Id}/erase", ("sure", "yes"));
        (await house.Book.SeenStepsAsync(house.Id, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_room_for_practice_is_held_by_its_address_and_closed_to_strangers()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var first = await house.Manager.GetAsync("/practice/facilitator", Cancel);
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var room = first.Headers.Location!.ToString();
        room.ShouldMatch(@"^/practice/facilitator\?room=\d+&acts=$");
        var page = await house.Manager.GetStringAsync(room, Cancel);
        page.ShouldContain("The room is careful.");
        (await house.Manager.GetStringAsync($"{room}answer.answer.nonsense", Cancel)).ShouldContain("What do you do?");
        using var stranger = house.Accounts.Browser();
        using var refused = await stranger.GetAsync($"{house.Base}/trainers", Cancel);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static (string Name, string Value)[] Seen(string signed, string words, string[] parts) =>
        [("step", "teaches"), ("signed", signed), ("words", words), ("witness", "Ada Prim, trainer"), .. parts.Select(part => ("part", part))];
}
