using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>What stands in a record, told event by event, and what the rules make of it.</summary>
internal sealed class Told
{
    private readonly CompiledPackage compiled;
    private readonly List<Happened> events = [];
    private SimTime now = SimTime.Start;
    private ulong handles;

    public Told(CompiledPackage? compiled = null)
    {
        this.compiled = compiled ?? MistakeCase.Compiled;
        Then(new ExerciseStarted(1, Scenario.Hash, 1));
        foreach (var group in Scenario.Table<ScreenedGroup>().Ids)
        {
            Then(new GroupOpened(group, SimTime.Never));
        }
    }

    public Scenario Scenario => compiled.Scenario!;

    public History History => new(Scenario, DebriefFrame.Compile(compiled), [.. events]);

    /// <summary>The event told last.</summary>
    public EventId Last => events[^1].Id;

    public Id<Seat> Seat(string name) => Scenario.Seats[name];

    public Id<Subject> Person(string? name) => name is null ? Id<Subject>.None : Scenario.Subjects[name];

    public Id<T> Of<T>(string name)
        where T : Definition => Scenario.Table<T>()[name];

    public Handle Name() => new(++handles);

    public GroupMember Member(int number) => new(Of<ScreenedGroup>("quay"), number);

    public Told At(string time)
    {
        now = PlayedWorld.Time(time);
        return this;
    }

    /// <summary>Something happens by itself, or somebody does it.</summary>
    public Told Then(params IEnumerable<WorldEvent> all)
    {
        foreach (var one in all)
        {
            events.Add(new Happened(new EventId(events.Count), now, Causes.None, one));
        }

        return this;
    }

    /// <summary>Something follows from what was told last.</summary>
    public Told So(WorldEvent one)
    {
        events.Add(new Happened(new EventId(events.Count), now, Causes.Of(Last, EventId.None), one));
        return this;
    }

    /// <summary>A seat does something of the catalogue, and it is done at once.</summary>
    public Told Does(string seat, string action, string? target = null, params string[] options)
    {
        var handle = Name();
        return Then(new ActionStarted(new ActPlan(handle, Seat(seat), Of<ActionDefinition>(action), Person(target), TextRef.None, options, [], Id<Ground>.None, TextRef.None, false)))
            .So(new ActionBegan(handle, new Lawfulness(true, true, Handle.None, SimTime.Never, Lawfulness.Full), [], now))
            .So(new ActionFinished(handle));
    }

    /// <summary>Seats come to hold a fact.</summary>
    public Told Learns(string seat, string fact, FactSource source = FactSource.Item) => So(new FactLearned(Of<Fact>(fact), source, Id<Seat>.None, Handle.None, now) { To = SeatSet.Of(Seat(seat)) });

    /// <summary>Somebody of the boat is spoken with apart, through an interpreter, and shows signs.</summary>
    public Told Meets(int number, params string[] shown) =>
        Then(new TalkBegan(Member(number), Seat("officer"), new ScreeningSetting(Whereabouts.Apart, Speaking.Qualified, true), now, now, null)).So(new PersonShowed(Member(number), Seat("officer"), shown));

    /// <summary>A screening comes to something.</summary>
    public Told Concludes(int number, ScreeningOutcome outcome, bool act = false, bool means = false, bool purpose = false, bool isChild = false, bool isSuspected = false) =>
        Then(new ScreeningConcluded(Member(number), Seat("officer"), new Conclusion(outcome, act, means, purpose, isChild, isSuspected, TextRef.None), null));

    /// <summary>A question in a talk.</summary>
    public Told Asks(string persona, QuestionStyle style, string seat = "officer") =>
        Then(new QuestionAsked(Seat(seat), Of<Persona>(persona), Name(), style, "place", TextRef.None, null));

    /// <summary>An answer in a talk.</summary>
    public Told Answers(string persona, bool isLate = false, params string[] drifted) =>
        So(new PersonaAnswered(Seat("officer"), Of<Persona>(persona), Name(), AnswerKind.Tells, "all", TextRef.None, TextRef.None, []) { IsLate = isLate, Drifted = drifted });

    /// <summary>A talk with somebody whose last answer drifted in a detail.</summary>
    public Told Answered(string persona, string detail) => Asks(persona, QuestionStyle.Open).Answers(persona, drifted: detail);

    /// <summary>From the first hour on the officer knows of danger and of the place.</summary>
    public Told InDanger() => At("1h").Learns("officer", "threat").Learns("officer", "address");

    /// <summary>Play ends.</summary>
    public Told Ends() => Then(new PlayEnded("over", TextRef.None));

    /// <summary>What the rule of a mistake finds.</summary>
    public IReadOnlyList<MistakeFinding> Finds(int number) => [.. ClassicMistakes.Find(number)!.Find(History)];
}
