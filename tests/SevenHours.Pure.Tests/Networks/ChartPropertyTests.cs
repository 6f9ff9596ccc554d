using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Networks;

/// <summary>Three editors who write without waiting for each other.</summary>
public sealed class ChartPropertyTests
{
    private static readonly string[] Seats = ["chief", "officer", "chief"];
    private static readonly ChartField[] Fields = [ChartField.Kind, ChartField.Role, ChartField.Confidence, ChartField.Pin, ChartField.Grade];

    [Fact]
    public void Whatever_three_editors_write_however_late_every_desk_shows_the_same_and_no_edit_is_lost() => Seeds.ForAll(30, seeds =>
    {
        var play = Played(seeds, out var sent);
        var truth = play.World.Part<NetworksPart>().Charts.All[0].Content;
        truth.Edits.Count.ShouldBe(sent);
        foreach (var seat in Seats.Distinct())
        {
            Shown(play.Desk<NetworksDesk>(seat).First!.Content).ShouldBe(Shown(truth));
        }

        var written = truth.Elements.SelectMany(element => element.Written()).Count();
        written.ShouldBe(truth.Edits.Sum(edit => edit.Changes.Count)); // nothing anybody wrote is gone: it counts, or stands in the history
        play.ShouldRefold();
    });

    [Fact]
    public void When_everybody_takes_back_everything_the_chart_is_empty_and_doing_it_again_brings_it_back() => Seeds.ForAll(20, seeds =>
    {
        var play = Played(seeds, out _);
        var before = Shown(Content(play));
        var order = new List<(int Person, int Count)>();
        for (var left = 3; left > 0;)
        {
            var person = seeds.Below(3);
            if (play.Try(Undo(play, person)) is null)
            {
                order.Add((person, 1));
            }

            left = Enumerable.Range(0, 3).Count(p => Content(play).NextOf(play.Seat(Seats[p]), Person(p), redo: false) > 0);
        }

        Content(play).Elements.SelectMany(element => element.Said).ShouldBeEmpty();
        foreach (var (person, _) in Enumerable.Reverse(order))
        {
            play.Do(Undo(play, person) with { IsRedo = true });
        }

        Shown(Content(play)).ShouldBe(before);
    });

    private static PlayedWorld Played(Seeds seeds, out int sent)
    {
        var play = RaidCase.Begin();
        play.Do(new OpenChart(play.Seat("chief"), TextRef.None));
        var handle = play.World.Part<NetworksPart>().Charts.All[0].Handle;
        // What each wrote waits for its line and is sent later, in his own order.
        var waiting = new[] { new Queue<ChartChange[]>(), new Queue<ChartChange[]>(), new Queue<ChartChange[]>() };
        var known = new List<string>[] { ["n0"], ["n0"], ["n0"] };
        play.Do(new EditChart(play.Seat("chief"), handle, ChartTests.Entity("n0", "first")) { By = Person(0) });
        sent = 1;
        for (var step = 0; step < 60; step++)
        {
            var person = seeds.Below(3);
            if (seeds.Below(3) > 0)
            {
                waiting[person].Enqueue(Written(seeds, person, step, known[person]));
                continue;
            }

            for (var burst = seeds.Below(4); burst > 0 && waiting[person].TryDequeue(out var changes); burst--)
            {
                sent += play.Try(new EditChart(play.Seat(Seats[person]), handle, changes) { By = Person(person) }) is null ? 1 : 0;
            }
        }

        return play;
    }

    private static ChartChange[] Written(Seeds seeds, int person, int step, List<string> mine)
    {
        var id = $"p{person}s{step}";
        switch (seeds.Below(6))
        {
            case 0:
                mine.Add(id);
                return ChartTests.Entity(id, id);
            case 1:
                return ChartTests.Tie(id, seeds.Pick(mine), seeds.Pick(mine));
            case 2:
                return [ChartChange.Gone(seeds.Pick(mine))];
            case 3:
                return [new ChartChange(seeds.Pick(mine), ChartField.Into, seeds.Pick(mine))];
            default:
                var field = seeds.Pick(Fields);
                var value = field switch { ChartField.Confidence => "50", ChartField.Pin => $"{step},{person}", ChartField.Grade => "B2", _ => $"word{seeds.Below(5)}" };
                return [new ChartChange(seeds.Pick(mine), field, value)];
        }
    }

    private static UndoEdit Undo(PlayedWorld play, int person) =>
        new(play.Seat(Seats[person]), play.World.Part<NetworksPart>().Charts.All[0].Handle, IsRedo: false) { By = Person(person) };

    private static string Person(int person) => $"p{person}";

    private static ChartContent Content(PlayedWorld play) => play.Desk<NetworksDesk>("officer").First!.Content;

    private static string Shown(ChartContent content) =>
        string.Join('\n', content.Elements.Select(element => $"{element.Id}: {string.Join(", ", element.Said.Select(field => $"{field}={element[field]}"))}"));
}
