using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.CrimeScenes;

/// <summary>What was done wrongly at a scene is a break of the exhibit that came of it.</summary>
public sealed class SceneEvidenceTests
{
    [Fact]
    public void What_was_done_wrongly_stands_as_breaks_and_what_nobody_saw_only_a_court_finds()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "hall", bare: true)).Done(play.Work("officer", SceneWorkKind.Take, "hall", "telephone"));
        var exhibit = play.Desk<EvidenceDesk>("chief").Exhibits.ShouldHaveSingleItem();
        Kinds(exhibit, play).ShouldBe([BreakKind.NotPhotographed, BreakKind.Unmarked, BreakKind.WronglyPacked, BreakKind.BareHands, BreakKind.LeftConnected, BreakKind.NoEntryLog], ignoreOrder: true);

        play.Do(play.Go("officer", "kitchen")).Done(play.Work("officer", SceneWorkKind.Take, "kitchen", "print"));
        var print = play.Desk<EvidenceDesk>("chief").Exhibits[^1];
        Kinds(print, play).ShouldNotContain(BreakKind.Spoiled);
        Kinds(play.World.Part<EvidencePart>().Find(print.Handle)!, play).ShouldContain(BreakKind.Spoiled);
        play.ShouldRefold();
    }

    [Fact]
    public void Taken_as_it_should_be_an_exhibit_has_no_break()
    {
        var play = SceneCase.Opened();
        play.Do(play.Go("officer", "kitchen", people: 2))
            .Done(play.Work("officer", SceneWorkKind.Cordon, "kitchen"))
            .Done(play.Work("officer", SceneWorkKind.PhotographItem, "kitchen", "notebook"))
            .Done(play.Work("officer", SceneWorkKind.Mark, "kitchen", "notebook"))
            .Done(play.Work("officer", SceneWorkKind.Take, "kitchen", "notebook"));
        Kinds(play.Desk<EvidenceDesk>("chief").Exhibits.ShouldHaveSingleItem(), play).ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_of_somebody_kept_near_a_suspect_bears_it_for_those_who_saw_and_for_the_court()
    {
        var play = SceneCase.Opened();
        play.Do(new StateForTest(play.Seat("counsellor"), play.Subject("girl")));
        play.Do(play.Go("officer", "kitchen")).Until("2h");
        play.All<PeopleTogether>().ShouldNotBeEmpty();
        play.All<WitnessTainted>().Count.ShouldBe(2, "one for each of the two, however often they meet");
        foreach (var seat in (string[])["officer", "counsellor"])
        {
            play.Do(new StateForTest(play.Seat(seat), play.Subject("girl")));
        }

        Kinds(play.Desk<EvidenceDesk>("officer").Exhibits[^1], play).ShouldContain(BreakKind.KeptTogether);
        Kinds(play.Desk<EvidenceDesk>("counsellor").Exhibits[^1], play).ShouldNotContain(BreakKind.KeptTogether);
        var truth = play.World.Part<EvidencePart>().Exhibits.Where(e => e.Item.Kind == ExhibitKind.Statement).ToList();
        truth.Select(e => Kinds(e, play).Contains(BreakKind.KeptTogether)).ShouldBe([false, true, true], "what was said before is what it was");
        play.ShouldRefold();
    }

    private static IReadOnlyList<BreakKind> Kinds(Exhibit exhibit, PlayedWorld play) => [.. CustodyCheck.Of(exhibit, play.World.Now).Select(b => b.Kind)];

    private sealed record StateForTest(Id<Seat> Seat, Id<Subject> Of) : SeatCommand(Seat)
    {
        public override Refusal? Check(Desk desk) => null;

        protected override void Run(Cascade cascade) => Exhibits.Take(cascade, Seat, new NewExhibit(ExhibitKind.Statement, TextRef.None) { Person = Of });
    }
}
