using System.Net;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>The waiting room and the door.</summary>
public sealed class DoorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pin_opens_the_waiting_room_only_and_the_waiting_room_says_what_one_needs_and_nobodys_name()
    {
        await using var house = await FullHouse.OpenAsync();
        await house.InAsync("Ines Varga", seat: "1/seat1");
        var (guest, _) = await house.KnockAsync("Nora Brandt");

        var page = await guest.PageAsync($"{house.Href}/lobby");
        page.ShouldContain("Nora Brandt, you are at the door");
        page.ShouldContain("Somebody is afraid.");
        page.ShouldContain("How we play");
        page.ShouldContain($"{house.Href}/no-duff");
        page.ShouldNotContain("Ines Varga");
        page.ShouldNotContain(house.Exercise.Session.Pins.Pin);
        (await guest.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/lobby");
        foreach (var closed in (string[])["desk", "control", "door", "seating", "debrief"])
        {
            (await guest.StatusAsync($"{house.Href}/{closed}")).ShouldBe(HttpStatusCode.Forbidden, closed);
        }

        (await guest.PageAsync($"/api/v1{house.Href}/seats")).ShouldNotContain("Ines Varga");
    }

    [Fact]
    public async Task Who_still_sits_in_the_lobby_is_called_to_his_desk_when_the_exercise_begins()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, _) = await house.InAsync("Ines Varga", seat: "1/seat1");
        (await guest.PageAsync($"{house.Href}/lobby")).ShouldNotContain("The exercise has begun");

        await guest.HearAsync(await guest.FeedOfAsync($"{house.Href}/lobby"), "The exercise has begun", act: () => house.Exercise.RunAsync(Actor.Host("test")));

        (await guest.PageAsync($"{house.Href}/lobby")).ShouldContain($"href=\"{house.Href}/desk\"");
    }

    [Fact]
    public async Task Who_waits_goes_on_by_himself_when_he_is_let_in_with_a_role_and_a_seat()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.KnockAsync("Nora Brandt");
        var hears = guest.HearAsync(await guest.FeedOfAsync($"{house.Href}/lobby"), "data-leave");

        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{key}/in", ("role", "RolePlayer"), ("seat", "1/seat3"));

        (await hears).ShouldContain($"data-leave=\"{house.Href}\"");
        (await guest.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/role");
        house.Exercise.Session.Find(key)!.Role.ShouldBe(Role.RolePlayer);
        house.Exercise.Session.SeatsOf(key).ShouldBe([new SeatPlace(1, "seat3")]);
    }

    [Fact]
    public async Task Trainers_wait_for_the_director_even_when_the_doors_are_open_and_a_controller_cannot_let_them_in()
    {
        await using var house = await FullHouse.OpenAsync(1, ("waits", "no"));
        var (participant, _) = await house.KnockAsync("Nora Brandt");
        (await participant.PageAsync($"{house.Href}/lobby")).ShouldContain("id=\"roster\"");
        var (controller, _) = await house.InAsync("Edda Lund", Role.Controller);
        var (trainer, key) = await house.KnockAsync("Jori Vane", isTrainer: true);

        (await trainer.PageAsync($"{house.Href}/lobby")).ShouldContain("The director lets trainers in");
        var door = await controller.PageAsync($"{house.Href}/door");
        door.ShouldContain("Only the director lets trainers in");
        door.ShouldNotContain(house.Exercise.Session.Pins.StaffPin[..3] + " " + house.Exercise.Session.Pins.StaffPin[3..]);
        foreach (var act in (string[])["in", "bar", "away"])
        {
            (await controller.PostAsync(door, $"{house.Href}/people/{key}/{act}", ("role", "Participant"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, act);
        }

        house.Exercise.Session.Find(key)!.Presence.ShouldBe(Presence.Waiting);
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{key}/in", ("role", "Mentor"), ("seat", ""));
        (await trainer.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/coach");
    }

    [Fact]
    public async Task One_press_lets_in_all_but_trainers_and_names_that_look_like_somebodys_and_the_plan_seats_them()
    {
        await using var house = await FullHouse.OpenAsync();
        await house.Exercise.PlanSeatsAsync(Actor.Host("test"), [("Nora Brandt", new SeatPlace(1, "seat5"))]);
        await house.InAsync("Anna Kovac");
        var (_, planned) = await house.KnockAsync("nora  brandt");
        var (_, plain) = await house.KnockAsync("Ines Varga");
        var (_, alike) = await house.KnockAsync("Аnna Kovač"); // the first letter is Cyrillic
        var (_, trainer) = await house.KnockAsync("Jori Vane", isTrainer: true);

        var door = await house.Operator.PageAsync($"{house.Href}/door");
        door.ShouldContain("The name looks like: Anna Kovac");
        door.ShouldContain("on the plan: Desk 5");
        door.ShouldContain("Let 2 in");
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/door/all");

        string[] In(params string[] keys) => [.. keys.Where(key => house.Exercise.Session.Find(key)!.Presence == Presence.In)];
        In(planned, plain, alike, trainer).ShouldBe([planned, plain]);
        house.Exercise.Session.SeatsOf(planned).ShouldBe([new SeatPlace(1, "seat5")]);
        (await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{alike}/in", ("role", "Participant"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        In(alike).ShouldBe([alike]);
    }

    [Fact]
    public async Task Doors_open_for_a_while_let_people_in_and_shut_again()
    {
        await using var house = await FullHouse.OpenAsync();
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/door/open", ("minutes", "15"));
        var (_, first) = await house.KnockAsync("Nora Brandt");
        (await house.Operator.PageAsync($"{house.Href}/door")).ShouldContain("Open until");
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/door/shut");
        var (_, second) = await house.KnockAsync("Ines Varga");

        house.Exercise.Session.Find(first)!.Presence.ShouldBe(Presence.In);
        house.Exercise.Session.Find(second)!.Presence.ShouldBe(Presence.Waiting);
        (await house.Operator.PostAsync(await house.Operator.PageAsync($"{house.Href}/door"), $"{house.Href}/door/open", ("minutes", "100000")))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Who_is_asked_to_wait_outside_may_knock_again_and_who_is_barred_may_not()
    {
        await using var house = await FullHouse.OpenAsync();
        var (polite, first) = await house.KnockAsync("Nora Brandt");
        var (barred, second) = await house.KnockAsync("Ines Varga");
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{first}/away");
        await house.Operator.SendAsync($"{house.Href}/door", $"{house.Href}/people/{second}/bar");

        (await polite.PageAsync($"{house.Href}/lobby")).ShouldContain("You are outside");
        await polite.SendAsync($"{house.Href}/lobby", $"{house.Href}/knock");
        house.Exercise.Session.Find(first)!.Presence.ShouldBe(Presence.Waiting);

        (await barred.StatusAsync($"{house.Href}/lobby")).ShouldBe(HttpStatusCode.NotFound);
        using var gone = await barred.Http.GetAsync($"{house.Href}/lobby", Cancel);
        (await gone.Content.ReadAsStringAsync(Cancel)).ShouldContain("You are no longer in this exercise");
        (await barred.KnockAsync(house.Exercise.Session.Pins.Pin, "Somebody Else")).ShouldBeEmpty();
        house.Exercise.Session.Members.Count.ShouldBe(2);
        var (_, elsewhere) = await house.KnockAsync("Ines Varga");
        house.Exercise.Session.Find(elsewhere)!.Presence.ShouldBe(Presence.Waiting);
        (await house.Operator.PageAsync($"{house.Href}/door")).ShouldContain("somebody who was sent out: Ines Varga");
    }

    [Fact]
    public async Task The_same_device_comes_back_as_the_same_person_however_often_it_reads_the_code()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt", seat: "1/seat1");

        (await guest.LeadsAsync($"/join/{house.Exercise.Session.Pins.Pin}")).ShouldBe(house.Href);
        await house.RestartAsync();
        (await guest.LeadsAsync($"/join/{house.Exercise.Session.Pins.Pin}")).ShouldBe(house.Href);
        (await guest.LeadsAsync(house.Href)).ShouldBe($"{house.Href}/desk");
        house.Exercise.Session.Members.Keys.ShouldBe([key]);
    }

    [Fact]
    public async Task The_page_of_the_door_shows_who_knocks_and_takes_away_who_is_in()
    {
        await using var house = await FullHouse.OpenAsync();
        var feed = await house.Operator.FeedOfAsync($"{house.Href}/door");
        var (_, key) = await house.KnockAsync("Nora Brandt");
        var form = await house.Operator.PageAsync($"{house.Href}/door");

        await house.Operator.HearAsync(feed, $"hx-target=\"#knock-{key}\" hx-swap=\"delete\"", "id=\"knocks\"", async () =>
            (await house.Operator.PostAsync(form, $"{house.Href}/people/{key}/in", ("role", "Participant"))).StatusCode.ShouldBe(HttpStatusCode.Redirect));
    }
}
