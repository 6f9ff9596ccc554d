using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Days;

public sealed class PlanTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_plan_holds_strikes_out_moves_and_readdresses_in_one_go_and_its_effect_is_shown_before_anything_happens()
    {
        await using var house = await ControlHouse.OpenAsync();
        (string, string)[] plan =
        [
            .. Line("i1_call", was: "00:30", due: "20:30", to: ["counsellor"], wasTo: "officer"),
            .. Line("i2_mail", was: "01:00", fate: "skip", to: ["counsellor"], wasTo: "counsellor"),
        ];

        var foreseen = await PostAsync(house, "plan/effect", plan);
        var page = await foreseen.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("<s><bdi>00:30, Police</bdi></s>");
        page.ShouldContain("<bdi>20:30, Lantern House</bdi>");
        page.ShouldContain("does not come");
        page.ShouldContain("value=\"20:30\"", Case.Sensitive, "what was filled in stays");
        house.Line("i1_call").Due.ShouldBe(new SimTime(60 * 30));
        house.Line("i2_mail").Status.ShouldBe(RuleStatus.Armed);

        (await PostAsync(house, "plan", plan)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Line("i1_call").Due.ShouldBe(new SimTime(60 * ((20 * 60) + 30)));
        house.Line("i2_mail").Status.ShouldBe(RuleStatus.Skipped);
        await house.PressAsync("clock/jump", ("where", "day"));
        await house.PressAsync("clock/jump", ("to", "20:31"));
        house.Desk("officer", desk => desk.Items.Count).ShouldBe(0);
        house.Desk("counsellor", desk => desk.Items.ShouldHaveSingleItem().Channel).ShouldBe(Channel.Call);
    }

    [Fact]
    public async Task Of_a_plan_with_one_impossible_line_nothing_happens_and_what_was_filled_in_stays()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.PressAsync("sheet/i2_mail/send");
        var before = house.Exercise.Live(1).Events.Count;

        var answer = await PostAsync(house, "plan",
            [.. Line("i1_call", was: "00:30", fate: "hold"), .. Line("i2_mail", was: "01:00", fate: "skip")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("This line of the run sheet is done.");
        page.ShouldContain("<option value=\"hold\" selected");
        house.Exercise.Live(1).Events.Count.ShouldBe(before);
        (await PostAsync(house, "plan", [.. Line("i1_call", was: "00:30")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nothing was changed");
        (await PostAsync(house, "plan", [.. Line("i1_call", was: "00:30", due: "soon")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "that is no time");
        (await PostAsync(house, "plan", [.. Line("i1_call", was: "00:30", to: [], wasTo: "officer")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "somebody must receive it");
    }

    [Fact]
    public async Task A_plan_sent_twice_is_done_once_and_leaves_alone_what_another_changed_meanwhile()
    {
        await using var house = await ControlHouse.OpenAsync();
        (string, string)[] plan = [.. Line("i1_call", was: "00:30", fate: "hold"), .. Line("i2_mail", was: "01:00"), ("key", "one-press")];
        await house.PressAsync("sheet/i2_mail/retime", ("to", "2:00"));

        await PostAsync(house, "plan", plan);
        var events = house.Exercise.Live(1).Events.Count;
        (await PostAsync(house, "plan", plan)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Exercise.Live(1).Events.Count.ShouldBe(events);
        house.Line("i1_call").IsHeld.ShouldBeTrue();
        house.Line("i2_mail").Due.ShouldBe(new SimTime(60 * 120), "the sheet was drawn before it was moved, and this person did not move it");
    }

    [Fact]
    public async Task Only_who_steers_plans()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (mentor, key) = await house.JoinAsync(house.Exercise.Session.Pins.StaffPin, "Mara");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, Role.Mentor);

        (await mentor.GetAsync($"/exercises/{house.Exercise.Id}/days/plan", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Exercise.ForeseeAsync(Actor.Person(key), 1, new HoldRule(house.Exercise.Edition.Scenario.Rules["i1_call"]), 1))
            .Refusal.ShouldBe(ExerciseRefusals.StaffOnly);
    }

    private static IEnumerable<(string, string)> Line(string name, string was, string? due = null, string fate = "stay", string[]? to = null, string? wasTo = null) =>
    [
        ("line", name), ($"was.due.{name}", was), ($"due.{name}", due ?? was), ($"fate.{name}", fate),
        .. wasTo is null ? Array.Empty<(string, string)>() : [($"was.to.{name}", wasTo), .. to!.Select(seat => ($"to.{name}", seat))],
    ];

    private static Task<HttpResponseMessage> PostAsync(ControlHouse house, string path, (string, string)[] fields)
    {
        var days = $"/exercises/{house.Exercise.Id}/days";
        return ControlHouse.PostAsync(house.Director, $"{days}/plan", $"{days}/{path}", fields);
    }
}
