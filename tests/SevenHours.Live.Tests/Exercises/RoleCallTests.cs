using SevenHours.Disciplines;
using SevenHours.Disciplines.Acting;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;
using static SevenHours.Live.Tests.Exercises.SessionStory;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Calling those who act.</summary>
public sealed class RoleCallTests
{
    private static readonly SeatPlace Mira = new(1, "rp_mira");

    [Fact]
    public void A_call_is_answered_once_and_taken_back_once()
    {
        var called = new SessionEvent.ActorCalled(1, Mira, "place/door", Nine.AddMinutes(10), TextRef.None, "s", Nine);
        GivenExercise(Joined("p1")).When(new SessionCommand.CallActor(Mira, "place/door", Nine.AddMinutes(10), TextRef.None, "s", Nine)).Then(called);
        GivenExercise(Joined("p1"), called).When(new SessionCommand.SeeCall(1, "p1", Nine)).Then(new SessionEvent.CallSeen(1, "p1", Nine));
        GivenExercise(Joined("p1"), called, new SessionEvent.CallSeen(1, "p1", Nine)).When(new SessionCommand.SeeCall(1, "p1", Nine)).Then();
        GivenExercise(Joined("p1"), called, new SessionEvent.CallTakenBack(1, Nine)).When(new SessionCommand.TakeBackCall(1, Nine)).Then();
        GivenExercise(Joined("p1")).When(new SessionCommand.SeeCall(1, "p1", Nine)).ThenRefused("call.unknown");
    }

    [Fact]
    public void A_call_nobody_answers_is_overdue_at_its_time_or_after_five_minutes_and_leaves_the_list_after_an_hour()
    {
        var soon = new RoleCall(1, Mira, null, Nine.AddMinutes(2), TextRef.None, null, Nine);
        var later = soon with { At = Nine.AddMinutes(60) };

        (soon.IsOverdue(Nine.AddMinutes(1)), soon.IsOverdue(Nine.AddMinutes(2)), later.IsOverdue(Nine.AddMinutes(4)), later.IsOverdue(Nine.AddMinutes(5)))
            .ShouldBe((false, true, false, true));
        (soon with { SeenAt = Nine }).IsOverdue(Nine.AddMinutes(30)).ShouldBeFalse();
        (soon.IsOpen(Nine.AddMinutes(61)), soon.IsOpen(Nine.AddMinutes(62)), (soon with { IsTakenBack = true }).IsOpen(Nine)).ShouldBe((true, false, false));
    }

    [Fact]
    public async Task After_a_kill_calls_stand_and_the_next_actor_reads_what_was_told()
    {
        var girl = new SeatPlace(1, "rp_girl");
        await using var first = await Setting.OpenOnDiskAsync(new CastCase());
        var (exercise, people) = await first.PlayAsync("officer", "chief");
        (await exercise.TakeSeatAsync(Setting.Host, people[1], girl)).ShouldBeNull();
        (await exercise.LeaveSeatAsync(Setting.Host, people[1], new SeatPlace(1, "chief"))).ShouldBeNull();
        (await exercise.CallActorAsync(Actor.Person(people[0]), girl, null, 5, "Stairs", "k0"))!.Code.ShouldBe("staff.only");
        (await exercise.CallActorAsync(Setting.Host, girl, null, 5, "Stairs", "k1")).ShouldBeNull();
        (await exercise.CallActorAsync(Setting.Host, girl, null, 5, "Stairs", "k1")).ShouldBeNull("the same press again");
        (await exercise.CallActorAsync(Setting.Host, girl, null, 5, " ", "k2"))!.Code.ShouldBe("call.place");
        (await exercise.CallActorAsync(Setting.Host, new SeatPlace(1, "officer"), null, 5, "Stairs", "k3"))!.Code.ShouldBe("seat.unknown");
        (await exercise.SeeCallAsync(Actor.Person(people[0]), 1)).ShouldNotBeNull("it is not for him");
        var seats = exercise.Live(1).Scenario.Seats;
        var told = new TellInScene(
            seats["rp_girl"], SimTime.Start, Id<Subject>.None, SeatSet.Of(seats["officer"]), [new SaidInScene(0, null)], Treatment.Pressed);
        (await exercise.ActAsync(people[1], 1, told, "t1")).ShouldBeOfType<CommandAnswer.Done>();
        await exercise.ActAsync(people[1], 1, told, "t1");

        await using var second = await first.KilledAsync();

        var back = second.Service.All.ShouldHaveSingleItem();
        var call = back.CallsOf(girl).ShouldHaveSingleItem();
        second.Service.Texts.Find(call.Says).ShouldBe("Stairs");
        (await back.SeeCallAsync(Actor.Person(people[1]), 1)).ShouldBeNull();
        back.CallsOf(girl)[0].SeenBy.ShouldBe(people[1]);
        var said = back.ToldBy(girl).ShouldHaveSingleItem();
        (said.Way, said.By, said.To.Has(seats["officer"])).ShouldBe((ToldWay.Scene, people[1], true));
    }

    /// <summary>The small case with somebody who acts.</summary>
    private sealed class CastCase : IScenarioShelf
    {
        private readonly ScenarioEdition edition;

        public CastCase()
        {
            var scenario = new SmallCase(AllDisciplines.Create()).With("cast", """
                seats:
                  rp_girl:
                    agency: ngo
                    title: Role player, the girl
                    languages: [en]
                    kind: role_player
                    role: { who: You are Ana., manner: Low., says: [ { to: Anybody, say: Who are you? } ], red_lines: [None.], limits: [Two arms.], stop_word: Red pencil }
                """).Build();
            var end = new SimTime(20_000);
            edition = new ScenarioEdition(
                "small", scenario, new PlayFrame(null, end, end, [new PlayDay(TextRef.None, SimTime.Start, end)]), AllDisciplines.Compiler().WireNames, TextRef.None, null);
        }

        public ScenarioTaking TakeIn(string folder, string? law = null, string? form = null) => new(edition, new Diagnostics());

        public ScenarioEdition? Find(string hash) => hash == edition.Hash ? edition : null;
    }
}
