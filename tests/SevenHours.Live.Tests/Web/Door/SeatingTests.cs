using System.Net;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>Who sits where, and who says so.</summary>
public sealed class SeatingTests
{
    [Fact]
    public async Task Staff_move_somebody_to_another_seat_and_his_old_desk_is_closed()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt", seat: "1/seat1");

        await house.Operator.SendAsync($"{house.Href}/people/{key}", $"{house.Href}/people/{key}/move", ("seat", "1/seat2"));

        house.Exercise.Session.SeatsOf(key).ShouldBe([new SeatPlace(1, "seat2")]);
        (await guest.PageAsync($"{house.Href}/desk")).ShouldContain("Desk 2");
        (await house.Operator.PageAsync($"{house.Href}/seating")).ShouldContain($"{house.Href}/people/{key}");
    }

    [Fact]
    public async Task A_seat_is_handed_over_with_what_was_said_and_the_next_one_reads_it()
    {
        await using var house = await FullHouse.OpenAsync();
        var (_, from) = await house.InAsync("Nora Brandt", seat: "1/seat1");
        var (next, to) = await house.InAsync("Ines Varga");

        await house.Operator.SendAsync(
            $"{house.Href}/people/{from}", $"{house.Href}/people/{from}/hand-over", ("seat", "1/seat1"), ("to", to), ("note", "She fears the uncle."));

        house.Exercise.Session.HoldersOf(new SeatPlace(1, "seat1")).People.ShouldBe([to]);
        (await next.PageAsync($"{house.Href}/lobby")).ShouldContain("She fears the uncle.");
        await house.RestartAsync();
        (await house.Operator.PageAsync($"{house.Href}/seating")).ShouldContain("She fears the uncle.");
        await house.Exercise.EraseWordsOfAsync(Actor.Host("test"), from);
        house.Exercise.NameOf(house.Exercise.Session.Find(from)!).ShouldBeNull();
    }

    [Fact]
    public async Task A_plan_is_pasted_as_names_and_seats_in_any_order_of_separators_and_languages()
    {
        await using var house = await FullHouse.OpenAsync(2);
        await house.Operator.SendAsync($"{house.Href}/seating", $"{house.Href}/seating/plan", ("plan", "Nora Brandt, Desk 1, 2\nInes Varga;seat2\nJori Vane\tPolice / Desk 3\n"));

        house.Exercise.Plan.ShouldBe(
            [("Nora Brandt", new SeatPlace(2, "seat1")), ("Ines Varga", new SeatPlace(1, "seat2")), ("Jori Vane", new SeatPlace(1, "seat3"))]);
        var print = await house.Operator.PageAsync($"{house.Href}/seating/print");
        print.ShouldContain("Nora Brandt");
        print.ShouldContain("EXERCISE");
    }

    [Fact]
    public async Task A_faulty_plan_changes_nothing_and_says_which_lines_are_wrong()
    {
        await using var house = await FullHouse.OpenAsync();
        await house.Exercise.PlanSeatsAsync(Actor.Host("test"), [("Nora Brandt", new SeatPlace(1, "seat5"))]);

        using var answer = await house.Operator.SendAsync(
            $"{house.Href}/seating", $"{house.Href}/seating/plan", ("plan", "Ines Varga, Desk 1\nJori Vane, The moon\nnobody"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Line 2:");
        page.ShouldContain("Line 3:");
        page.ShouldContain("Jori Vane, The moon");
        house.Exercise.Plan.ShouldHaveSingleItem().Name.ShouldBe("Nora Brandt");
    }

    [Fact]
    public async Task Staff_are_appointed_by_account_and_come_in_without_a_pin()
    {
        await using var house = await FullHouse.OpenAsync();
        var (ana, bo) = (await house.AccountAsync("a.mercer", "Ana Mercer"), await house.AccountAsync("b.lindt", "Bo Lindt"));
        (await house.Operator.PageAsync($"{house.Href}/seating")).ShouldContain("Bo Lindt");

        await house.Operator.SendAsync($"{house.Href}/seating", $"{house.Href}/seating/staff", ("account", ana), ("role", "controller"));

        var appointed = house.Exercise.Session.Members.Values.Where(member => member.Account is not null).ShouldHaveSingleItem();
        (appointed.Account, appointed.Role, appointed.Presence, house.Exercise.NameOf(appointed)).ShouldBe((ana, Role.Controller, Presence.In, "Ana Mercer"));
        await house.Operator.SendAsync($"{house.Href}/seating", $"{house.Href}/seating/staff", ("account", ana), ("role", "mentor"));
        house.Exercise.Session.Members.Values.Where(member => member.Account == ana).ShouldHaveSingleItem("somebody is appointed once").Role.ShouldBe(Role.Mentor);
        foreach (var (account, role) in ((string, string)[])[("nobody", "mentor"), (bo, "king")])
        {
            using var refused = await house.Operator.SendAsync($"{house.Href}/seating", $"{house.Href}/seating/staff", ("account", account), ("role", role));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{account} as {role}");
        }
    }

    [Fact]
    public async Task Who_is_erased_is_erased_from_the_plan_too_and_the_journal_still_verifies()
    {
        await using var house = await FullHouse.OpenAsync();
        await house.Exercise.PlanSeatsAsync(Actor.Host("test"), [("Nora Brandt", new SeatPlace(1, "seat5")), ("Ines Varga", new SeatPlace(1, "seat6"))]);
        var (_, key) = await house.InAsync("Nora Brandt");

        await house.Exercise.EraseWordsOfAsync(Actor.Host("test"), key);

        house.Exercise.Plan.ShouldHaveSingleItem().Name.ShouldBe("Ines Varga");
        (await house.Of<ExerciseService>().VerifyAsync(TestContext.Current.CancellationToken)).FirstFault.ShouldBeNull();
    }

    [Fact]
    public async Task Where_staff_give_the_seats_nobody_takes_one_himself()
    {
        await using var house = await FullHouse.OpenAsync();
        var (guest, key) = await house.InAsync("Nora Brandt");
        var before = await guest.PageAsync($"{house.Href}/lobby");
        before.ShouldContain("value=\"1/seat1\"");
        await house.Operator.SendAsync($"{house.Href}/seating", $"{house.Href}/seating/choice", ("by", "staff"));

        (await guest.PageAsync($"{house.Href}/lobby")).ShouldNotContain("value=\"1/seat1\"");
        (await guest.PostAsync(before, $"{house.Href}/lobby/seat", ("seat", "1/seat1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Exercise.Session.SeatsOf(key).ShouldBeEmpty();
        await house.Operator.SendAsync($"{house.Href}/people/{key}", $"{house.Href}/people/{key}/move", ("seat", "1/seat1"));
        house.Exercise.Session.SeatsOf(key).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_controller_gives_no_role_of_staff_and_sends_no_staff_out()
    {
        await using var house = await FullHouse.OpenAsync();
        var (controller, _) = await house.InAsync("Edda Lund", Role.Controller);
        var (_, director) = await house.InAsync("Jori Vane", Role.Director);
        var (_, participant) = await house.InAsync("Nora Brandt");

        var page = await controller.PageAsync($"{house.Href}/people/{participant}");
        page.ShouldNotContain("value=\"Director\"");
        (await controller.PostAsync(page, $"{house.Href}/people/{participant}/role", ("role", "Director"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await controller.PostAsync(page, $"{house.Href}/people/{director}/bar")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await controller.PostAsync(page, $"{house.Href}/people/{director}/link")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await controller.PostAsync(page, $"{house.Href}/people/{participant}/role", ("role", "Observer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Session.Find(participant)!.Role.ShouldBe(Role.Observer);
        house.Exercise.Session.Find(director)!.Presence.ShouldBe(Presence.In);
    }
}
