using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Press;

/// <summary>A street, a paper, and a girl by whom the neighbours' tip could be known.</summary>
internal static class NewsroomCase
{
    public const string World = """
        agencies: { courier_house: { name: The Courier, short: CR, profession: journalist, country: verania } }
        seats: { reporter: { agency: courier_house, title: Reporter, languages: [en] } }
        levels: { alert: { of: keeper, kind: alert, start: 10 }, trust_girl_press: { of: girl, kind: fear, start: 10 } }
        principles: { p11: { title: Privacy, references: "" } }
        actions:
          print: { number: 91, title: Print, who: [journalist], lead_time: 20m, principle: p11 }
          media_line:
            number: 55
            title: Media line
            who: [police, prosecutor]
            lead_time: 10m
            principle: p11
            options: { embargo: { title: Embargo }, neutral_line: { title: One sentence }, no_identity: { title: Nothing that names }, appeal: { title: Appeal } }
        """;

    public const string Newsroom = """
        papers:
          courier:
            title: The Courier
            agency: courier_house
            aim: To be first.
            prints: print
            speaks: media_line
            broken: [{ flag: { name: promise_broken } }]
        claims:
          girl_held:
            says: A girl is held in the street.
            tip: { when: "elapsed >= 10m", from: A reader, source: witness }
            checks:
              neighbour: { title: Ring next door, source: witness, takes: 5m, finds: confirms, says: I heard her., do: [{ level: { of: keeper, kind: alert, by: 20 } }] }
              register: { title: The register of the house, source: document, takes: 30m, finds: confirms, says: Two names., do: [] }
            details:
              street: { title: The street, identifies: girl, do: [{ move: { who: girl, to: other_house } }] }
              age: { title: Her age, identifies: girl, do: [{ breach: { who: girl, principle: p11 } }] }
            printed: [{ level: { of: keeper, kind: alert, by: 30 } }]
            corrected: [{ flag: { name: put_right } }]
          boat:
            says: A boat waits.
            false: true
            tip: { when: "elapsed >= 20m", from: A post, source: social }
            checks: { harbour: { title: Ask the harbour, source: official, takes: 5m, finds: denies, says: There is no boat. } }
        storms:
          street_talk:
            title: What happens in our street
            when: "printed(girl_held)"
            asks: [police]
            every: 10m
            posts: [{ says: What do they want here, readers: 40 }, { says: They hide something, readers: 900 }, { says: Everybody come, readers: 9000 }, { says: This is she, readers: 20000, shows: girl, do: [{ breach: { who: girl, principle: p11 } }] }, { says: And this is her house, readers: 50000, shows: girl, do: [{ breach: { who: girl, principle: p11 } }] }]
            takedown: { takes: 5m, do: [{ flag: { name: picture_gone } }] }
            grows: [{ level: { of: keeper, kind: alert, by: 5 } }]
            calms: [{ flag: { name: street_quiet } }]
        """;

    public static SmallCase New() => RaidCase.New().With("more", World).With("newsroom", Newsroom);

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    public static Id<Claim> Claim(this PlayedWorld play, string name) => play.Id<Claim>(name);

    public static PressBook Book(this PlayedWorld play, string seat) => play.Desk<PressDesk>(seat).Book;

    public static PublishStory Publish(this PlayedWorld play, params string[] details) => new(
        play.Seat("reporter"), [play.Claim("girl_held")], [.. details.Select(detail => new PrintedDetail(play.Claim("girl_held"), detail))], RaidCase.Words("headline"), RaidCase.Words("text"));
}
