using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

public sealed class TechniqueTests
{
    [Fact]
    public void A_team_sees_what_happens_while_it_is_there_and_nothing_of_what_was_before()
    {
        var play = WatchCase.Begin().Use("watch", "house", "2h30m");
        play.Latest().BegunAt.ShouldBe(PlayedWorld.Time("30m"));
        play.OnDesk().Came.Count.ShouldBe(1);
        play.Lines().Where(line => line.Planted is not null).Select(line => line.Planted!.Name).ShouldBe(["man"]);
        play.Desk<TechniquesDesk>("counsellor").All.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_line_that_is_kept_becomes_an_exhibit_and_is_learnt_by_the_agency()
    {
        var play = WatchCase.New().Begin().Order("watch", "house", "50m");
        play.Use("watch", "house", "3h").Keep("man");
        play.Knows("chief", "visitor").ShouldBeTrue();
        play.World.Part<EvidencePart>().Exhibits[^1].Item.Kind.ShouldBe(ExhibitKind.Photo);
        play.Worth().ShouldBe(1000);
        play.Try(new MarkLine(play.Seat("chief"), play.Latest().Handle, play.Number("man"))).ShouldBe(TechniqueRefusals.KeptAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void What_the_order_does_not_cover_and_what_comes_after_it_cannot_be_used()
    {
        var play = WatchCase.Begin().Order("watch", "house", "50m").Use("watch", "house", "1h30m");
        var until = play.Latest().Until;
        until.ShouldBe(play.Latest().AllowedUntil);
        play.Do(new RunOn(play.Seat("officer"), play.Latest().Handle, PlayedWorld.Time("9h30m"))).Until("8h");
        play.Keep("neighbour").Worth().ShouldBe(0);
        play.Breaks().ShouldContain(BreakKind.OutsideScope);
    }

    [Fact]
    public void A_renewed_order_carries_a_technique_on()
    {
        var play = WatchCase.Begin().Order("watch", "house", "50m").Use("watch", "house", "1h30m");
        var first = play.Latest().AllowedUntil;
        play.Order("watch", "house", "5h");
        play.Latest().AllowedUntil.ShouldBeGreaterThan(first);
        play.OnDesk().Covered.Count.ShouldBe(2);
    }

    [Fact]
    public void Without_an_order_everything_is_seen_and_nothing_can_be_used()
    {
        var play = WatchCase.Begin().Use("watch", "house", "3h").Keep("man");
        play.Knows("chief", "visitor").ShouldBeTrue();
        play.Worth().ShouldBe(0);
        play.Breaks().ShouldContain(BreakKind.NoBasis);
    }

    [Fact]
    public void Who_is_noticed_raises_alert_and_goes_home()
    {
        var play = WatchCase.Begin().Use("watch", "house", "8h25m");
        play.Latest().IsLive.ShouldBeTrue();
        play.Until("8h31m").Latest().Ended.ShouldBe(TechniqueEnd.Burned);
        play.World.LevelNow(play.Id<Level>("alert_keeper")).ShouldBe(400);
        play.OnDesk().EndSays.ShouldBe(play.Scenario.Table<Technique>()[play.Latest().Technique].BurnedSays);
    }

    [Fact]
    public void Cameras_show_at_once_what_they_recorded_and_no_more_than_was_asked()
    {
        var wide = WatchCase.Begin().Use("pictures", "house", "1h");
        wide.Lines().Count.ShouldBe(2);
        wide.Latest().Ended.ShouldBe(TechniqueEnd.Read);
        WatchCase.Begin().Use("pictures", "house", "1h", "narrow_window").Lines().Count.ShouldBe(1);
    }

    [Fact]
    public void A_foreign_line_that_was_kept_is_understood_when_its_translation_comes()
    {
        var play = WatchCase.Begin().Use("listen", "phone", "2h30m").Keep("plan");
        play.Knows("chief", "move_planned").ShouldBeFalse();
        play.Do(new TranslateLines(play.Seat("officer"), play.Latest().Handle) { Of = play.Seat("mediator") });
        play.Desk<TechniquesDesk>("mediator").Jobs.Count.ShouldBe(1);
        play.Do(new HandTranslation(play.Seat("mediator"), play.Latest().Handle));
        play.Knows("chief", "move_planned").ShouldBeTrue();
        play.Desk<TechniquesDesk>("mediator").Jobs.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_translation_nobody_makes_comes_from_a_service()
    {
        var play = WatchCase.Begin().Use("listen", "phone", "2h30m").Keep("plan");
        play.Do(new TranslateLines(play.Seat("officer"), play.Latest().Handle)).Until("3h");
        play.Knows("chief", "move_planned").ShouldBeTrue();
    }

    [Fact]
    public void Talk_with_a_lawyer_that_is_listened_to_cannot_be_used_and_taints_the_line_until_it_is_set_aside()
    {
        var play = WatchCase.Begin().Order("listen", "phone", "50m", "bench").Use("listen", "phone", "5h");
        play.Try(new MarkLine(play.Seat("officer"), play.Latest().Handle, play.Number("lawyer"))).ShouldBe(TechniqueRefusals.NothingRecorded);
        play.Do(new TreatTalk(play.Seat("officer"), play.Latest().Handle, play.Number("lawyer"), TalkCare.Heard));
        play.Keep("lawyer").Worth().ShouldBe(0);
        play.Keep("after").Worth().ShouldBe(0);
        play.Breaks().ShouldContain(BreakKind.Overheard);
        play.Do(new TreatTalk(play.Seat("officer"), play.Latest().Handle, play.Number("lawyer"), TalkCare.SetAside));
        play.Keep("plan").Worth().ShouldBe(1000);
    }

    [Fact]
    public void A_filter_leaves_talk_with_a_lawyer_out() =>
        WatchCase.Begin().Use("listen", "phone", "5h", "privileged_filter").Lines().ShouldNotContain(line => line.Planted!.IsPrivileged);

    [Fact]
    public void What_somebody_was_pressed_into_falls_and_so_does_what_is_founded_on_it()
    {
        var play = WatchCase.Begin().Use("legend", "keeper", "2h35m");
        play.Do(new SettleMoment(play.Seat("officer"), play.Latest().Handle, 0, GoesOn: true)).Until("4h");
        play.Keep("talk").Worth().ShouldBe(1000);
        play.Keep("deal").Worth().ShouldBe(0);
        play.Breaks().ShouldContain(BreakKind.Incited);
        var act = play.Start("officer", "visit", "house") with { Cites = [play.Id<Disciplines.Knowledge.Fact>("price")] };
        play.Do(act).Until("6h");
        play.World.Part<Disciplines.Actions.ActionsPart>().Acts[^1].Lawfulness.Admissibility.ShouldBe(0);
        play.ShouldRefold();
    }

    [Fact]
    public void An_officer_told_to_stay_passive_brings_nothing_that_falls()
    {
        var play = WatchCase.Begin().Use("legend", "keeper", "4h30m", "passive_contact");
        play.Latest().IncitedAt.ShouldBe(SimTime.Never);
        play.Lines().Select(line => line.Planted!.Name).ShouldBe(["talk"]);
        play.Latest().IsLive.ShouldBeTrue();
    }

    [Fact]
    public void A_journey_with_a_written_rule_is_stopped_when_nobody_answers_and_without_one_it_runs_and_somebody_pays()
    {
        var careful = WatchCase.Begin().Use("journey", "lorry", "3h", "abort_rule");
        careful.Latest().Ended.ShouldBe(TechniqueEnd.Aborted);
        careful.World.Part<ProtectionPart>().WorstHarm(careful.Id<Subject>("girl")).ShouldBe(0);
        var careless = WatchCase.Begin().Use("journey", "lorry", "3h");
        careless.Latest().IsLive.ShouldBeTrue();
        careless.World.Part<ProtectionPart>().WorstHarm(careless.Id<Subject>("girl")).ShouldBe(3);
    }

    [Fact]
    public void What_nobody_kept_is_destroyed_when_it_is_over_and_cannot_be_kept_any_more()
    {
        var play = WatchCase.Begin().Use("watch", "house", "3h");
        play.Try(new DestroyRest(play.Seat("chief"), play.Latest().Handle)).ShouldBe(TechniqueRefusals.StillOn);
        play.Do(new StopTechnique(play.Seat("chief"), play.Latest().Handle)).Do(new DestroyRest(play.Seat("chief"), play.Latest().Handle));
        play.Try(new MarkLine(play.Seat("officer"), play.Latest().Handle, play.Number("man"))).ShouldBe(TechniqueRefusals.Destroyed);
        play.ShouldRefold();
    }

    [Fact]
    public void A_rule_waits_for_a_line_to_come_and_a_step_for_one_to_be_kept()
    {
        var play = WatchCase.New().With("waits", """
            rules:
              seen: { when: "line_came(watch_of_the_house, man)", do: [ { flag: man_seen } ] }
              kept: { when: "line_kept(watch_of_the_house, man)", do: [ { flag: man_kept } ] }
              never: { when: "line_came(watch_of_the_house, before)", do: [ { flag: before_seen } ] }
            """).Begin();
        play.Use("watch", "house", "1h59m");
        Flag(play, "man_seen").ShouldBeFalse();
        play.Until("2h01m");
        Flag(play, "man_seen").ShouldBeTrue();
        Flag(play, "man_kept").ShouldBeFalse();
        play.Keep("man");

        Flag(play, "man_kept").ShouldBeTrue();
        Flag(play, "before_seen").ShouldBeFalse("the line stands in another log");
    }

    [Fact]
    public void A_technique_keeps_its_team_busy_until_it_ends_and_whoever_waits_for_it_begins_then()
    {
        var play = WatchCase.New().With("team", """
            resources: { watchers: { name: Watchers, kind: watcher, agency: police, count: 1, shared: false } }
            actions: { follow: { number: 44, title: A source beside him, who: [police], on: [person], needs: { watcher: 1 }, lead_time: 30m, intrusive: 1 } }
            techniques: { follow_keeper: { kind: informant, of: keeper, holds: { watcher: 1 }, lines: { a: { after: 1h, says: He buys bread. } } } }
            """).Begin();
        play.Use("follow", "keeper", "40m");
        var pool = play.Id<ResourcePool>("watchers");
        play.World.Part<ActionsPart>().Free(pool, play.World.Now).ShouldBe(0);
        play.Do(play.Start("officer", "follow", "girl")).Until("2h");
        play.Latest().Holds.ShouldHaveSingleItem().Count.ShouldBe(1);
        play.World.Part<ActionsPart>().Acts[^1].Status.ShouldBe(ActStatus.Waiting);
        play.Do(new StopTechnique(play.Seat("officer"), play.Latest().Handle));

        play.World.Part<ActionsPart>().Acts[^1].Status.ShouldNotBe(ActStatus.Waiting);
        play.ShouldRefold();
    }

    private static bool Flag(PlayedWorld play, string name) => play.World.IsSet(play.Id<Flag>(name));
}
