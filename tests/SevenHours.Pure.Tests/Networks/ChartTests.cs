using SevenHours.Analysis.Charts;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Networks;

/// <summary>Charts: drawn by several at once, undone by each for himself, merged, shared.</summary>
public sealed class ChartTests
{
    [Fact]
    public void A_chart_is_its_agencys_and_nobody_elses()
    {
        var play = RaidCase.Begin();
        var quiet = RaidCase.Begin();
        Draw(play, "chief", Entity("feld", "Feld"));

        play.Desk<NetworksDesk>("officer").First!.Content.Entities.ShouldHaveSingleItem().Id.ShouldBe("feld");
        foreach (var outsider in new[] { "counsellor", "prosecutor", "mediator" })
        {
            play.StreamOf(outsider).ShouldBe(quiet.StreamOf(outsider), outsider);
        }

        play.ShouldRefold();
    }

    [Fact]
    public void Who_writes_different_fields_at_once_both_stay_and_of_one_field_the_earlier_stays_in_the_history()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", Entity("feld", "Feld"));
        Draw(play, "chief", new ChartChange("feld", ChartField.Role, "organiser"));
        Draw(play, "officer", new ChartChange("feld", ChartField.Confidence, "60"));
        Draw(play, "officer", new ChartChange("feld", ChartField.Role, "recruiter"));

        var feld = Content(play, "chief").Find("feld")!;
        (feld[ChartField.Role], feld[ChartField.Confidence]).ShouldBe(("recruiter", "60"));
        feld.Written(ChartField.Role).Select(write => write.Value).ShouldBe(["recruiter", "organiser"]);
        play.ShouldRefold();
    }

    [Fact]
    public void A_tie_to_somebody_taken_off_meanwhile_brings_him_back()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", [.. Entity("feld", "Feld"), .. Entity("flat", "The flat")]);
        Draw(play, "chief", ChartChange.Gone("flat"));
        Draw(play, "officer", Tie("t1", "feld", "flat"));

        Content(play, "chief").Ties.ShouldHaveSingleItem();
        play.All<ChartEdited>().Last().Revived.ShouldBe(["flat"]);
    }

    [Fact]
    public void A_tie_whose_end_is_taken_off_is_kept_aside_and_comes_back_with_it()
    {
        var play = RaidCase.Begin();
        Draw(play, "officer", [.. Entity("feld", "Feld"), .. Entity("flat", "The flat"), .. Tie("t1", "feld", "flat")]);
        Draw(play, "chief", ChartChange.Gone("flat"));

        Content(play, "officer").Ties.ShouldBeEmpty();
        Content(play, "officer").Aside.ShouldHaveSingleItem().Id.ShouldBe("t1");
        Undo(play, "chief");
        Content(play, "officer").Ties.ShouldHaveSingleItem();
    }

    [Fact]
    public void Merged_entities_are_one_with_all_names_and_ties_and_part_again_by_undo()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", [.. Entity("feld", "Feld"), .. Entity("arden", "T. Arden"), .. Entity("boss", "The boss"), .. Entity("flat", "The flat"), .. Tie("t1", "feld", "flat")]);
        Draw(play, "chief", new ChartChange("feld", ChartField.Into, "arden"));
        Draw(play, "officer", new ChartChange("arden", ChartField.Into, "boss"));

        var one = Chart(play, "chief");
        one.Entities.Select(e => e.Id).ShouldBe(["boss", "flat"]);
        one.Entities[0].Aliases.ShouldBe(["T. Arden", "Feld"], ignoreOrder: true);
        one.Ties.ShouldHaveSingleItem().From.ShouldBe("boss");
        play.Try(Edit(play, "chief", new ChartChange("boss", ChartField.Into, "feld"))).ShouldBe(ChartRefusals.MergesInCircle);

        Undo(play, "officer");
        Chart(play, "chief").Ties.Single().From.ShouldBe("arden");
        play.ShouldRefold();
    }

    [Fact]
    public void Each_takes_back_his_own_edits_alone_and_does_them_again()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", Entity("feld", "Feld"));
        Draw(play, "officer", new ChartChange("feld", ChartField.Role, "recruiter"));
        Undo(play, "chief");
        Content(play, "chief").Entities.ShouldBeEmpty();
        play.Try(new UndoEdit(play.Seat("chief"), Handle(play), IsRedo: false)).ShouldBe(ChartRefusals.NothingToUndo);

        Undo(play, "chief", redo: true);
        Content(play, "chief").Find("feld")![ChartField.Role].ShouldBe("recruiter");
        Draw(play, "chief", new ChartChange("feld", ChartField.Confidence, "10"));
        play.Try(new UndoEdit(play.Seat("chief"), Handle(play), IsRedo: true)).ShouldBe(ChartRefusals.NothingToUndo);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_a_reason()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", Entity("feld", "Feld"));
        play.Try(Edit(play, "chief", Tie("t1", "feld", "nowhere"))).ShouldBe(ChartRefusals.EndsNowhere);
        play.Try(Edit(play, "chief", ChartChange.Tie("t1"))).ShouldBe(ChartRefusals.EndsNowhere);
        play.Try(Edit(play, "chief", (ChartChange)null!)).ShouldBe(ChartRefusals.NothingDrawn);
        play.Try(Edit(play, "chief", ChartChange.Entity(null!))).ShouldBe(ChartRefusals.NothingDrawn);
        play.Try(Edit(play, "chief", new ChartChange("feld", ChartField.Grade, "Z9")))!.Code.ShouldBe("chart.unfit");
        play.Try(Edit(play, "chief", new ChartChange("feld", ChartField.Subject, "nobody"))).ShouldBe(ChartRefusals.NotYourSource);
        play.Try(Edit(play, "chief", new ChartChange("nobody", ChartField.Role, "recruiter"))).ShouldBe(Refusal.NoSuchThing);
        play.Try(Edit(play, "chief")).ShouldBe(ChartRefusals.NothingDrawn);
        play.Try(Edit(play, "counsellor", Entity("x", "X"))).ShouldBe(Refusal.NoSuchThing);
        play.Try(new OpenChart(play.Seat("chief"), TextRef.None)).ShouldBe(ChartRefusals.NoName);
    }

    [Fact]
    public void A_layer_becomes_a_chart_of_its_own_and_a_shared_one_is_a_copy_that_can_be_taken_over_twice()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", [.. Entity("feld", "Feld"), .. Entity("flat", "The flat"), .. Entity("bank", "The bank"), .. Tie("t1", "feld", "flat"), .. Tie("t2", "feld", "bank")]);
        play.Do(new OpenChart(play.Seat("chief"), RaidCase.Words("who")) { From = Handle(play), Only = ["feld", "flat", "t1"] });
        var layer = play.Desk<NetworksDesk>("chief").Charts.All[1];
        (layer.Content.Entities.Count(), layer.Content.Ties.Count()).ShouldBe((2, 1));

        play.Do(new ShareItems(play.Seat("chief"), play.Seats("counsellor"), [new WallItem(ChartOnWall.KindName, layer.Handle)], RaidCase.Words("why")) { Code = HandlingCode.H1 });
        var received = play.Desk<NetworksDesk>("counsellor").Received.ShouldHaveSingleItem();
        (received.Given.How.Code, received.Content.Edits.Single().By).ShouldBe((HandlingCode.H1, null));

        play.Do(new OpenChart(play.Seat("counsellor"), TextRef.None));
        var take = new TakeOverChart(play.Seat("counsellor"), play.Desk<NetworksDesk>("counsellor").First!.Handle, layer.Handle);
        play.Do(take);
        play.Try(take).ShouldBe(ChartRefusals.NothingDrawn);
        Chart(play, "counsellor").Ties.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void A_history_gives_each_chart_as_it_stood_at_any_event()
    {
        var play = RaidCase.Begin();
        Draw(play, "chief", Entity("feld", "Feld"));
        var then = new EventId(play.Events.Count - 1);
        Draw(play, "officer", Entity("flat", "The flat"));

        var history = new ChartHistory([.. play.Events]);
        history.Of(play.Scenario.Seats[play.Seat("chief")].Agency, then).Single().Content.Entities.Count().ShouldBe(1);
        history.All[^1].State.Content.Entities.Count().ShouldBe(2);
    }

    internal static ChartChange[] Entity(string id, string label) =>
        [ChartChange.Entity(id), new ChartChange(id, ChartField.Label, null, RaidCase.Words(label))];

    internal static ChartChange[] Tie(string id, string from, string to) =>
        [ChartChange.Tie(id), new ChartChange(id, ChartField.From, from), new ChartChange(id, ChartField.To, to)];

    private static EditChart Edit(PlayedWorld play, string seat, params ChartChange[] changes) => new(play.Seat(seat), Handle(play), changes);

    private static void Draw(PlayedWorld play, string seat, params ChartChange[] changes)
    {
        if (play.Desk<NetworksDesk>(seat).First is null)
        {
            play.Do(new OpenChart(play.Seat(seat), TextRef.None));
        }

        play.Do(new EditChart(play.Seat(seat), play.Desk<NetworksDesk>(seat).First!.Handle, changes));
    }

    private static void Undo(PlayedWorld play, string seat, bool redo = false) => play.Do(new UndoEdit(play.Seat(seat), Handle(play), redo));

    private static Handle Handle(PlayedWorld play) => play.World.Part<NetworksPart>().Charts.All[0].Handle;

    private static ChartContent Content(PlayedWorld play, string seat) => play.Desk<NetworksDesk>(seat).First!.Content;

    private static LinkChart Chart(PlayedWorld play, string seat) => Content(play, seat).ToLinkChart(words => words.Key);
}
