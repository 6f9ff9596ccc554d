using SevenHours.Programmes;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>A debrief led alone: what the room does follows from its number and from what was done.</summary>
public sealed class RehearsalTests
{
    [Fact]
    public void A_room_begins_careful_before_its_first_moment()
    {
        var room = Rehearsal.Of(7, []);

        room.Mood.ShouldBe(RoomMood.Careful);
        room.Moments.ShouldHaveSingleItem().Acts.ShouldBeEmpty();
        room.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void What_helps_opens_the_room_and_leads_to_the_next_moment()
    {
        var first = Rehearsal.Of(7, []).Moments[0];

        var after = Rehearsal.Of(7, [first.Moment.Helping(first.Cause).First()]);

        after.Mood.ShouldBe(RoomMood.Warming);
        after.Moments.Length.ShouldBe(2);
        after.Moments[0].IsHelped.ShouldBeTrue();
    }

    [Fact]
    public void What_neither_helps_nor_harms_leaves_the_moment_and_after_three_of_it_the_room_goes_on()
    {
        var first = Rehearsal.Of(7, []).Moments[0];
        var idle = FacilitationBook.Acts.Where(act => first.Moment.TurnOf(first.Cause, act) == MomentTurn.Held).Take(3).ToList();

        Rehearsal.Of(7, idle.Take(2)).Moments.ShouldHaveSingleItem().IsOver.ShouldBeFalse();
        var after = Rehearsal.Of(7, idle);
        after.Moments.Length.ShouldBe(2);
        after.Moments[0].IsHelped.ShouldBeFalse();
        after.Mood.ShouldBe(RoomMood.Careful);
    }

    [Fact]
    public void In_a_closed_room_even_what_helps_is_doubted_once()
    {
        var acts = Harming(7, 1);
        var closed = Rehearsal.Of(7, acts);
        closed.Mood.ShouldBe(RoomMood.Closed);
        var helping = closed.Moments[^1].Moment.Helping(closed.Moments[^1].Cause).First();

        var doubted = Rehearsal.Of(7, [.. acts, helping]);
        doubted.Mood.ShouldBe(RoomMood.Closed);
        doubted.Moments[^1].Acts.ShouldHaveSingleItem().Turn.ShouldBe(MomentTurn.Doubted);

        var meant = Rehearsal.Of(7, [.. acts, helping, helping]);
        meant.Mood.ShouldBe(RoomMood.Careful);
        meant.Moments[1].IsHelped.ShouldBeTrue();
    }

    [Fact]
    public void Every_room_ends_after_six_moments_and_takes_nothing_more()
    {
        Seeds.ForAll(40, seeds =>
        {
            var room = (uint)seeds.Below(1_000_000);
            var acts = Harming(room, Rehearsal.Length);
            var over = Rehearsal.Of(room, acts);
            over.IsOver.ShouldBeTrue();
            over.Moments.Select(moment => moment.Moment.Key).ShouldBeUnique();
            Rehearsal.Of(room, [.. acts, "wait", "open"]).Acts.ShouldBe(over.Acts);
        });
    }

    [Fact]
    public void The_same_moment_hides_different_causes_in_different_rooms()
    {
        var seen = Enumerable.Range(1, 60).SelectMany(room => Rehearsal.Of((uint)room, Harming((uint)room, Rehearsal.Length)).Moments).Select(moment => (moment.Moment.Key, moment.Cause)).Distinct().Count();
        seen.ShouldBe(FacilitationBook.Moments.Sum(moment => moment.Causes.Length));
    }

    [Fact]
    public void Every_cause_has_at_least_two_ways_that_help_and_two_that_harm_and_speaks_three_languages()
    {
        foreach (var moment in FacilitationBook.Moments)
        {
            foreach (var cause in moment.Causes)
            {
                var turns = FacilitationBook.Acts.Select(act => moment.TurnOf(cause, act)).ToList();
                turns.Count(turn => turn == MomentTurn.Helped).ShouldBeGreaterThanOrEqualTo(2, $"{moment.Key}.{cause}");
                turns.Count(turn => turn == MomentTurn.Harmed).ShouldBeGreaterThanOrEqualTo(2, $"{moment.Key}.{cause}");
                foreach (var act in FacilitationBook.Acts.Where(act => moment.TurnOf(cause, act) != MomentTurn.Held))
                    new[] { "en", "ru", "ar" }.Select(language => moment.Answer(cause, act, language)).Distinct().Count().ShouldBe(3, $"{moment.Key}.{cause}.{act}");
                new[] { "en", "ru", "ar" }.Select(language => moment.Clue(cause, language) + moment.Why(cause, language)).Distinct().Count().ShouldBe(3, $"{moment.Key}.{cause}");
            }
        }
    }

    // What harms at once, moment by moment.
    private static List<string> Harming(uint room, int moments)
    {
        var acts = new List<string>();
        for (var i = 0; i < moments; i++)
        {
            var now = Rehearsal.Of(room, acts).Moments[^1];
            acts.Add(FacilitationBook.Acts.First(act => now.Moment.TurnOf(now.Cause, act) == MomentTurn.Harmed));
        }

        return acts;
    }
}
