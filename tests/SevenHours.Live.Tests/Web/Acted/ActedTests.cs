using System.Net;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Acted;

/// <summary>Three telephones around an actor: who codes, who acts, who leads.</summary>
public sealed class ActedTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tap_of_whoever_looks_on_moves_the_actors_card_and_a_tick_of_hers_reaches_the_desk_of_who_leads()
    {
        await using var house = await ActedHouse.OpenAsync();
        var (actor, _) = await house.SitAsync("rp_girl");
        await house.BeginAsync();
        var mentor = await house.StaffAsync(Role.Mentor);
        using var answer = await actor.GetAsync($"{house.Role}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));

        (await house.PostAsync(mentor, $"{house.Href}/code", ("key", "tap-1"), ("style", "Accusing"), ("topic", "place"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(mentor, $"{house.Href}/code", ("key", "tap-1"), ("style", "Accusing"), ("topic", "place"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await DeskHouse.NextAsync(feed, "Accusing")).ShouldContain("Close up");
        house.Interview.Questions.ShouldHaveSingleItem("sent twice, it counts once").Topic.ShouldBe("place");
        var said = new[] { ("interview", house.Interview.Handle.ToString()), ("said", "0.0~"), ("said", "0"), ("kind", "Cries") };
        (await house.PostAsync(actor, $"{house.Role}/said", said)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Control.Desk("counsellor", desk => desk.Facts.Select(held => house.Control.Exercise.Edition.Scenario.Table<Disciplines.Knowledge.Fact>()[held.Fact].Name).Order().ToList())
            .ShouldBe(["blue_door", "red_bus"], "the core and what memory made of the detail, and nothing else");
        house.Interview.Answers.Select(one => one.Kind).ShouldBe([AnswerKind.Tells, AnswerKind.Cries]);
        house.Interview.Answers[0].Drifted.ShouldBe(["bus"]);
    }
}
