using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

public sealed class RecordPlaceTests
{
    [Fact]
    public async Task A_talk_is_recorded_with_its_place_in_the_recorders_words_and_staff_know_which_place_that_is()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("lead_investigator");
        await house.ClockAsync(600);
        var page = $"/exercises/{house.Exercise.Id}/capture";
        var answer = await ControlHouse.PostAsync(
            browser, page, page, [("kind", "Meeting"), ("when", "10"), ("where", "CANAL street"), ("present", "mediator"), ("decided1", "We go in together.")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        WebUtility.HtmlDecode(await browser.GetStringAsync(page, TestContext.Current.CancellationToken)).ShouldContain("CANAL street");
        var live = house.Exercise.Live(1);
        var street = live.Scenario.Subjects["canal_street"];
        live.Events.After(0).Select(happened => happened.Event).OfType<ConversationRecorded>().Single().Place.ShouldBe(street);
        live.Read(live.Scenario.Seats["mediator"], desk => desk.Part<KnowledgeDesk>().Records.Single().Conversation.Place)
            .ShouldBe(Id<Subject>.None, "which place the words fitted is not for seats");
    }
}
