using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public class TalkTests
{
    private static SmallCase Case(string contact) => new SmallCase().With("facts", """
        facts:
          her_name: { statement: She is called Ana. }
          blue_door: { statement: The door is blue., about: house }
          his_name: { statement: He is called Feld. }
        """).With("levels", """
        levels:
          trust_girl: { of: girl, kind: trust, start: 15 }
          distress_girl: { of: girl, kind: distress, start: 60, words: [ { from: 0, word: Calm }, { from: 60, word: High } ] }
          fatigue_girl: { of: girl, kind: fatigue, start: 50 }
        """).With("personas", """
        personas:
          girl_voice:
            of: girl
            languages: [ru]
            opening: Who are you?
            layers:
              - { id: name, topics: [name], facts: [her_name], says: Ana. }
              - { id: door, when: "trust(girl) >= 20", topics: [place], facts: [blue_door], says: A blue door. }
              - { id: man, when: "trust(girl) >= 60", topics: [people], facts: [his_name], says: Feld. }
            deflects: I must be quiet.
            replies: { rapport: You speak like at home. }
        """).With("rules", $$"""
        rules:
          meets: { at: 5m, do: [ contact: { {{contact}} } ] }
          door_told: { when: "answered(girl_voice, door)", do: [ flag: door_told ] }
          parts: { at: 2h, do: [ lose_contact: { with: girl } ] }
          tired: { at: 90m, do: [ level: { of: girl, kind: distress, set: 85 } ] }
          linked: { when: "contact(ngo, girl)", do: [ flag: linked ] }
        """);

    private static PlayedWorld Play(string contact = "seat: counsellor, with: girl") => Case(contact).Begin().Until("5m");

    private static PlayedWorld Ask(PlayedWorld play, QuestionStyle style, string? topic, string seat = "counsellor") =>
        play.Do(new AskPersona(play.Seat(seat), play.Id<Persona>("girl_voice"), style, topic, TextRef.Typed("01")));

    private static int Level(PlayedWorld play, string name) => play.World.LevelNow(play.Id<Level>(name));

    private static PersonaAnswered Answer(PlayedWorld play) => play.All<PersonaAnswered>()[^1];

    [Fact]
    public void Contact_opens_with_what_the_person_says_first_and_can_be_lost()
    {
        var play = Play();
        var contact = play.Desk<InterviewsDesk>("counsellor").Contacts.ShouldHaveSingleItem();
        (contact.IsOpen, contact.Lines[0].Kind, contact.Lines[0].Text.Key).ShouldBe((true, TalkKind.Opened, "personas.girl_voice.opening"));
        play.World.IsSet(play.Id<Flag>("linked")).ShouldBeTrue();

        play.Until("2h");

        contact = play.Desk<InterviewsDesk>("counsellor").Contacts.ShouldHaveSingleItem();
        (contact.IsOpen, contact.Lines[^1].Kind).ShouldBe((false, TalkKind.Lost));
        play.ShouldRefold();
    }

    [Fact]
    public void Without_contact_nobody_can_ask()
    {
        var play = Play();

        play.Try(new AskPersona(play.Seat("chief"), play.Id<Persona>("girl_voice"), QuestionStyle.Open, null, TextRef.None))
            .ShouldNotBeNull().Code.ShouldBe("persona.no_contact");
    }

    [Fact]
    public void A_layer_opens_with_trust_and_brings_its_facts_from_the_person()
    {
        var play = Play();
        Ask(play, QuestionStyle.Closed, "place");
        (Answer(play).Kind, Level(play, "trust_girl")).ShouldBe((AnswerKind.Deflects, 140));

        Ask(Ask(play, QuestionStyle.Rapport, null), QuestionStyle.Open, "place");

        (Answer(play).Kind, Answer(play).Layer).ShouldBe((AnswerKind.Tells, "door"));
        var held = play.Desk<KnowledgeDesk>("counsellor").Fact(play.Id<Fact>("blue_door")).ShouldNotBeNull();
        (held.Source, held.Via).ShouldBe((FactSource.Person, Answer(play).Question));
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Last<PersonaAnswered>().Id);
        play.World.IsSet(play.Id<Flag>("door_told")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_no_question_is_answered_by_a_reply_and_changes_what_its_style_changes()
    {
        var play = Ask(Play(), QuestionStyle.Rapport, null);

        (Answer(play).Kind, Answer(play).Says.Key).ShouldBe((AnswerKind.Responds, "personas.girl_voice.replies.rapport"));
        Level(play, "trust_girl").ShouldBe(230);
        Ask(play, QuestionStyle.Break, null);
        (Level(play, "distress_girl"), Level(play, "fatigue_girl")).ShouldBe((500, 400));
    }

    [Fact]
    public void A_friendly_word_on_a_topic_can_open_its_layer() =>
        Answer(Ask(Play(), QuestionStyle.Rapport, "name")).Layer.ShouldBe("name");

    [Fact]
    public void Rapport_alone_wins_trust_up_to_a_bound()
    {
        var play = Play();
        for (var i = 0; i < 12; i++)
        {
            Ask(play, QuestionStyle.Rapport, null);
        }

        Level(play, "trust_girl").ShouldBe(QuestionEffects.MostTrustByRapport);
    }

    [Fact]
    public void Having_to_tell_the_same_again_costs_trust_whoever_asks()
    {
        var play = Case("seat: [counsellor, chief], with: girl, interpreter: true").Begin().Until("5m");
        Ask(play, QuestionStyle.Open, "name");
        var before = Level(play, "trust_girl");

        Ask(play, QuestionStyle.Open, "name", "chief");

        Answer(play).Layer.ShouldBe("name");
        Level(play, "trust_girl").ShouldBe(before + 20 + QuestionEffects.RepeatedTrust);
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("her_name")).ShouldBeTrue();
    }

    [Fact]
    public void Somebody_who_does_not_speak_her_language_is_not_understood_and_distress_rises()
    {
        var play = Ask(Play("seat: chief, with: girl"), QuestionStyle.Open, "name", "chief");

        Answer(play).Kind.ShouldBe(AnswerKind.NotUnderstood);
        (Level(play, "distress_girl"), Level(play, "trust_girl")).ShouldBe((650, 150));
        play.Desk<KnowledgeDesk>("chief").Facts.ShouldBeEmpty();
    }

    [Fact]
    public void With_an_interpreter_she_is_understood() =>
        Answer(Ask(Play("seat: chief, with: girl, interpreter: true"), QuestionStyle.Open, "name", "chief")).Kind.ShouldBe(AnswerKind.Tells);

    [Fact]
    public void Going_on_at_the_height_of_distress_brings_silence_and_costs_trust()
    {
        var play = Ask(Play().Until("91m"), QuestionStyle.Open, "name");

        (Answer(play).Kind, Level(play, "trust_girl")).ShouldBe((AnswerKind.Silent, 50));
    }

    [Fact]
    public void A_seat_sees_how_the_person_seems_but_not_which_layer_opened()
    {
        var play = Ask(Play(), QuestionStyle.Open, "name");

        Answer(play).Seems.Key.ShouldBe("levels.distress_girl.words.1.word");
        ((PersonaAnswered)Answer(play).ForSeats()).Layer.ShouldBeNull();
        play.All<LevelChanged>().ShouldAllBe(l => l.To.IsEmpty);
    }

    [Fact]
    public void Every_style_has_an_effect_in_bounds()
    {
        foreach (var style in Enum.GetValues<QuestionStyle>())
        {
            var (trust, distress, fatigue, _) = QuestionEffects.Of(style);
            new[] { trust, distress, fatigue }.ShouldAllBe(p => p >= -200 && p <= 200);
        }
    }

    [Fact]
    public void What_may_be_said_by_now_follows_trust_and_asks_for_every_layer_named()
    {
        var play = Play();
        bool May(params string[] layers) => Disclosure.AreOpen(play.World, "girl_voice", layers);
        (May("name"), May("door"), May("name", "door")).ShouldBe((true, false, false));

        Ask(play, QuestionStyle.Rapport, null);

        (May("door"), May("name", "door"), May("door", "man"), May("no_such_layer")).ShouldBe((true, true, false, false));
        Disclosure.AreOpen(play.World, "nobody_voice", []).ShouldBeFalse();
    }

    [Fact]
    public void On_a_line_nobody_tells_more_than_a_first_contact_may_hear()
    {
        var play = Case("seat: counsellor, with: girl").With("levels", """
            levels:
              trust_girl: { of: girl, kind: trust, start: 90 }
              distress_girl: { of: girl, kind: distress, start: 20 }
              immigration_fear_girl: { of: girl, kind: immigration_fear, start: 10 }
            """).With("personas", """
            personas:
              girl_voice:
                of: girl
                languages: [ru]
                layers:
                  - { id: debt, depth: 2, topics: [place], facts: [his_name], says: I owe him. }
                  - { id: road, depth: 1, topics: [place], facts: [blue_door], says: We came by bus. }
            """).With("rules", "rules: { meets: { at: 5m, do: [ contact: { seat: counsellor, with: girl } ] } }").Begin().Until("5m");

        Ask(play, QuestionStyle.Open, "place");
        Ask(play, QuestionStyle.Open, "place");

        play.All<PersonaAnswered>().Select(a => a.Layer).ShouldBe(["road", "road"]);
    }
}
