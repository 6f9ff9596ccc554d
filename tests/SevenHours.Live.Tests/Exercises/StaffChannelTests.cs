using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>What staff say to each other: durable, once, erasable, and of no weight in play.</summary>
public sealed class StaffChannelTests
{
    [Fact]
    public async Task What_was_said_is_there_after_a_kill_and_a_press_counts_once()
    {
        await using var first = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await first.PlayAsync("anna");
        var mentor = await StaffAsync(exercise, "R. Haddad", Role.Mentor);

        for (var press = 0; press < 2; press++)
            (await exercise.SayToStaffAsync(mentor, "@white-cell the bank answers at six", ["Ring the bank", " "], [], null, "press-1")).ShouldBeNull();
        (await exercise.TickOpenPointAsync(mentor, 1, 0)).ShouldBeNull();
        await using var second = await first.KilledAsync();
        var again = second.Service.Find(exercise.Id.Value)!;

        var said = again.Channel.All.ShouldHaveSingleItem();
        (said.Kind, said.By, said.Points.Count, said.HasOpenPoints).ShouldBe((StaffMessageKind.HandOver, mentor.Key, 1, false));
        said.Roles.ShouldBe([Role.WhiteCell]);
        again.Says(said.Says).ShouldBe("@white-cell the bank answers at six");
        again.Live(1).Events.Count.ShouldBe(exercise.Live(1).Events.Count);
    }

    [Fact]
    public async Task Staff_talk_never_touches_play_or_what_any_seat_is_told()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        var live = exercise.Live(1);
        var before = (live.Events.Count, live.NoticesOf(live.Scenario.Seats["anna"]).Count, live.NoticesOf(live.Scenario.Seats["boris"]).Count);
        var mentor = await StaffAsync(exercise, "R. Haddad", Role.Mentor);

        (await exercise.SayToStaffAsync(mentor, "@Person boris misses the door", [], [Role.WhiteCell], new StaffLink(StaffLinkKind.Seat, 1, "boris"), "k")).ShouldBeNull();

        (live.Events.Count, live.NoticesOf(live.Scenario.Seats["anna"]).Count, live.NoticesOf(live.Scenario.Seats["boris"]).Count).ShouldBe(before);
        exercise.Channel.All[0].To.ShouldBeEmpty("players cannot be called");
        (await exercise.SayToStaffAsync(Actor.Person(people[0]), "let me in", [], [], null, "k"))!.Code.ShouldBe("staff.only");
        exercise.SaidTo(Actor.Person(people[0])).ShouldBeEmpty();
        exercise.CallsOf(Actor.Person(people[0])).ShouldBe(0);
    }

    [Fact]
    public async Task A_call_counts_until_it_was_seen_and_role_players_read_only_what_calls_them()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        var mentor = await StaffAsync(exercise, "R. Haddad", Role.Mentor);
        var cell = await StaffAsync(exercise, "L. Orlova", Role.WhiteCell);
        var actor = await StaffAsync(exercise, "S. Adler", Role.RolePlayer);

        await exercise.SayToStaffAsync(mentor, "@L. Orlova please look", [], [], null, "1");
        await exercise.SayToStaffAsync(mentor, "@role-players wait behind the door", [], [], null, "2");
        await exercise.SayToStaffAsync(mentor, "To nobody in particular", [], [], null, "3");

        (exercise.CallsOf(cell), exercise.CallsOf(actor), exercise.CallsOf(mentor)).ShouldBe((1, 1, 0));
        exercise.SaidTo(actor).Select(message => message.Number).ShouldBe([2]);
        (await exercise.SeeStaffMessageAsync(actor, 1)).ShouldBe(Refusal.NoSuchThing);
        (await exercise.SeeStaffMessageAsync(cell, 1)).ShouldBeNull();
        (await exercise.SeeStaffMessageAsync(cell, 1)).ShouldBeNull();
        exercise.CallsOf(cell).ShouldBe(0);
        exercise.Channel.All[0].SeenBy.ShouldBe([cell.Key]);
    }

    [Fact]
    public async Task The_words_go_with_whoever_wrote_them_and_his_data_hold_them()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        var mentor = await StaffAsync(exercise, "R. Haddad", Role.Mentor);
        await exercise.SayToStaffAsync(mentor, "I go home now", ["Ring the bank"], [], null, "1");

        exercise.DataOf(mentor, mentor.Key)!.Texts.Select(text => text.Text).ShouldBe(["R. Haddad", "I go home now", "Ring the bank"], ignoreOrder: true);
        (await exercise.EraseWordsOfAsync(mentor, mentor.Key)).ShouldBe(3);

        var said = exercise.Channel.All.ShouldHaveSingleItem();
        exercise.Says(said.Says).ShouldBeNull();
        exercise.Says(said.Points[0]).ShouldBeNull();
    }

    [Theory]
    [InlineData("@Ann come", "ann", "")]
    [InlineData("@Anna come", "", "")]
    [InlineData("ask @R. Haddad, @mentors and @White-Cell.", "rh", "Mentor WhiteCell")]
    [InlineData("@Haddad@haddad", "rh", "")]
    [InlineData("@Lee", "", "")]
    [InlineData("no call at all, mail a@b", "", "")]
    public void A_text_calls_whom_it_names(string text, string keys, string roles)
    {
        var called = StaffCalls.In(text, [("ann", "Ann"), ("rh", "R. Haddad"), ("l1", "Kim Lee"), ("l2", "Jon Lee")]);

        string.Join(' ', called.People).ShouldBe(keys);
        string.Join(' ', called.Roles).ShouldBe(roles);
    }

    internal static async Task<Actor> StaffAsync(Exercise exercise, string name, Role role)
    {
        var person = (await exercise.JoinAsync(name)).Person.ShouldNotBeNull();
        (await exercise.GiveRoleAsync(Setting.Host, person, role)).ShouldBeNull();
        return Actor.Person(person);
    }
}
