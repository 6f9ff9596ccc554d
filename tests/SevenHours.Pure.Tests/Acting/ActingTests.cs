using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Acting;

/// <summary>What somebody who acts a person tells in scenes off screen, and what he reports to have done.</summary>
public class ActingTests
{
    private static SmallCase Case() => new SmallCase(new KnowledgeDiscipline(), new InterviewsDiscipline(), new ActingDiscipline()).With("facts", """
        facts:
          her_name: { statement: She is called Ana. }
          blue_door: { statement: The door is blue., about: house }
        """).With("levels", """
        levels:
          trust_girl: { of: girl, kind: trust, start: 15 }
          distress_girl: { of: girl, kind: distress, start: 40 }
        """).With("personas", """
        personas:
          girl_voice:
            of: girl
            languages: [en]
            layers:
              - { id: name, facts: [her_name], says: Ana. }
              - { id: door, when: "trust(girl) >= 20", facts: [blue_door], says: A blue door. }
        """).With("rules", """
        rules:
          door_told: { when: "answered(girl_voice, door)", do: [ flag: door_told ] }
          he_moves_her: { kind: adversary, when: "elapsed > 3h", do: [ flag: { name: moved }, trace: { to: [police], channel: radio, says: A car left the yard. } ] }
          she_stays: { when: "elapsed > 2h", do: [ flag: { name: stayed } ] }
        """).With("cast", Cast);

    private const string Cast = """
        seats:
          rp_girl:
            agency: ngo
            title: Role player, the girl
            languages: [en]
            kind: role_player
            role:
              persona: girl_voice
              who: You are Ana.
              manner: Low.
              says:
                - { to: Anybody, layers: [name, door], say: Ana. A blue door. }
                - { to: Anybody, say: Who are you? }
              red_lines: [Nobody touches you.]
              limits: [Two arms.]
              stop_word: Red pencil
          rp_man:
            agency: police
            title: Role player, the man
            languages: [en]
            kind: role_player
            role:
              who: You are he.
              manner: Calm.
              says: [ { to: Anybody, say: I know nothing. } ]
              reports:
                - { id: moved_her, says: You moved her, fires: he_moves_her, instead_of: she_stays }
                - { id: broke_phone, says: You broke the telephone, do: [ flag: { name: phone_broken } ] }
              red_lines: [Nobody touches you.]
              limits: [Two arms.]
              stop_word: Grey cup
        """;

    private static PlayedWorld Play() => Case().Begin().Until("5m");

    private static TellInScene Tell(PlayedWorld play, Treatment treated, string[] present, params SaidInScene[] said) =>
        new(play.Seat("rp_girl"), play.World.Now, Id<Subject>.None, play.Seats(present), said, treated);

    private static int Level(PlayedWorld play, string name) => play.World.LevelNow(play.Id<Level>(name));

    [Fact]
    public void A_scene_told_wrongly_is_told_anew_by_its_own_seat_once_and_how_the_person_was_treated_moves_her_no_second_time()
    {
        var play = Play();
        play.Do(Tell(play, Treatment.Kindly, ["officer"], new SaidInScene(0, "door")));
        var (wrong, trust) = (play.Desk<ActingDesk>("rp_girl").Scenes.ShouldHaveSingleItem().Told.Record, Level(play, "trust_girl"));
        play.Try(Tell(play, Treatment.Kindly, ["officer"]) with { Supersedes = new Handle(7) }).ShouldBe(KnowledgeRefusals.NoSuchRecord);

        play.Do(Tell(play, Treatment.Pressed, ["counsellor"], new SaidInScene(0, "name")) with { Supersedes = wrong });

        play.World.Part<KnowledgePart>().Talks.Select(talk => talk.IsSuperseded).ShouldBe([true, false]);
        play.Desk<KnowledgeDesk>("officer").Records.ShouldHaveSingleItem().IsSuperseded.ShouldBeTrue();
        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("her_name")).ShouldBeTrue();
        Level(play, "trust_girl").ShouldBe(trust);
        ToldBook.Of(play.World, play.Seat("rp_girl")).Select(told => told.IsSuperseded).ShouldBe([true, false]);
        play.Try(Tell(play, Treatment.Kindly, ["officer"]) with { Supersedes = wrong }).ShouldBe(KnowledgeRefusals.CorrectedAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void Only_what_is_ticked_reaches_only_those_who_were_there()
    {
        var play = Play().Do(Tell(Play(), Treatment.Neutrally, ["officer"], new SaidInScene(0, "door")));

        var (door, name) = (play.Id<Fact>("blue_door"), play.Id<Fact>("her_name"));
        var held = play.Desk<KnowledgeDesk>("officer").Fact(door).ShouldNotBeNull();
        (held.Source, held.From).ShouldBe((FactSource.Person, Id<Seat>.None));
        play.Desk<KnowledgeDesk>("officer").Holds(name).ShouldBeFalse();
        play.Desk<KnowledgeDesk>("counsellor").Holds(door).ShouldBeFalse();
        play.Desk<KnowledgeDesk>("counsellor").Records.ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("officer").Records.ShouldHaveSingleItem().Conversation.Teller.ShouldBe(play.Id<Subject>("girl"));
        play.World.IsSet(play.Id<Flag>("door_told")).ShouldBeTrue("a layer told in a scene is told, also before it would have opened");
        play.ShouldRefold();
    }

    [Fact]
    public void How_she_was_treated_moves_her_and_having_to_tell_again_costs_trust()
    {
        var kind = Play();
        kind.Do(Tell(kind, Treatment.Kindly, ["officer"], new SaidInScene(0, "name")));
        (Level(kind, "trust_girl"), Level(kind, "distress_girl")).ShouldBe((230, 400));

        kind.Do(Tell(kind, Treatment.Pressed, ["counsellor"], new SaidInScene(0, "name")));
        (Level(kind, "trust_girl"), Level(kind, "distress_girl")).ShouldBe((50, 550));
    }

    [Fact]
    public void A_scene_without_ticks_is_a_scene_and_one_without_anybody_is_none()
    {
        var play = Play();

        play.Do(Tell(play, Treatment.Neutrally, ["officer"]));

        play.All<FactLearned>().ShouldBeEmpty();
        play.Desk<ActingDesk>("rp_girl").Scenes.ShouldHaveSingleItem().Told.By.ShouldBeNull();
        play.Try(Tell(play, Treatment.Neutrally, [])).ShouldNotBeNull().Code.ShouldBe("record.nobody");
        play.Try(Tell(play, Treatment.Neutrally, ["rp_girl"])).ShouldNotBeNull().Code.ShouldBe("record.nobody");
        play.Try(Tell(play, Treatment.Neutrally, ["officer"], new SaidInScene(1, "door"))).ShouldNotBeNull().Code.ShouldBe("role.not_on_card");
        play.Try(Tell(play, Treatment.Neutrally, ["officer"]) with { Seat = play.Seat("officer") }).ShouldNotBeNull().Code.ShouldBe("role.no_card");
    }

    [Fact]
    public void What_was_told_whom_stands_in_order_with_its_words_through_whichever_way()
    {
        var play = Play();
        play.Do(Tell(play, Treatment.Neutrally, ["officer", "chief"], new SaidInScene(0, "name"), new SaidInScene(1, null)) with { By = "p1" });
        play.Do(new SendMessage(play.Seat("rp_girl"), play.Seats("counsellor"), TextRef.Typed("01"), []) { By = "p2" });
        play.Do(Tell(play, Treatment.Neutrally, ["chief"]) with { Seat = play.Seat("rp_man"), By = "p3" });

        var told = ToldBook.Of(play.World, play.Seat("rp_girl"));

        told.Select(one => (one.Way, one.To.Count, one.By)).ShouldBe([(ToldWay.Scene, 2, "p1"), (ToldWay.Message, 1, "p2")]);
        told[0].Words.Select(words => words.Key).ShouldBe(["personas.girl_voice.layers.name.says", "seats.rp_girl.role.says.1.say"]);
    }

    [Fact]
    public void What_was_told_in_an_interview_stands_in_the_book_of_whoever_acts()
    {
        var play = Case().With("meets", "rules: { meets: { at: 0m, do: [ contact: { seat: officer, with: girl } ] } }").Begin().Until("1m");
        play.Do(new OpenInterview(play.Seat("officer"), play.Id<Persona>("girl_voice"), new InterviewSetup(InterviewPurpose.Needs)));
        play.Do(new AskPersona(play.Seat("officer"), play.Id<Persona>("girl_voice"), QuestionStyle.Open, null, TextRef.None));

        var told = ToldBook.Of(play.World, play.Seat("rp_girl")).ShouldHaveSingleItem();

        (told.Way, told.To, told.Words[0].Key).ShouldBe((ToldWay.Interview, play.Seats("officer"), "personas.girl_voice.layers.name.says"));
    }

    [Fact]
    public void An_act_reported_is_so_from_then_on_and_the_rule_that_would_have_done_it_does_not_do_it_again()
    {
        var play = Play().Do(new ReportAct(Play().Seat("rp_man"), "moved_her"));
        play.World.IsSet(play.Id<Flag>("moved")).ShouldBeTrue();
        play.All<ActReported>().ShouldHaveSingleItem();

        play.Until("4h");

        play.All<RuleFired>().Count(fired => fired.Rule == play.Id<Rule>("he_moves_her")).ShouldBe(1);
        play.World.IsSet(play.Id<Flag>("stayed")).ShouldBeFalse("what the act stands for is done with");
        play.Desk<KnowledgeDesk>("officer").Items.Count.ShouldBe(1, "its trace was seen once");
        play.Try(new ReportAct(play.Seat("rp_man"), "moved_her")).ShouldNotBeNull().Code.ShouldBe("role.reported");
        play.Try(new ReportAct(play.Seat("rp_girl"), "moved_her")).ShouldNotBeNull().Code.ShouldBe("role.not_on_card");
        play.ShouldRefold();
    }

    [Fact]
    public void A_report_that_comes_after_its_rule_does_nothing_twice_and_does_not_say_so()
    {
        var play = Play().Until("4h");
        play.Do(new ReportAct(play.Seat("rp_man"), "moved_her")).Do(new ReportAct(play.Seat("rp_man"), "broke_phone"));

        play.All<RuleFired>().Count(fired => fired.Rule == play.Id<Rule>("he_moves_her")).ShouldBe(1);
        play.World.IsSet(play.Id<Flag>("phone_broken")).ShouldBeTrue();
        play.Desk<ActingDesk>("rp_man").Reports.Select(one => one.Act.Report).ShouldBe(["moved_her", "broke_phone"]);
    }

    [Fact]
    public void A_report_needs_something_that_comes_of_it_and_an_id_of_its_own()
    {
        Case().With("cast", Cast.Replace(", do: [ flag: { name: phone_broken } ]", "", StringComparison.Ordinal)).Findings().ShouldContain("SH3191");
        Case().With("cast", Cast.Replace("id: broke_phone", "id: moved_her", StringComparison.Ordinal)).Findings().ShouldContain("SH3192");
    }
}
