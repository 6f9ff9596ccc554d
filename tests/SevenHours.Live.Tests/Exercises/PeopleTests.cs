using System.Text;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Joining, seats, stand-ins, words and drafts.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task A_pin_finds_the_exercise_and_tells_staff_from_participants()
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync();
        var made = exercise.Session.Exercise;
        made.Pin.ShouldMatch("^[0-9]{6}$");
        setting.Service.FindByPin(made.Pin).ShouldBe((exercise, false));
        setting.Service.FindByPin(made.StaffPin).ShouldBe((exercise, true));
        setting.Service.FindByPin("12345").ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_comes_back_on_another_device_when_staff_recognise_him()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        exercise.FindByName(" person 0").ShouldHaveSingleItem().Person.ShouldBe(people[0]);
        var newcomer = (await exercise.JoinAsync("Person 0", claims: people[0])).Person!;
        (await exercise.ActAsync(newcomer, 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeRefused().ShouldBe("person.waiting");

        (await exercise.RecogniseAsync(Actor.Person(newcomer), newcomer))!.Code.ShouldBe("staff.only");
        (await exercise.RecogniseAsync(Setting.Host, newcomer)).ShouldBeNull();

        (await exercise.ActAsync(newcomer, 1, exercise.Ring("anna", "boris"), "k1")).ShouldBeDone();
        exercise.Session.SeatsOf(newcomer).ShouldBe([new SeatPlace(1, "anna")]);
        (await exercise.EraseWordsOfAsync(Setting.Host, people[0])).ShouldBe(2, "the name he gave first and the name he gave again");
    }

    [Theory, InlineData(""), InlineData("   "), InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_name_is_asked_for(string name)
    {
        await using var setting = await Setting.OpenAsync();
        (await (await setting.MakeAsync()).JoinAsync(name)).Refusal!.Code.ShouldBe("person.name");
    }

    [Fact]
    public async Task Nobody_seats_another_but_staff()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var clara = new SeatPlace(1, "clara");
        (await exercise.TakeSeatAsync(Actor.Person(people[0]), people[1], clara))!.Code.ShouldBe("staff.only");
        (await exercise.TakeSeatAsync(Setting.Host, people[1], clara)).ShouldBeNull();
        (await exercise.TakeSeatAsync(Setting.Host, people[1], new SeatPlace(1, "nobody")))!.Code.ShouldBe("seat.unknown");
        (await exercise.HandOverSeatAsync(Actor.Person(people[1]), people[1], people[0], clara)).ShouldBeNull();
        exercise.Session.SeatsOf(people[0]).ShouldBe([new SeatPlace(1, "anna"), clara]);
    }

    [Fact]
    public async Task A_stand_in_acts_from_its_desk_and_steps_back_for_a_person()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna");
        var (live, boris, place) = (exercise.Live(1), exercise.Seat("boris"), new SeatPlace(1, "boris"));
        (await exercise.SetStandInsAsync(Setting.Host, "school", place)).ShouldBeNull();
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1");
        await setting.PassAsync(TimeSpan.FromSeconds(59));
        OpenBells().ShouldBe(1, "it answers a minute after the bell");
        await setting.PassAsync(TimeSpan.FromSeconds(1));
        OpenBells().ShouldBe(1, "the first bell is answered, that of the rule has just rung");

        var newcomer = (await exercise.JoinAsync("Newcomer")).Person!;
        (await exercise.TakeSeatAsync(Actor.Person(newcomer), newcomer, place)).ShouldBeNull();
        await setting.PassAsync(TimeSpan.FromSeconds(120));
        OpenBells().ShouldBe(1, "a person sits there now");

        (await exercise.LeaveSeatAsync(Actor.Person(newcomer), newcomer, place)).ShouldBeNull();
        await live.SettledAsync();
        OpenBells().ShouldBe(0, "given back");
        await live.ShouldBeWhatItsHistoryGives(exercise);

        int OpenBells() => live.Read(boris, desk => desk.Part<BellDesk>().Open.Count);
    }

    [Fact]
    public async Task In_a_jump_stand_ins_act_when_their_moment_comes()
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync(e => e with { StandIns = "school" });
        await exercise.RunAsync(Setting.Host);
        await exercise.JumpAsync(Setting.Host, new SimTime(3000));
        exercise.Live(1).Events.After(0).Where(e => e.Event is BellAnswered).Select(e => e.At.Seconds).ShouldBe([120, 120, 660]);
        await exercise.Live(1).ShouldBeWhatItsHistoryGives(exercise);
    }

    [Fact]
    public async Task One_stand_in_that_insists_on_what_is_refused_keeps_nobody_else_from_acting()
    {
        await using var setting = await Setting.OpenAsync(
            shelf: new BellCase(worlds => worlds.Disciplines(new Stubborn((seat, id) => seat.Name == "anna" ? new RingBell(id, SeatSet.Nobody) : null))));
        var exercise = await setting.MakeAsync(e => e with { StandIns = "school" });
        await exercise.RunAsync(Setting.Host);
        await exercise.JumpAsync(Setting.Host, new SimTime(3000));
        exercise.Live(1).Events.After(0).Count(e => e.Event is BellAnswered).ShouldBe(3, "each answered the bell that rang at his seat");
    }

    [Fact]
    public async Task Somebody_changes_his_seat_in_one_step_and_keeps_the_old_one_when_the_new_one_is_not_to_be_had()
    {
        var journal = new DelayedJournal();
        await using var setting = await Setting.OpenAsync(journal);
        var (exercise, people) = await setting.PlayAsync("anna");
        var (me, before) = (Actor.Person(people[0]), journal.Appends);

        (await exercise.ChangeSeatAsync(me, people[0], new SeatPlace(1, "boris"))).ShouldBeNull();

        journal.Appends.ShouldBe(before + 1, "one transaction");
        exercise.Session.SeatsOf(people[0]).ShouldBe([new SeatPlace(1, "boris")]);
        (await exercise.ChangeSeatAsync(me, people[0], new SeatPlace(1, "nobody"))).ShouldNotBeNull();
        (await exercise.ChangeSeatAsync(Actor.Person("stranger"), people[0], new SeatPlace(1, "anna"))).ShouldNotBeNull();
        exercise.Session.SeatsOf(people[0]).ShouldBe([new SeatPlace(1, "boris")]);
    }

    [Fact]
    public async Task A_demonstration_plays_by_itself()
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync(e => e with { IsDemonstration = true });
        exercise.Live(1).Clock.Speed.ShouldBe(60);
        await setting.PassAsync(TimeSpan.FromSeconds(11));
        exercise.Live(1).Read(exercise.Seat("anna"), desk => desk.Part<BellDesk>().Open.Count).ShouldBe(0);
        exercise.Live(1).NoticesOf(exercise.Seat("anna")).Count.ShouldBe(3);

        await setting.PassAsync(TimeSpan.FromSeconds(55));
        await exercise.UntilAsync(s => s.Syndicate(1).Clock.At == BellCase.Morning.Seconds * 1000L);
        await setting.PassAsync(TimeSpan.FromSeconds(180));
        await exercise.UntilAsync(s => !s.Syndicate(1).Clock.IsRunning);
        exercise.Live(1).Read(w => w.HasEnded).ShouldBeTrue("nobody had to open the second day");
    }

    [Fact]
    public async Task Words_travel_beside_the_events_and_can_be_erased()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var words = TextStore.Prepare("Call the shelter first.", people[0]);
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1", [words]);
        setting.Service.Texts.Find(words.Reference).ShouldBe("Call the shelter first.");
        foreach (var stream in setting.Journal.Streams())
        {
            foreach (var record in setting.Journal.Read(stream))
            {
                var text = Encoding.UTF8.GetString(record.Payload.Span);
                text.ShouldNotContain("shelter");
                text.ShouldNotContain("Person 0");
                text.ShouldNotContain("Trial");
            }
        }

        setting.Service.Drafts.Save(exercise.DraftOwner(people[0]), "message", "Perhaps").ShouldBeTrue();
        (await exercise.EraseWordsOfAsync(Actor.Person(people[1]), people[0])).ShouldBeNull();
        (await exercise.EraseWordsOfAsync(Setting.Host, people[0])).ShouldBe(2);

        setting.Service.Texts.Find(words.Reference).ShouldBeNull();
        setting.Service.Drafts.Find(exercise.DraftOwner(people[0]), "message").ShouldBeNull();
        exercise.NameOf(exercise.Session.Find(people[0])!).ShouldBeNull();
        exercise.NameOf(exercise.Session.Find(people[1])!).ShouldBe("Person 1");
        exercise.Live(1).Events.Count.ShouldBe(2);
        (await setting.Service.VerifyAsync(TestContext.Current.CancellationToken)).IsSound.ShouldBeTrue();
        (await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k2")).ShouldBeDone();
    }

    [Fact]
    public async Task A_draft_is_kept_for_its_owner_and_form_until_it_is_emptied()
    {
        await using var setting = await Setting.OpenAsync();
        var drafts = setting.Service.Drafts;
        drafts.Save("a", "form", "one").ShouldBeTrue();
        drafts.Save("a", "form", "two").ShouldBeTrue();
        drafts.Save("a", "other", "three").ShouldBeTrue();
        drafts.Find("a", "form").ShouldBe("two");
        drafts.Find("b", "form").ShouldBeNull();
        drafts.Save("a", "form", "").ShouldBeTrue();
        drafts.Find("a", "form").ShouldBeNull();
        drafts.Erase("a").ShouldBeTrue();
        drafts.Find("a", "other").ShouldBeNull();
    }
}
