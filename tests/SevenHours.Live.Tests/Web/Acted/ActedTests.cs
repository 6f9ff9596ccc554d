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

    [Fact]
    public async Task What_was_tapped_wrongly_is_named_better_given_a_topic_or_taken_back_until_it_is_answered()
    {
        await using var house = await ActedHouse.OpenAsync();
        var (actor, _) = await house.SitAsync("rp_girl");
        await house.BeginAsync(beside: "officer");
        var (officer, _) = await house.SitAsync("officer");
        async Task<HttpStatusCode> Tap(string act, params (string, string)[] fields) =>
            (await house.PostAsync(officer, $"{house.Href}/{act}", fields)).StatusCode;
        string Last() => house.Interview.Questions[^1].Question.ToString();

        (await Tap("code", ("style", "Leading"))).ShouldBe(HttpStatusCode.Redirect);
        (await Tap("recode", ("question", Last()), ("style", "Open"))).ShouldBe(HttpStatusCode.Redirect);
        house.Interview.Questions.ShouldHaveSingleItem().Style.ShouldBe(QuestionStyle.Open);
        (await Tap("withdraw", ("question", Last()))).ShouldBe(HttpStatusCode.Redirect);
        house.Interview.Questions.ShouldBeEmpty();

        (await Tap("code", ("style", "Break"), ("minutes", "10"))).ShouldBe(HttpStatusCode.Redirect);
        house.Interview.Questions[^1].Lasts.Seconds.ShouldBe(600);
        await house.PostAsync(actor, $"{house.Role}/said", ("interview", house.Interview.Handle.ToString()), ("kind", "Responds"));
        (await Tap("withdraw", ("question", Last()))).ShouldBe(HttpStatusCode.UnprocessableEntity, "it was answered");
        (await Tap("code", ("style", "Abusive"))).ShouldBe(HttpStatusCode.Redirect);
        house.Interview.End.ShouldBe(InterviewEnd.Abuse);
        (await Tap("code", ("style", "Open"))).ShouldBe(HttpStatusCode.UnprocessableEntity, "it has ended");
    }

    [Fact]
    public async Task Nobody_beside_or_in_the_lead_reads_how_the_person_is_and_visitors_read_nothing()
    {
        await using var house = await ActedHouse.OpenAsync();
        var (actor, _) = await house.SitAsync("rp_girl");
        var lead = await house.BeginAsync(InterviewPurpose.Evidence, "officer", "stranger");
        var (officer, _) = await house.SitAsync("officer");
        var (stranger, _) = await house.SitAsync("stranger");
        var (chief, _) = await house.SitAsync("chief");
        var visitor = await house.StaffAsync(Role.Observer);
        var mentor = await house.StaffAsync(Role.Mentor);
        await house.PostAsync(mentor, $"{house.Href}/code", ("style", "Open"), ("topic", "place"));
        await house.PostAsync(actor, $"{house.Role}/said", ("interview", house.Interview.Handle.ToString()), ("said", "0"));

        var card = await actor.GetStringAsync(house.Role, Cancel);
        card.ShouldContain("Calm as water");
        card.ShouldContain("A blue door.");
        card.ShouldContain("told to Counsellor, Officer");
        foreach (var browser in (HttpClient[])[lead, officer])
        {
            var page = await browser.GetStringAsync(house.Href, Cancel);
            page.ShouldContain("Counsellor");
            page.ShouldNotContain("Calm as water");
            page.ShouldNotContain("Feld");
            page.ShouldNotContain("role-levels");
            page.ShouldNotContain("The door is blue.", customMessage: "the desk is the place of facts");
        }

        (await lead.GetStringAsync(house.Href, Cancel)).ShouldNotContain("classpad", customMessage: "who leads is left in peace");
        (await stranger.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldNotContain("The door is blue.", customMessage: "he lacks the language");
        (await chief.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "he is not in the room");
        (await chief.GetStringAsync(house.Beside, Cancel)).ShouldNotContain("Counsellor");
        (await visitor.GetAsync(house.Beside, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await actor.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_telephone_that_was_away_sends_what_it_kept_as_who_wrote_it_and_for_the_interview_it_was_about()
    {
        await using var house = await ActedHouse.OpenAsync();
        var (actor, _) = await house.SitAsync("rp_girl");
        await house.BeginAsync();

        (await house.PostAsync(actor, $"{house.Role}/said", ("who", "AAA-AAA"), ("interview", house.Interview.Handle.ToString()), ("said", "0"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await house.PostAsync(actor, $"{house.Role}/said", ("said", "0"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "it names no interview");
        (await house.PostAsync(actor, $"{house.Role}/said", ("interview", house.Interview.Handle.ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nothing was said");
        house.Interview.Answers.ShouldBeEmpty();
    }
}
