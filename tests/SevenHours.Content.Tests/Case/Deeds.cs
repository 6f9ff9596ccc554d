using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Content.Tests.Case;

/// <summary>The case with nobody in it but the one who does something, so that what follows can only follow from that.</summary>
internal sealed class Deeds
{
    private readonly List<Happened> events = [];

    private Deeds(ulong seed) => World = World.Create(Vicenza.Scenario, seed);

    public World World { get; }

    public IReadOnlyList<Happened> Events => events;

    private static Scenario Scenario => Vicenza.Scenario;

    /// <summary>STARTEX, and time until an instant such as <c>40m</c>.</summary>
    public static Deeds At(string time, ulong seed = 1) => new Deeds(seed).Do(new Begin()).Until(time);

    /// <summary>Starts an act, which must be accepted and must happen: it runs, and it finishes.</summary>
    public Deeds Happens(string seat, string action, string? target, params string[] options)
    {
        var subject = target is null ? Id<Subject>.None : Scenario.Subjects[target];
        var before = events.Count;
        Do(new StartAction(
            Scenario.Seats[seat], Scenario.Table<ActionDefinition>()[action], subject, target is null ? TextRef.None : Scenario.Subjects[subject].Title)
        {
            Options = options,
        });
        var handle = events.Skip(before).Select(e => e.Event).OfType<ActionStarted>().Single().Plan.Handle;
        while (!events.Any(e => e.Event is ActionFinished f && f.Handle == handle))
        {
            World.HasEnded.ShouldBeFalse($"{action} never happened");
            Do(new AdvanceTo(World.NextDue));
        }

        return this;
    }

    /// <summary>Asks another agency for leave, citing facts that the seat holds by then, and waits for its answer.</summary>
    public Deeds Asks(string seat, string agency, string action, string target, string ground, params string[] cites)
    {
        Do(new Disciplines.Requests.Ask(Scenario.Seats[seat], Scenario.Agencies[agency], Scenario.Table<ActionDefinition>()[action], Id<Topic>.None)
        {
            Target = Scenario.Subjects[target],
            TargetText = Scenario.Subjects[Scenario.Subjects[target]].Title,
            Ground = Scenario.Table<Ground>()[ground],
            Cites = [.. cites.Select(fact => Scenario.Table<Fact>()[fact])],
            Milder = TextRef.Typed("milder"),
        });
        var count = events.Count(e => e.Event is RequestAnswered);
        while (events.Count(e => e.Event is RequestAnswered) == count)
        {
            World.HasEnded.ShouldBeFalse($"{agency} never answered");
            Do(new AdvanceTo(World.NextDue));
        }

        return this;
    }

    /// <summary>Lets time pass until an instant.</summary>
    public Deeds Until(string time) => Do(new AdvanceTo(PlayedWorld.Time(time)));

    /// <summary>Lets an hour or so pass.</summary>
    public Deeds For(string span) => Do(new AdvanceTo(World.Now + new SimSpan(PlayedWorld.Time(span).Seconds)));

    public int Level(string name) => World.LevelNow(Scenario.Levels[name]);

    public bool Flag(string name) => World.IsSet(Scenario.Flags[name]);

    public int Breaches(string person) => World.Part<ProtectionPart>().Breaches(Scenario.Subjects[person]);

    public int Harm(string person) => World.Part<ProtectionPart>().WorstHarm(Scenario.Subjects[person]);

    public bool IsAt(string person, string place) => World.Part<ProtectionPart>().At(Scenario.Subjects[person]) == Scenario.Subjects[place];

    /// <summary>The seat has been told so: the words stand in its own stream once it opens what it got.</summary>
    public Deeds Heard(string seat, string words)
    {
        var id = Scenario.Seats[seat];
        foreach (var item in World.DeskOf(id).Part<KnowledgeDesk>().Items.ToList()) Do(new OpenItem(id, item.Handle));
        var told = new StringBuilder();
        foreach (var happened in events.Where(e => e.Event.To.Has(id)))
        {
            told.AppendLine(Words(Encoding.UTF8.GetString(Vicenza.Codec.Write(happened.Event.ForSeats()).Json.Span)));
        }

        told.ToString().ShouldContain(words);
        return this;
    }

    private Deeds Do(Command command)
    {
        World.Step(command, events).ShouldBeNull();
        return this;
    }

    /// <summary>A notice with the author's words in the place of their ids.</summary>
    private static string Words(string json)
    {
        var parts = json.Split('"');
        return string.Join('"', parts.Select(p => p.StartsWith("s:", StringComparison.Ordinal) ? Scenario.Texts.Find(p[2..], "en").Text : p));
    }
}
