using System.Globalization;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Operations;

/// <summary>The raid case with two doors: the house with the girl and her keeper warns the other house, where a man and a boy wait.</summary>
internal static class OperationCase
{
    public const string Sites = """
        sites:
          front:
            at: house
            acts: [entry]
            takes: 20m
            warns: [ { site: back, after: 20m } ]
            falls: [ { flag: front_fell } ]
            word: [ { flag: front_word } ]
            forgot:
              interpreter: { says: She does not speak to anybody., do: [ { flag: nobody_speaks } ] }
          back:
            at: other_house
            acts: []
            people: [ { who: tenant, goes_to: station } ]
            warned: [ { flag: back_warned } ]
            word: [ { flag: back_word } ]
            signs: [ { sign: armed, when: "flag(guns)", says: A man holds a gun., costs: [ { flag: shots } ] } ]
        forgotten:
          interpreter: { says: Nobody speaks her language., levels: { trust: -10 }, breaches: p1 }
          door: { says: A uniform is the first she sees., levels: { trust: -5 } }
        """;

    /// <summary>The case in play.</summary>
    /// <param name="guns">When a gun can be seen at the back.</param>
    public static PlayedWorld Begin(string guns = "90h") => RaidCase.New()
        .With("sites", $"{Sites}\nrules: {{ guns: {{ when: \"elapsed > {guns}\", do: [ {{ flag: guns }} ] }} }}").Begin();

    /// <summary>An operation of police, NGO and mediation with both houses in its plan, not yet briefed.</summary>
    public static PlayedWorld Planned(string front = "1h", string back = "1h", string guns = "90h")
    {
        var play = Begin(guns);
        play.Do(new OpenOperation(play.Seat("chief"), RaidCase.Words("tulip"), play.Seats("counsellor", "mediator"),
        [
            .. Site("a", "house", front), .. Site("b", "other_house", back),
            .. Post("p1", "a", "counsellor", PostTask.Door), .. Post("p2", "a", "mediator", PostTask.Interpreter),
            Write("a", OperationField.Room, "shelter"), Write("a", OperationField.Vehicles, "2"),
            Write("a", OperationField.Basis, "urgent:danger"), Write("b", OperationField.Basis, "urgent:danger"),
            new OperationChange(OperationChange.PlanId, OperationField.Purpose, null, RaidCase.Words("bring her out")),
        ]));
        return play;
    }

    /// <summary>The same, with all who have a post briefed, and launched.</summary>
    public static PlayedWorld Launched(string front = "1h", string back = "1h", string guns = "90h")
    {
        var play = Planned(front, back, guns);
        play.Do(new BriefOperation(play.Seat("chief"), play.Plan().Handle, play.Seats("counsellor", "mediator")));
        return play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle));
    }

    public static Operation Plan(this PlayedWorld play) => play.World.Part<OperationsPart>().Book.All[0];

    public static Operation Plan(this PlayedWorld play, string seat) => play.Desk<OperationsDesk>(seat).Book.All[0];

    public static EditOperation Edit(this PlayedWorld play, string seat, params OperationChange[] changes) => new(play.Seat(seat), play.Plan().Handle, changes);

    public static OperationChange Write(string entry, OperationField field, string? value) => new(entry, field, value);

    public static OperationChange[] Site(string id, string place, string at) =>
    [
        Write(id, OperationField.Is, OperationChange.Site), Write(id, OperationField.Place, place), Write(id, OperationField.Act, place == "house" ? "entry" : "visit"), // the officers suffice for one entry
        Write(id, OperationField.At, PlayedWorld.Time(at).Seconds.ToString(CultureInfo.InvariantCulture)),
    ];

    public static OperationChange[] Post(string id, string site, string seat, PostTask task) =>
    [
        Write(id, OperationField.Is, OperationChange.Post), Write(id, OperationField.Site, site), Write(id, OperationField.Seat, seat),
        Write(id, OperationField.Task, SnakeCase.Of(task)),
    ];

    public static bool Flag(this PlayedWorld play, string name) => play.World.IsSet(play.Id<Flag>(name));

    public static SiteEntered Entered(this PlayedWorld play, string entry) => play.All<SiteEntered>().Single(one => one.Entry == entry);
}
