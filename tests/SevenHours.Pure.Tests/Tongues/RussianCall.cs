using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Tongues;

/// <summary>A call in Russian to police who speak none; a counsellor has the language, a mediator relays it for a living.</summary>
internal static class RussianCall
{
    public static IReadOnlyList<Discipline> Disciplines => [new KnowledgeDiscipline(), new InterviewsDiscipline(), new TonguesDiscipline()];

    public static SmallCase Case(string text = "Мама, я за синей дверью.", string facts = "door, floor", string more = "") =>
        new SmallCase(Disciplines).With("facts", """
            facts:
              door: { statement: The door is blue., needed_by: { police: 1h } }
              floor: { statement: It is the second floor. }
              third: { statement: It is the third floor., is_true: false }
              tram: { statement: A tram rings. }
            """).With("people", """
            agencies: { mediation: { name: Mediation service, profession: mediator, country: verania } }
            seats: { mediator: { agency: mediation, title: Mediator, languages: [en, ru] } }
            """).With("injects", $$"""
            injects:
              a_call:
                channel: hotline
                at: 5m
                from: A girl
                to: [police]
                title: A girl behind a door
                text: "{{text}}"
                language: ru
                facts: [{{facts}}]
                misheard: [{ fact: floor, as: third }]
              kept: { channel: document, at: 9h, from: A, to: [police], title: T, text: X, facts: [third, tram, door, floor] }
            """).With("rules", "rules:\n  heard: { when: \"relayed(chief, a_call) and opened(police, a_call)\", do: [ flag: heard ] }\n" + more);

    public static PlayedWorld Play(ulong seed = 1) => Case().Begin(seed).Until("5m");

    public static InboxItem Call(this PlayedWorld play, string seat = "chief") => play.Desk<KnowledgeDesk>(seat).Items[0];
}
