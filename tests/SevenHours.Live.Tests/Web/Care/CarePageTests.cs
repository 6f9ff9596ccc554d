using System.Net;
using SevenHours.Disciplines.Care;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Care;

/// <summary>The files of people over HTTP: who reads them, who gives the answers, and who is told nothing.</summary>
public sealed class CarePageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offered_asked_for_time_accepted_and_placed_and_the_police_seat_reads_none_of_it()
    {
        await using var care = await CareHouse.OpenAsync();
        using var shelter = await care.House.SitAsync("shelter_coordinator");
        using var police = await care.House.SitAsync("lead_investigator");
        using var actor = await care.ActAsync("ar");
        (await CareHouse.ReadAsync(shelter, care.List)).ShouldContain("Mira");
        (await CareHouse.ReadAsync(actor, care.Role)).ShouldContain("أجيب بنفسي");
        await CareHouse.PressAsync(actor, care.Role, "/voice", ("mine", "yes"));

        await Offer();
        (await CareHouse.ReadAsync(shelter, care.File)).ShouldContain("Asked: thinking it over");
        (await CareHouse.ReadAsync(actor, care.Role)).ShouldContain("منسق المأوى", Case.Sensitive, "who offers it stands beside it");
        await CareHouse.PressAsync(actor, care.Role, "/choice", ("service", care.Service("safe_bed")), ("answer", "later"), ("again", "30"), ("words", "Is there a lock inside?"));
        var file = await CareHouse.ReadAsync(shelter, care.File);
        file.ShouldContain("Not now");
        file.ShouldContain("Is there a lock inside?");

        await Offer();
        await CareHouse.PressAsync(actor, care.Role, "/choice", ("service", care.Service("safe_bed")), ("answer", "yes"));
        care.State("safe_bed").IsWanted.ShouldBeTrue();
        await CareHouse.PressAsync(shelter, care.File, $"/begin/{care.Service("safe_bed")}", ("shelter", care.Shelter("zz_lantern")));
        await care.House.ClockAsync(3 * 3600);

        (await CareHouse.ReadAsync(shelter, care.File)).ShouldContain("Know the address: Lantern House");
        (await CareHouse.ReadAsync(police, care.List)).ShouldNotContain("Mira");
        (await police.GetAsync(care.File, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ControlHouse.PostAsync(police, care.List, $"{care.File}/address", ("agency", "crime_unit"))).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);

        Task Offer() => CareHouse.PressAsync(shelter, care.File, "/offer", ("interpreter", "seat:mediator"), ("alone", "yes"), ("ownwords", "yes"), ("service", care.Service("safe_bed")));
    }

    [Fact]
    public async Task White_cell_sees_what_nobody_found_and_answers_for_her_and_players_do_neither()
    {
        await using var care = await CareHouse.OpenAsync();
        using var shelter = await care.House.SitAsync("shelter_coordinator");
        var staff = await CareHouse.ReadAsync(care.House.Director, care.Staff);
        staff.ShouldContain("Her own telephone tells somebody where she is.");
        staff.ShouldContain("nobody knows");
        (await shelter.GetAsync(care.Staff, Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await ControlHouse.PostAsync(shelter, care.List, $"{care.Staff}/choice", ("person", care.Mira), ("service", care.Service("lawyer")), ("answer", "yes"))).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        (await ControlHouse.PostAsync(shelter, care.List, $"{care.Role}/choice", ("service", care.Service("lawyer")), ("answer", "yes"))).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        care.State("lawyer").Answer.ShouldBeNull("who plays an agency never answers for her");

        await CareHouse.PressAsync(care.House.Director, care.Staff, "/voice", ("person", care.Mira), ("team", "1"), ("mine", "yes"));
        await CareHouse.PressAsync(shelter, care.File, "/offer", ("interpreter", "seat:mediator"), ("alone", "yes"), ("service", care.Service("asylum")));
        (await CareHouse.ReadAsync(care.House.Director, care.Staff)).ShouldContain("class=\"wish\"");
        await CareHouse.PressAsync(care.House.Director, care.Staff, "/choice", ("person", care.Mira), ("team", "1"), ("service", care.Service("asylum")), ("answer", "no"), ("words", "Not this."));
        (care.State("asylum").Answer, care.State("asylum").IsOpen).ShouldBe((Choice.No, false));
        (await CareHouse.ReadAsync(shelter, care.File)).ShouldContain("Not this.");
    }

    [Fact]
    public async Task The_page_of_an_act_leads_to_the_file_of_the_person_it_helps()
    {
        await using var care = await CareHouse.OpenAsync();
        using var shelter = await care.House.SitAsync("shelter_coordinator");

        (await care.House.ReadAsync(shelter, "/do/safe_accommodation")).ShouldContain($"href=\"{care.File}\"");
        (await care.House.ReadAsync(shelter, "/do/media_line")).ShouldNotContain(care.File);
        (await CareHouse.ReadAsync(shelter, care.File)).ShouldContain("Not offered");
    }

    [Fact]
    public async Task The_page_of_who_acts_her_is_told_live_that_something_is_offered()
    {
        await using var care = await CareHouse.OpenAsync();
        using var shelter = await care.House.SitAsync("shelter_coordinator");
        using var actor = await care.ActAsync();
        await CareHouse.PressAsync(actor, care.Role, "/voice", ("mine", "yes"));
        using var answer = await actor.GetAsync($"{care.Role}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        await DeskHouse.NextAsync(feed, "role-choices");

        await CareHouse.PressAsync(shelter, care.File, "/offer", ("interpreter", "seat:mediator"), ("alone", "yes"), ("ifshespeaks", "yes"), ("service", care.Service("lawyer")));
        (await DeskHouse.NextAsync(feed, "class=\"wish\"")).ShouldContain("They ask a statement for it");
    }
}
