using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Techniques;

/// <summary>The raid case with a team before the door, cameras on the road, a line that is listened to, an officer under a legend and a lorry with people inside.</summary>
internal static class WatchCase
{
    public const string Package = """
        things:
          lorry: { kind: vehicle, name: A white lorry }
        facts:
          visitor: { statement: A man comes at night., about: keeper, weight: 40 }
          move_planned: { statement: They will be moved tomorrow., about: girl, weight: 50 }
          price: { statement: He names a price., about: keeper, weight: 60 }
          hidden: { statement: There are people in the lorry., about: lorry, weight: 60 }
        levels:
          alert_keeper: { of: keeper, kind: alert, start: 10 }
        actions:
          look: { number: 36, title: A look in the register, who: [police], on: [person, place, number], lead_time: 10m, intrusive: 0 }
          watch: { number: 38, title: Watch, who: [police], on: [person, place, vehicle], authorisation: prosecutor, lead_time: 30m, intrusive: 2, options: { static_post: { title: Fixed post }, short: { title: Short } } }
          pictures: { number: 39, title: Pictures, who: [police], on: [place, vehicle], lead_time: 30m, intrusive: 1, options: { narrow_window: { title: Narrow } } }
          bug: { number: 40, title: A device in the room, who: [police], on: [place], authorisation: court, lead_time: 30m, intrusive: 3 }
          listen: { number: 41, title: Listen, who: [police], on: [number], authorisation: court, lead_time: 30m, intrusive: 2, options: { privileged_filter: { title: Filter } } }
          legend: { number: 42, title: Under a legend, who: [police], on: [person], lead_time: 30m, intrusive: 3, options: { passive_contact: { title: Passive } } }
          journey: { number: 45, title: Monitored movement, who: [police], on: [vehicle], lead_time: 30m, intrusive: 3, options: { abort_rule: { title: Rule } } }
        techniques:
          watch_of_the_house:
            kind: surveillance
            of: house
            seed: 7
            burns: 100
            burned_says: He looked at us for a long time.
            burned: [ { level: { of: keeper, kind: alert, by: 30 } } ]
            routine: [ { says: The baker opens., from: 4h, until: 20h, share: 100 } ]
            lines:
              early: { at: 10m, says: A boy with a ball. }
              man: { at: 2h, says: A man in a dark coat rings twice., photo: A tall man from behind, place: house, facts: [visitor] }
              neighbour: { at: 3h, says: The neighbour receives a guest., beyond: true, facts: [rumour] }
              late: { at: 9h, says: A bag is carried out., facts: [move_planned] }
              shift_end: { at: 10h, says: The light goes out. }
          cameras_of_the_house:
            kind: cameras
            of: house
            lines:
              before: { at: -10h, says: "The lorry, in", facts: [visitor] }
              long_before: { at: -3d, says: "The lorry, out" }
          line_of_the_phone:
            kind: interception
            of: phone
            lines:
              plan: { at: 2h, says: "Завтра в три.", language: ru, means: Tomorrow at three., with: A woman, lasts: 40s, facts: [move_planned] }
              lawyer: { at: 3h, says: What shall I say to them?, with: A law office, privileged: true, facts: [price] }
              after: { at: 4h, says: It is done., facts: [visitor] }
          legend_of_the_keeper:
            kind: undercover
            of: keeper
            lines:
              talk: { after: 1h, says: He talks about flats., facts: [visitor] }
              deal: { after: 3h, says: He names a price., incited_by: hesitates, facts: [price] }
            moments:
              hesitates: { kind: incitement, after: 2h, asks: He says he has stopped. Shall I press him?, within: 20m, on_says: He gives in. }
          lorry_let_run:
            kind: movement
            of: lorry
            lines:
              border: { after: 1h, says: Past the border post., place: house, facts: [hidden] }
            moments:
              knocking: { kind: danger, after: 2h, asks: They knock from inside., within: 10m, stop_says: The lorry is opened., on: [ { harm: { who: girl, severity: 3, says: She is hurt. } } ] }
        """;

    public static SmallCase New() => RaidCase.New().With("techniques", Package);

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    /// <summary>Does an act and waits until its technique is under way.</summary>
    public static PlayedWorld Use(this PlayedWorld play, string action, string target, string until, params string[] options) =>
        play.Do(new UseTechnique(play.Start("officer", action, target, options), null)).Until(until);

    public static Deployment Latest(this PlayedWorld play) => play.World.Part<TechniquesPart>().All[^1];

    public static Deployment OnDesk(this PlayedWorld play, string seat = "chief") => play.Desk<TechniquesDesk>(seat).All[^1];

    public static IReadOnlyList<LogLine> Lines(this PlayedWorld play) => TechniqueLog.Of(play.Scenario, play.OnDesk().Log);

    public static PlayedWorld Keep(this PlayedWorld play, string line, string seat = "officer") =>
        play.Do(new MarkLine(play.Seat(seat), play.Latest().Handle, play.Number(line)));

    public static int Number(this PlayedWorld play, string line) =>
        1 + play.Scenario.Table<Technique>()[play.Latest().Technique].Lines.Index().First(one => one.Item.Name == line).Index;

    /// <summary>How far a court may use the last exhibit, per mille.</summary>
    public static int Worth(this PlayedWorld play) => EvidencePart.AdmissibilityOf(play.World, play.World.Part<EvidencePart>().Exhibits[^1]);

    public static IEnumerable<BreakKind> Breaks(this PlayedWorld play)
    {
        var exhibit = play.World.Part<EvidencePart>().Exhibits[^1];
        return LawCheck.InTruth(play.World, exhibit).Concat(CustodyCheck.Of(exhibit, play.World.Now).Select(one => one.Kind));
    }

    public static bool Knows(this PlayedWorld play, string seat, string fact) => play.Desk<KnowledgeDesk>(seat).Holds(play.Id<Fact>(fact));

    /// <summary>An application with everything in it.</summary>
    public static ApplyForTechnique Application(this PlayedWorld play, string action, string target, string to = "prosecution", string length = "6h") => new(
        play.AskFor("chief", action, target, to) with { Ground = play.Id<Ground>("crime") },
        new TechniqueArgument
        {
            Necessity = RaidCase.Words("necessity"), Subsidiarity = RaidCase.Words("milder"), Bounds = RaidCase.Words("bounds"),
            Length = new SimSpan(PlayedWorld.Time(length).Seconds),
        });

    /// <summary>Applies for an act and waits until the order is there.</summary>
    public static PlayedWorld Order(this PlayedWorld play, string action, string target, string until, string to = "prosecution", string length = "6h") =>
        play.Do(play.Application(action, target, to, length)).Until(until);
}
