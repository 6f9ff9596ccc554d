using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>A room with one person to speak with, who has something on every depth.</summary>
internal sealed class RoomCase
{
    private readonly PlayedWorld play;

    private RoomCase(PlayedWorld play) => this.play = play;

    public PlayedWorld Play => play;

    public Id<Persona> Persona => play.Id<Persona>("girl_voice");

    public InterviewState Interview => play.World.Part<InterviewsPart>().Interviews[^1];

    public PersonaAnswered Answer => play.All<PersonaAnswered>()[^1];

    public static SmallCase Case(string languages = "[ru]", int trust = 15, string persona = "") => new SmallCase().With("facts", """
        facts:
          her_name: { statement: She is called Ana. }
          her_bus: { statement: They came by bus. }
          blue_door: { statement: The door is blue., about: house }
          red_door: { statement: The door is red., about: house }
          his_name: { statement: He is called Feld. }
          oath: { statement: She swore an oath. }
        """).With("levels", $$"""
        levels:
          trust_girl: { of: girl, kind: trust, start: {{trust}} }
          distress_girl: { of: girl, kind: distress, start: 50, words: [ { from: 0, word: Calm }, { from: 60, word: High } ] }
          fatigue_girl: { of: girl, kind: fatigue, start: 30 }
        """).With("personas", $$"""
        personas:
          girl_voice:
            of: girl
            languages: {{languages}}
            {{persona}}
            layers:
              - { id: name, depth: 1, topics: [name], facts: [her_name], says: Ana., details: [ { id: bus, says: By bus., facts: [her_bus] } ] }
              - { id: door, depth: 2, topics: [place], facts: [blue_door], says: A blue door. }
              - { id: man, depth: 3, topics: [people], facts: [his_name], says: Feld. }
              - { id: oath, depth: 4, topics: [oath], facts: [oath], says: I swore. }
            manners: { dissociates: She looks at the wall., refuses: No more. }
            deflects: I must be quiet.
            replies: { rapport: You speak like at home. }
        """).With("rules", """
        rules:
          meets: { at: 5m, do: [ contact: { seat: [counsellor, chief], with: girl } ] }
        """);

    public static RoomCase Begin(SmallCase? made = null, ulong seed = 1) => new((made ?? Case()).Begin(seed).Until("5m"));

    public RoomCase Open(InterviewPurpose purpose = InterviewPurpose.Evidence, string seat = "counsellor", Func<InterviewSetup, InterviewSetup>? with = null)
    {
        var setup = new InterviewSetup(purpose)
        {
            Room = RoomKind.QuietRoom, Seating = Seating.Corner, Recording = Recording.Video, ConsentAsked = true,
            NeedsMet = Needs.Water | Needs.Food | Needs.Rest, ChosenGender = true, Topics = ["name"],
        };
        play.Do(new OpenInterview(play.Seat(seat), Persona, with?.Invoke(setup) ?? setup));
        return this;
    }

    public RoomCase Ask(QuestionStyle style, string? topic = null, string seat = "counsellor", Func<AskPersona, AskPersona>? with = null)
    {
        var ask = new AskPersona(play.Seat(seat), Persona, style, topic, TextRef.Typed("01"));
        play.Do(with?.Invoke(ask) ?? ask);
        return this;
    }

    public RoomCase Close(Closing closing, string seat = "counsellor")
    {
        play.Do(new CloseInterview(play.Seat(seat), Interview.Handle, closing));
        return this;
    }

    public int Level(string kind) => play.World.LevelNow(play.Id<Level>(kind + "_girl"));

    public bool Holds(string seat, string fact) => play.Desk<KnowledgeDesk>(seat).Holds(play.Id<Fact>(fact));

    public DeskInterview DeskOf(string seat) => play.Desk<InterviewsDesk>(seat).Interviews[^1];
}
